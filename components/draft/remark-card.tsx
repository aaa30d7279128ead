import { EVIDENCE_WORDS } from '@/components/suggestions/stage-words';
import { Button } from '@/components/ui/button';
import { Chip } from '@/components/ui/chip';
import { Disclosure } from '@/components/ui/disclosure';
import { type DraftFix, type DraftRemark, LIGHT_WORDS } from '@/utils/ticket/draft-check';
import { fixWords } from '@/utils/ticket/draft-words';
import styles from './remark-card.module.css';

interface RemarkCardProps {
  remark: DraftRemark;
  /** Title of the remark's source, if it is known. */
  source: string | undefined;
  onFix(fix: DraftFix): void;
  onDismiss(): void;
  onSwitchOff(): void;
}

/** One remark: what it is about, why, how well that is known, and what can be done. */
export function RemarkCard({ remark, source, onFix, onDismiss, onSwitchOff }: RemarkCardProps) {
  const { ruleId, light, title, words, customerWords, why, evidence, fix } = remark;
  return (
    <li className={styles.remark} data-rule-id={ruleId} data-light={light}>
      <h3>
        {title} <Chip look="soft">{LIGHT_WORDS[light]}</Chip>
      </h3>
      {words && (
        <p>
          <q>{words}</q>
        </p>
      )}
      {customerWords && (
        <p>
          They wrote: <q>{customerWords}</q>
        </p>
      )}
      <p>{why}</p>
      <div className={styles.actions}>
        {fix && (
          <Button look="main" className={styles.fix} onClick={() => onFix(fix)}>
            {fixWords(fix)}
          </Button>
        )}
        <Button look="quiet" aria-label={`Dismiss here: ${title}`} onClick={onDismiss}>
          Dismiss here
        </Button>
        <Button look="quiet" aria-label={`Switch this rule off: ${title}`} onClick={onSwitchOff}>
          Switch this rule off
        </Button>
      </div>
      <Disclosure summary={EVIDENCE_WORDS[evidence]}>
        <p>{source ?? 'No source is named.'}</p>
      </Disclosure>
    </li>
  );
}
