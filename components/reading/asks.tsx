import { Icon } from '@/components/ui/icon';
import { List } from '@/components/ui/list';
import { Section } from '@/components/ui/section';
import type { Ask } from '@/utils/ticket/reading';
import styles from './asks.module.css';
import { EvidenceLink } from './evidence-link';

const KIND_WORDS: Record<Ask['kind'], string> = { question: 'Question', demand: 'Wish', deadline: 'Deadline' };

function dueWords(due: string): string {
  return new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short' }).format(new Date(due));
}

/** The customer's questions, wishes and deadlines as a checklist; what seems answered is said as the guess that it is. */
export function Asks({ asks }: { asks: Ask[] }) {
  if (asks.length === 0) return null;
  const open = asks.filter((ask) => ask.state === 'open').length;
  return (
    <Section title="What they asked" aside={<span className={styles.count}>{open === 0 ? 'none open' : `${open} open`}</span>}>
      <List aria-label="What they asked" className={styles.list}>
        {asks.map((ask) => (
          <li
            key={`${ask.messageId}-${ask.evidence.start}-${ask.kind}`}
            className={styles.ask}
            data-kind={ask.kind}
            data-state={ask.state}
          >
            <span className={styles.box}>{ask.state === 'seems_answered' && <Icon name="check" />}</span>
            <span>
              <EvidenceLink messageId={ask.messageId} spans={[ask.evidence]}>
                <q>{ask.evidence.text}</q>
              </EvidenceLink>
              <span className={styles.more}>
                {KIND_WORDS[ask.kind]}
                {ask.due && `, by ${dueWords(ask.due)}`}
                {ask.state === 'open' ? ', open' : ', seems answered'}
              </span>
            </span>
          </li>
        ))}
      </List>
    </Section>
  );
}
