import { create } from 'zustand';
import { useLastPutOf } from '@/components/insertion/last-put';
import { put } from '@/components/insertion/put';
import { PutStatus } from '@/components/insertion/put-status';
import { useWorkplace } from '@/components/suggestions/workplace';
import { Button } from '@/components/ui/button';
import { TextArea } from '@/components/ui/field';
import { Section } from '@/components/ui/section';
import { handOverSummary } from '@/utils/playbook/hand-over';
import type { Advice } from '@/utils/playbook/suggest';
import { HAND_OVER_NOTE, insertNote } from './insert-note';
import styles from './summary.module.css';

/** Summaries that the rep has changed, by ticket; kept while the panel is open, never stored. */
const useSummaries = create<{ texts: Record<string, string | undefined> }>()(() => ({ texts: {} }));

const write = (key: string, text: string | undefined) =>
  useSummaries.setState(({ texts }) => ({ texts: { ...texts, [key]: text } }));

/** What a colleague needs to take over without asking the customer again, to be checked and changed first. */
export function Summary({ ticketKey, advice }: { ticketKey: string; advice: Advice }) {
  const { ticket, reading, marks, phrases } = useWorkplace();
  const edited = useSummaries((state) => state.texts[ticketKey]);
  const status = useLastPutOf(HAND_OVER_NOTE, ticketKey);
  const uses = marks.uses.map((use) => ({ ...use, at: new Date(use.at).toISOString() }));
  const text =
    edited ?? handOverSummary({ ticket, reading, uses, phrases, situation: advice.situation, escalation: advice.escalation });
  const internal = ticket.replyBox.open && ticket.replyBox.visibility === 'internal';
  return (
    <Section title="Hand-over summary">
      <TextArea
        label="For the internal note"
        hint={
          internal
            ? 'Made from this thread. Read it before you pass it on.'
            : 'Made from this thread. To insert it, switch the reply box to the internal note: it speaks about the customer.'
        }
        value={text}
        onChange={(event) => write(ticketKey, event.target.value)}
      />
      <div className={styles.actions}>
        <Button
          look={internal ? 'main' : 'plain'}
          icon="note"
          aria-disabled={!internal || undefined}
          onClick={() => insertNote(ticketKey, text)}
        >
          Insert into the internal note
        </Button>
        <Button icon="copy" onClick={() => put({ id: HAND_OVER_NOTE, ticketKey, text, way: 'copy' })}>
          Copy the summary
        </Button>
        {edited !== undefined && (
          <Button look="quiet" icon="undo" onClick={() => write(ticketKey, undefined)}>
            Make it again
          </Button>
        )}
      </div>
      {status && <PutStatus put={status} />}
    </Section>
  );
}
