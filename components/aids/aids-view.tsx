import { useWorkplace } from '@/components/suggestions/workplace';
import { Health } from '@/components/ticket/health';
import { Section } from '@/components/ui/section';
import styles from './aids-view.module.css';
import { Authority } from './authority';
import { BoundaryLadder } from './boundary-ladder';
import { CrisisContacts } from './contacts';
import { Shortcuts } from './shortcuts';
import { SteadyCard } from './steady-card';

/** What is at hand in any conversation: limits, boundaries, contacts, a breath, keys. */
export function AidsView() {
  const { phrases, ticket, ticketKey } = useWorkplace();
  return (
    <div className={styles.view}>
      <BoundaryLadder withWords />
      <Authority />
      <SteadyCard cards={[...phrases.values()].filter(({ stage, audience }) => stage === 'steady' && audience === 'self')} />
      <CrisisContacts />
      <Shortcuts />
      {ticketKey !== undefined && (
        <Section title="How this page was read">
          <Health parts={ticket.health} />
        </Section>
      )}
    </div>
  );
}
