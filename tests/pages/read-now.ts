import './all-helpdesks';
import { adapterFor } from '@/utils/helpdesk/adapters/adapter-for';
import { type PageReadout, TicketReader } from '@/utils/helpdesk/ticket-read';

/** One reading of the page as it stands, without watching it; `not_a_ticket` when the address names none. */
export function readNow(): PageReadout | 'not_a_ticket' {
  const page = () => ({ document, url: new URL(location.href) });
  const adapter = adapterFor(page());
  const ticketId = adapter?.ticketId(page());
  if (!adapter || !ticketId) return 'not_a_ticket';
  const steps = new TicketReader().read({ adapter, ticketId, page, settled: () => true, fetched: [] });
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
