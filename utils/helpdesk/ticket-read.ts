import type { Span } from '@/utils/ticket/span';
import type { Gap, PartHealth, Ticket } from '@/utils/ticket/ticket';
import { ticketKey } from '@/utils/ticket/ticket-key';
import type { Adapter, FetchedMessage, PageAt, Pane } from './adapters/adapter';
import { partCounted, partFound } from './health';
import { rangesOf, stillStands } from './text-ranges';
import { assembleConversation, type Conversation } from './ticket-assemble';
import { hashOf } from './ticket-fingerprint';
import { ItemRecords } from './ticket-items';
import { onlyCustomer, requesterFrom } from './ticket-requester';
import { Belongings } from './ticket-stale';

/** What a page gave: a ticket, or why none can be read from it now. */
export type PageReadout =
  | { ticket: Ticket; loading: boolean; unsettled: boolean }
  | { ticket?: undefined; problem: 'absent' | 'other_ticket'; health: PartHealth[] };

export interface ReadRequest {
  adapter: Adapter;
  ticketId: string;
  /** Looked at anew after each pause. */
  page(): PageAt;
  /** True once the page has stood still long enough to believe what does not name its ticket. */
  settled(): boolean;
  fetched: readonly FetchedMessage[];
}

/** The generation of what no selector of an adapter found and the messages themselves told. */
const LAST_RESORT = 9;

/** Reads tickets from one page, again and again, and finds the way back from a text to its place in the page. */
export class TicketReader {
  readonly records = new ItemRecords();
  private readonly messagesOf = new Belongings();
  private readonly fieldsOf = new Belongings();
  private elements = new Map<string, Element>();
  private last:
    | { items: Element[]; version: number; requester: string; fetched: unknown; conversation: Conversation }
    | undefined;

  /** Steps of one reading. What changes while it pauses is read again, so the result is one moment of the page. */
  *read(request: ReadRequest): Generator<undefined, PageReadout> {
    const { adapter, ticketId } = request;
    for (;;) {
      const page = request.page();
      const search = adapter.findPane(page, ticketId);
      if (!search.pane) return { problem: search.problem, health: [partFound('ticket', undefined)] };
      const found = adapter.findItems(search.pane);
      const unread = found?.elements.filter((item) => !this.records.get(item)) ?? [];
      if (unread.length === 0) return this.assemble(request, page, search.pane, found);
      for (const item of unread) {
        yield* this.records.read(item, adapter, search.pane);
        yield;
      }
    }
  }

  /** DOM ranges for spans of a message's text; none when the message has changed or is not in the page. */
  rangesFor(messageId: string, spans: readonly Span[]): Range[] {
    const element = this.elements.get(messageId);
    const walked = element && this.records.get(element)?.walked;
    return walked && stillStands(walked.text, walked.pieces) ? rangesOf(walked.pieces, spans) : [];
  }

  elementOf(messageId: string): Element | undefined {
    return this.elements.get(messageId);
  }

  /** What was read of these messages so far belongs to this ticket, so that it is not taken for the next one's. */
  claim(items: readonly Element[], key: string) {
    for (const item of items) {
      const record = this.records.get(item);
      if (record) this.messagesOf.claimUnclaimed(item, key, record.hash);
    }
  }

