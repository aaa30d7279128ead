import type { DraftInput } from '@/utils/draft/draft-check';
import type { RuleExample } from '@/utils/draft/rule';
import { readThread } from '@/utils/reader/thread';
import type { Finding } from '@/utils/ticket/reading';
import type { Message, Ticket } from '@/utils/ticket/ticket';

const NOW = '2026-11-16T12:00:00.000Z';

/** A whole thread around an example's few words, with the heat and labels that it names instead of a model's. */
export function threadOf(example: RuleExample): DraftInput {
  const messages: Message[] = [
    ...(example.agentBefore
      ? [
          message('1', 'customer', 'It does not work.', '2026-11-14T09:00:00.000Z'),
          message('2', 'agent', example.agentBefore, '2026-11-15T09:00:00.000Z'),
        ]
      : []),
    message('3', 'customer', example.customer ?? 'Hello.', '2026-11-16T09:00:00.000Z'),
  ];
  const name = example.name ?? 'Maya Lund';
  const ticket: Ticket = {
    helpdesk: 'zendesk',
    host: 'demo.zendesk.com',
    id: '1',
    channel: example.channel ?? 'email',
    requester: { name, firstName: name.split(' ')[0]!, from: 'page' },
    messages,
    gaps: [],
    health: [],
    replyBox: { open: true, visibility: example.visibility ?? 'public' },
    fingerprint: 'example',
  };
  const read = (one: Message) => ({
    messageId: one.id,
    heat: example.heat ?? 2,
    heatEvidence: [],
    findings: one.id === '3' ? labels(example, one.text) : [],
  });
  return {
    ticket,
    reading: { ...readThread(read, ticket, { now: new Date(NOW) }), heat: example.heat ?? 2 },
    draft: example.draft,
    visibility: example.visibility ?? 'public',
    uses: [],
    off: new Set(),
    dismissed: new Set(),
    leastWeight: 0,
  };
}

function message(id: string, author: Message['author'], text: string, at: string): Message {
  return { id, author, text, at, cuts: [] };
}

function labels(example: RuleExample, text: string): Finding[] {
  const evidence = [{ start: 0, end: text.length, text }];
  return [
    ...(example.tone ?? []).map((label) => ({
      facet: 'tone' as const,
      label,
      level: 'sure' as const,
      probability: 0.95,
      evidence,
    })),
    ...(example.signal ?? []).map((label) => ({
      facet: 'signal' as const,
      label,
      level: 'sure' as const,
      probability: 0.95,
      evidence,
    })),
  ];
}
