import { useTicks } from '@/components/panel/ticks';
import { List } from '@/components/ui/list';
import { Section } from '@/components/ui/section';
import { dayWords } from '@/utils/ticket/day-words';
import type { Ask } from '@/utils/ticket/reading';
import styles from './asks.module.css';
import { EvidenceLink } from './evidence-link';

const KIND_WORDS: Record<Ask['kind'], string> = { question: 'Question', demand: 'Wish', deadline: 'Deadline' };

/** What is said under an ask; a guess by key words is said as the guess that it is. */
function more(ask: Ask): string {
  const words = [KIND_WORDS[ask.kind]];
  if (ask.due) words.push(`by ${dayWords(ask.due)}`);
  if (ask.state === 'seems_answered') words.push('seems answered');
  return words.join(', ');
}

function askKey(ticketKey: string, { messageId, evidence, kind }: Ask): string {
  return `${ticketKey} ${messageId} ${evidence.start} ${kind}`;
}

/** The rep's own tick decides; until then the reader's guess stands. */
function isAnswered(ask: Ask, ticked: boolean | undefined): boolean {
  return ticked ?? ask.state === 'seems_answered';
}

/** The customer's questions, wishes and deadlines as a list to tick off. */
export function Asks({ ticketKey, asks }: { ticketKey: string; asks: Ask[] }) {
  const { ticks, tick } = useTicks();
  if (asks.length === 0) return null;
  const open = asks.filter((ask) => !isAnswered(ask, ticks[askKey(ticketKey, ask)])).length;
  return (
    <Section title="What they asked" aside={<span className={styles.count}>{open === 0 ? 'none open' : `${open} open`}</span>}>
      <List aria-label="What they asked">
        {asks.map((ask) => {
          const key = askKey(ticketKey, ask);
          const answered = isAnswered(ask, ticks[key]);
          return (
            <li key={key} className={styles.ask} data-kind={ask.kind} data-state={ask.state} data-answered={answered}>
              <input
                type="checkbox"
                className={styles.box}
                checked={answered}
                aria-label={`Answered: ${ask.evidence.text}`}
                onChange={(event) => tick(key, event.target.checked)}
              />
              <span>
                <EvidenceLink messageId={ask.messageId} spans={[ask.evidence]}>
                  <q>{ask.evidence.text}</q>
                </EvidenceLink>
                <span className={styles.more}>{more(ask)}</span>
              </span>
            </li>
          );
        })}
      </List>
    </Section>
  );
}
