import { type Connection, isWaiting } from '@/components/panel/panel-state';
import type { PageView } from '@/utils/ticket/page-view';
import { NoTicket } from './no-ticket';
import { TicketHead } from './ticket-head';
import styles from './ticket-region.module.css';

/** Which ticket this is and how much of it is read; or, in words, why none is. */
export function TicketRegion({ connection }: { connection: Connection }) {
  return (
    <section className={styles.ticket} aria-label="Ticket" aria-busy={isWaiting(connection)}>
      {connection.state === 'connected' ? <Shown view={connection.view} /> : <NoTicket connection={connection} />}
    </section>
  );
}

function Shown({ view }: { view: PageView }) {
  return view.state === 'none' ? <NoTicket connection={{ state: 'connected', view }} /> : <TicketHead ticket={view.ticket} />;
}