  private assemble(request: ReadRequest, page: PageAt, pane: Pane, found: ReturnType<Adapter['findItems']>): PageReadout {
    const { adapter, ticketId } = request;
    const key = ticketKey({ helpdesk: adapter.helpdesk, host: page.url.host, id: ticketId });
    const items = (found?.elements ?? []).map((element) => ({ element, record: this.records.get(element)! }));
    if (items.some(({ element, record }) => this.messagesOf.isStale(element, key, record.hash))) {
      return { problem: 'other_ticket', health: [partFound('ticket', undefined)] };
    }
    if (!pane.named && !request.settled()) return { problem: 'other_ticket', health: [partFound('ticket', undefined)] };
    for (const { element, record } of items) this.messagesOf.claim(element, key, record.hash);

    const subject = this.fresh(adapter.findSubject(pane), key, request);
    const requester = this.fresh(adapter.findRequester(pane), key, request);
    const conversation = this.converse(request, items, { name: requester.value?.text, writer: requester.value?.writer });
    const person = requesterFrom(requester.value?.text) ?? requesterFrom(onlyCustomer(conversation.messages));
    const box = adapter.findReplyBox(pane, page.document.activeElement ?? undefined);
    const opener = box ? undefined : adapter.findReplyOpener(pane);
    const folded = request.fetched.length > 0 ? undefined : adapter.findFolded(pane);
    const total = items.length;
    const gaps: Gap[] = [
      ...(folded ? [{ kind: 'folded_messages' as const, ...(folded.count !== undefined && { count: folded.count }) }] : []),
      ...conversation.gaps,
      ...(person ? [] : [{ kind: 'no_requester' as const }]),
      ...(subject.value ? [] : [{ kind: 'no_subject' as const }]),
      ...(box || opener || adapter.repliesElsewhere ? [] : [{ kind: 'no_reply_box' as const }]),
    ];
    const shown = adapter.readChannel(pane);
    const ticket: Omit<Ticket, 'fingerprint'> = {
      helpdesk: adapter.helpdesk,
      host: page.url.host,
      id: ticketId,
      ...(subject.value && { subject: subject.value.text }),
      ...(person && { requester: person }),
      ...agentNamed(adapter.findAgentName(page)),
      channel: shown === 'unknown' ? conversation.channel : shown,
      messages: conversation.messages.map(({ element: _, ...message }) => message),
      gaps,
      health: [
        partFound('ticket', pane),
        partFound('requester', requester.value ?? (person && { generation: LAST_RESORT })),
        partFound('subject', subject.value),
        { ...partFound('messages', found), count: total },
        partCounted('authors', conversation.authored, total),
        partCounted('times', conversation.timed, total),
        ...(box || !adapter.repliesElsewhere ? [partFound('reply_box', box ?? (opener && { generation: 0 }))] : []),
      ],
      replyBox: { open: box !== undefined, visibility: box?.visibility ?? 'unknown' },
    };
    this.elements = new Map(conversation.messages.flatMap(({ id, element }) => (element ? [[id, element] as const] : [])));
    return {
      ticket: {
        ...ticket,
        fingerprint: hashOf([key, ticket.subject, person?.name, ticket.channel, conversation.hash].join('\u0000')),
      },
      loading: adapter.isLoading(pane),
      unsettled: subject.withheld || requester.withheld,
    };
  }

  /** A field that still says what it said for another ticket is withheld until the page has settled. */
  private fresh<T extends { element: Element; text: string }>(found: T | undefined, key: string, request: ReadRequest) {
    if (found && this.fieldsOf.isStale(found.element, key, found.text) && !request.settled()) {
      return { value: undefined, withheld: true };
    }
    if (found) this.fieldsOf.claim(found.element, key, found.text);
    return { value: found, withheld: false };
  }

  private converse(
    request: ReadRequest,
    items: { element: Element; record: NonNullable<ReturnType<ItemRecords['get']>> }[],
    requester: { name?: string; writer?: string },
  ): Conversation {
    const { version } = this.records;
    const last = this.last;
    const same =
      last?.version === version &&
      last.requester === `${requester.name}/${requester.writer}` &&
      last.fetched === request.fetched &&
      last.items.length === items.length &&
      last.items.every((item, index) => item === items[index]!.element);
    if (same) return last.conversation;
    const conversation = assembleConversation(items, requester, request.fetched, request.adapter);
    this.last = {
      items: items.map(({ element }) => element),
      version,
      requester: `${requester.name}/${requester.writer}`,
      fetched: request.fetched,
      conversation,
    };
    return conversation;
  }
}

function agentNamed(agentName: string | undefined): { agentName?: string } {
  return agentName ? { agentName } : {};
}
