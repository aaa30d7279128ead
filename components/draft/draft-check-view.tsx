import { useSettings } from '@/components/data/use-settings';
import { useLastPutOf } from '@/components/insertion/last-put';
import { PutStatus } from '@/components/insertion/put-status';
import { useWorkplace } from '@/components/suggestions/workplace';
import { EmptyState } from '@/components/ui/empty-state';
import { List } from '@/components/ui/list';
import { Section } from '@/components/ui/section';
import styles from './draft-check-view.module.css';
import { Lights } from './lights';
import { FIX_ID, useRemarkActs } from './remark-acts';
import { RemarkCard } from './remark-card';
import { useDraftCheck } from './use-draft-view';

/** What a colleague would say about the draft in the reply box, as it stands now. */
export function DraftCheckView() {
  const { ticketKey, sources } = useWorkplace();
  const check = useDraftCheck(ticketKey);
  const isOn = useSettings()?.settings.replyCheck.on ?? true;
  const put = useLastPutOf(FIX_ID, ticketKey);
  const acts = useRemarkActs(ticketKey);
  if (!isOn)
    return (
      <EmptyState icon="hide" title="The reply check is off">
        <p>You can switch it on in the options, under Reply check.</p>
      </EmptyState>
    );
  if (!check)
    return (
      <EmptyState icon="reply" title="No draft to read yet">
        <p>Write in the reply box. When you pause, your draft is read here against what the customer wrote.</p>
      </EmptyState>
    );
  const { lights, remarks, more } = check;
  return (
    <Section title="Reply check" className={styles.view}>
      <Lights lights={lights} />
      {put && <PutStatus put={put} />}
      {remarks.length === 0 ? (
        <p className={styles.note}>Nothing to remark on this draft.</p>
      ) : (
        <List aria-label="Remarks" className={styles.remarks}>
          {remarks.map((remark) => (
            <RemarkCard
              key={`${remark.ruleId} ${remark.words}`}
              remark={remark}
              source={sources[remark.source]?.title}
              onFix={(fix) => acts.fix(fix)}
              onDismiss={() => acts.dismiss(remark)}
              onSwitchOff={() => acts.switchOff(remark)}
            />
          ))}
        </List>
      )}
      {more > 0 && <p className={styles.note}>{more} more once these are settled.</p>}
      <p className={styles.note}>Your draft is read on this machine and kept nowhere.</p>
    </Section>
  );
}
