import { Chip } from '@/components/ui/chip';
import { List } from '@/components/ui/list';
import type { ThreadFinding } from '@/utils/ticket/reading';
import { findingWords, LEVEL_WORDS } from '@/utils/ticket/reading-words';
import { EvidenceLink } from './evidence-link';
import styles from './findings.module.css';

const MANY_QUOTES = 3;

/** What was found, each with the customer's own words that say so. */
export function Findings({ findings }: { findings: ThreadFinding[] }) {
  return (
    <List aria-label="Findings" className={styles.list}>
      {findings.map(({ finding, messageId, answered }) => (
        <li
          key={`${finding.facet}-${finding.label}`}
          className={styles.finding}
          data-facet={finding.facet}
          data-label={finding.label}
          data-level={finding.level}
        >
          <EvidenceLink messageId={messageId} spans={finding.evidence}>
            <Chip look={finding.level === 'unsure' ? 'unsure' : finding.facet === 'signal' ? 'strong' : 'plain'}>
              {findingWords(finding)}
              <span className={styles.level}>{LEVEL_WORDS[finding.level]}</span>
            </Chip>
            <span className={styles.quotes}>
              {finding.evidence.slice(0, MANY_QUOTES).map(({ start, text }) => (
                <q key={start}>{text}</q>
              ))}
            </span>
          </EvidenceLink>
          {answered && <span className={styles.answered}>taken up in a reply since</span>}
        </li>
      ))}
    </List>
  );
}
