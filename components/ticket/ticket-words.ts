import type { NoTicketReason } from '@/utils/ticket/page-view';
import type { Gap, Helpdesk, PartHealth, ReplyBox } from '@/utils/ticket/ticket';

export const HELPDESK_NAMES: Record<Helpdesk, string> = {
  zendesk: 'Zendesk',
  freshdesk: 'Freshdesk',
  request_tracker: 'Request Tracker',
  freescout: 'FreeScout',
  zammad: 'Zammad',
  selection: 'Selected text',
};

/** Why there is nothing to read, and what would change that. */
export const NO_TICKET_WORDS: Record<NoTicketReason, { title: string; more: string }> = {
  not_a_ticket: {
    title: 'No ticket is open',
    more: 'Open a ticket and it will be read here. Until then you can browse all phrases under Now.',
  },
  loading: { title: 'The ticket is still loading', more: 'It will be read as soon as the page shows it.' },
  unrecognised: {
    title: 'This page looks different from what Evenkeel knows',
    more: 'Nothing was read, so nothing wrong is shown. Select the customer’s words and choose “Read the selection with Evenkeel” from the right-click menu instead. The report below, which holds no customer text, helps to get this mended.',
  },
  empty: {
    title: 'This ticket has no messages yet',
    more: 'There is nothing to read. The phrases below can be used as they are.',
  },
  off: { title: 'Evenkeel is off for this site', more: 'Nothing on this page is read. You can turn it on in the options.' },
  gone: {
    title: 'The page no longer shows this ticket',
    more: 'It may have been merged, moved or deleted. Open a ticket and it will be read here.',
  },
  nothing_selected: {
    title: 'Nothing is selected',
    more: 'Select the customer’s words in the page, then choose “Read the selection with Evenkeel” again.',
  },
};

/** A gap of the ticket in words. */
export function gapWords({ kind, count }: Gap): string {
  const some = (one: string, many: string, unknown: string) =>
    count === undefined ? unknown : count === 1 ? `1 ${one}` : `${count} ${many}`;
  switch (kind) {
    case 'folded_messages':
      return `${some('older message is', 'older messages are', 'Older messages are')} folded away and not read.`;
    case 'no_requester':
      return 'No customer name was found on the page.';
    case 'no_subject':
      return 'No subject was found on the page.';
    case 'no_times':
      return 'The messages show no times, so promises and waiting cannot be dated.';
    case 'unknown_authors':
      return `${some('message has', 'messages have', 'Some messages have')} no clear author and ${count === 1 ? 'is' : 'are'} not read as the customer.`;
    case 'unreadable_messages':
      return `${some('message', 'messages', 'Some messages')} could not be read.`;
    case 'cut_long_message':
      return `${some('very long message was', 'very long messages were', 'A very long message was')} read only in part.`;
    case 'too_many_messages':
      return `${some('older message was', 'older messages were', 'Older messages were')} left out of this very long thread.`;
    case 'no_reply_box':
      return 'No reply box is open, so phrases will be copied instead.';
  }
}

export const VISIBILITY_WORDS: Record<ReplyBox['visibility'], string> = {
  public: 'Public reply',
  internal: 'Internal note',
  unknown: 'Reply, public or internal not clear',
};

export const PART_WORDS: Record<PartHealth['part'], string> = {
  ticket: 'Ticket number',
  requester: 'Customer',
  subject: 'Subject',
  messages: 'Messages',
  authors: 'Who wrote what',
  times: 'Times',
  reply_box: 'Reply box',
};

/** How one part of the page was found, in words. */
export function partState({ found, generation, count }: PartHealth): string {
  if (!found) return 'not found';
  const many = count === undefined ? 'found' : `${count} found`;
  return generation ? `${many}, by an older layout` : many;
}
