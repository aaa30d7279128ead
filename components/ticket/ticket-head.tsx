import { Chip } from '@/components/ui/chip';
import { Icon } from '@/components/ui/icon';
import type { Ticket } from '@/utils/ticket/ticket';
import { Health } from './health';
import { ReadAll } from './read-all';
import styles from './ticket-region.module.css';
import { gapWords, HELPDESK_NAMES, VISIBILITY_WORDS } from './ticket-words';

/** Helpdesk, number, subject, customer, which way the reply box sends, and what could not be read. */
export function TicketHead({ ticket }: { ticket: Ticket }) {
  const { requester, replyBox } = ticket;
  return (
    <>
      <p className={styles.line}>
        <span>
          {HELPDESK_NAMES[ticket.helpdesk]}
          {ticket.helpdesk !== 'selection' && (
            <>
              {' '}
              <span data-ticket-id={ticket.id}>#{ticket.id}</span>
            </>
          )}
        </span>
        {replyBox.open && (
          <Chip
            look={replyBox.visibility === 'internal' ? 'note' : 'soft'}
            icon={replyBox.visibility === 'internal' ? 'note' : 'reply'}
          >
            {VISIBILITY_WORDS[replyBox.visibility]}
          </Chip>
        )}
      </p>
      <h2 className={styles.subject}>{ticket.subject ?? 'No subject'}</h2>
      {requester && (
        <p className={styles.requester}>
          <span className={styles.name}>
            <Icon name="person" />
            <span>{requester.name}</span>
          </span>
          {requester.from === 'email' && <Chip look="unsure">guessed from the address</Chip>}
        </p>
      )}
      {ticket.gaps.length > 0 && (
        <ul className={styles.gaps} aria-label="What could not be read">
          {ticket.gaps.map((gap) => (
            <li key={gap.kind} className={styles.gap} data-gap={gap.kind}>
              <Icon name="info" />
              <span>
                {gapWords(gap)} {gap.kind === 'folded_messages' && <ReadAll ticket={ticket} />}
              </span>
            </li>
          ))}
        </ul>
      )}
      {ticket.health.some((part) => !part.found) && <Health parts={ticket.health} />}
    </>
  );
}
