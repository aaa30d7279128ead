import type { PageView } from '@/utils/ticket/page-view';
import type { PartHealth, Ticket } from '@/utils/ticket/ticket';

/** Attributes whose values are names given by the helpdesk's makers, not words of people. */
const STRUCTURAL = ['data-test-id', 'data-testid', 'data-garden-id'];
const MAX_NAMES = 150;

/** Digits become N, so that no id, number or date is carried along. */
function nameless(value: string): string {
  return value.replace(/\d+/g, 'N').slice(0, 60);
}

/** Counts of the page's structural names, e.g. `omni-log-comment-item 12`; only plain names, never free text. */
function structureOf(root: ParentNode): string[] {
  const counts = new Map<string, number>();
  for (const attribute of STRUCTURAL) {
    for (const element of root.querySelectorAll(`[${attribute}]`)) {
      const name = nameless(element.getAttribute(attribute) ?? '');
      if (/^[\w.:-]+$/.test(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return [...counts].slice(0, MAX_NAMES).map(([name, count]) => `  ${name} ${count}`);
}

function partLine(part: PartHealth): string {
  const generation = part.generation === undefined ? '' : `, selector generation ${part.generation}`;
  const count = part.count === undefined ? '' : `, ${part.count}`;
  return `  ${part.part}: ${part.found ? 'found' : 'not found'}${generation}${count}`;
}

function authorsLine(ticket: Ticket): string {
  const counts = new Map<string, number>();
  for (const { author } of ticket.messages) counts.set(author, (counts.get(author) ?? 0) + 1);
  return `  messages by author: ${[...counts].map(([author, count]) => `${author} ${count}`).join(', ') || 'none'}`;
}

/**
 * A report about the page for whoever maintains the adapters: what was found, by which generation of selectors, and how
 * the page is built. It holds structure and counts, and no text that a person wrote, no name, no id and no address.
 */
export function pageReport(view: PageView, url: URL, scope: ParentNode): string {
  const ticket = view.state === 'none' ? undefined : view.ticket;
  const helpdesk = view.state === 'none' ? (view.helpdesk ?? 'unknown') : view.ticket.helpdesk;
  return [
    'Evenkeel page report',
    `helpdesk: ${helpdesk}`,
    `address: ${nameless(url.pathname.replace(/[^/\w.-]/g, ''))}`,
    `state: ${view.state}${view.state === 'none' ? ` (${view.reason})` : ''}`,
    'parts:',
    ...(view.state === 'none' ? view.health : view.ticket.health).map(partLine),
    ...(ticket
      ? [
          'ticket:',
          authorsLine(ticket),
          `  not read: ${ticket.gaps.map(({ kind, count }) => `${kind}${count === undefined ? '' : ` ${count}`}`).join(', ') || 'nothing'}`,
          `  reply box: ${ticket.replyBox.open ? ticket.replyBox.visibility : 'closed'}`,
          `  channel: ${ticket.channel}`,
        ]
      : []),
    'structure:',
    ...structureOf(scope),
  ].join('\n');
}
