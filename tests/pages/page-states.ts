import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageView } from '@/utils/ticket/page-view';
import type { Ticket } from '@/utils/ticket/ticket';

/** What must be read from one page state. */
export interface ExpectedRead {
  /** The address that the page is shown at. */
  address: string;
  /** `ticket`, or why there is none. */
  shows: 'ticket' | Extract<PageView, { state: 'none' }>['reason'];
  subject?: string;
  requester?: Ticket['requester'];
  channel?: Ticket['channel'];
  /** Oldest first: who wrote what. `cuts` are the texts that are known not to be the writer's own. */
  messages?: { id: string; author: string; name?: string; at?: string; text: string; cuts?: string[] }[];
  gaps?: Ticket['gaps'];
  replyBox?: Ticket['replyBox'];
  /** Parts that an older generation of selectors found, and parts that were not found. */
  older?: Record<string, number>;
  missing?: string[];
}

export interface PageState {
  helpdesk: string;
  name: string;
  html: string;
  expected: ExpectedRead;
}

const ROOT = 'tests/pages';

/** Helpdesks with page states, as their folders are called. */
export const HELPDESKS = ['zendesk', 'freshdesk', 'request-tracker', 'freescout', 'zammad'];

/** All page states of one helpdesk. */
export function pageStates(helpdesk: string): PageState[] {
  return readdirSync(join(ROOT, helpdesk))
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const path = join(ROOT, helpdesk, file);
      return {
        helpdesk,
        name: file.replace('.html', ''),
        html: readFileSync(path, 'utf8'),
        expected: JSON.parse(readFileSync(path.replace('.html', '.json'), 'utf8')) as ExpectedRead,
      };
    });
}

/** A ticket in the words of `ExpectedRead`, so that the two can be compared as they are. */
export function asExpected(address: string, ticket: Ticket): ExpectedRead {
  const older = ticket.health.filter((part) => part.generation);
  const missing = ticket.health.filter((part) => !part.found).map(({ part }) => part);
  return {
    address,
    shows: 'ticket',
    ...(ticket.subject && { subject: ticket.subject }),
    ...(ticket.requester && { requester: ticket.requester }),
    channel: ticket.channel,
    messages: ticket.messages.map((message) => ({
      id: message.id,
      author: message.author,
      ...(message.authorName && { name: message.authorName }),
      ...(message.at && { at: message.at }),
      text: message.text,
      ...(message.cuts.length > 0 && { cuts: message.cuts.map(({ start, end }) => message.text.slice(start, end)) }),
    })),
    gaps: ticket.gaps,
    replyBox: ticket.replyBox,
    ...(older.length > 0 && { older: Object.fromEntries(older.map(({ part, generation }) => [part, generation!])) }),
    ...(missing.length > 0 && { missing }),
  };
}
