import { describe, expect, it } from 'vitest';
import { loadReader } from '@/tests/scenarios/load-scenario';
import { endingOf } from '@/utils/practice/conversation';
import { lintScenario } from '@/utils/practice/lint';
import { playThrough } from '@/utils/practice/playthrough';
import { scenarioFromTicket } from '@/utils/practice/scenario-from-ticket';
import { readTicket } from '@/utils/reader/read-ticket';
import { redact } from '@/utils/store/redaction/redact';
import type { Ticket } from '@/utils/ticket/ticket';

const model = loadReader();

function ticketSaying(text: string): Ticket {
  return {
    helpdesk: 'zendesk',
    host: 'acme.zendesk.com',
    id: '4711',
    subject: 'Kettle of Joanna Brook',
    requester: { name: 'Joanna Brook', firstName: 'Joanna', from: 'page' },
    agentName: 'Sam Lee',
    channel: 'email',
    messages: [{ id: 'm1', author: 'customer', authorName: 'Joanna Brook', text, cuts: [] }],
    gaps: [],
    health: [],
    replyBox: { open: true, visibility: 'public' },
    fingerprint: 'f',
  };
}

function scenarioOf(text: string) {
  const ticket = ticketSaying(text);
  return scenarioFromTicket({ ticket, reading: readTicket(model, ticket, { now: new Date(0) }), redact, now: 1_790_000_000_000 });
}

const TEXT =
  'Hello Sam, this is Joanna Brook. My kettle (order K-889123) leaks. Ring me on 020 7946 0018 or write to jo@example.org. When do I get my money back? You are useless.';

describe('a scenario from a ticket', () => {
  it('carries no name and no number', () => {
    const all = JSON.stringify(scenarioOf(TEXT));
    for (const personal of ['Joanna', 'Brook', 'Sam', 'K-889123', '7946', 'jo@example.org', '4711', 'acme'])
      expect(all).not.toContain(personal);
    expect(all).toContain('kettle');
  });

  it('holds together, and its paths come to their endings', () => {
    for (const text of [
      TEXT,
      'Where is my parcel?',
      'I want to cancel. Please close my account today.',
      'My card was charged twice!!',
    ]) {
      const scenario = scenarioOf(text)!;
      expect(lintScenario(scenario)).toEqual([]);
      const { paths } = scenario;
      expect(endingOf(playThrough(scenario, paths.abusive.replies, model))?.kind).toBe('lost');
      expect(endingOf(playThrough(scenario, paths.poor.replies, model))?.kind).toMatch(/lost|partly/);
      expect(endingOf(playThrough(scenario, paths.good.replies, model))?.kind).not.toBe('lost');
    }
  });

  it('is not made of words of self-harm', () => {
    expect(scenarioOf('I do not want to live any more. I am going to kill myself tonight.')).toBeUndefined();
  });

  it('is not made of nothing', () => {
    expect(scenarioOf('  ')).toBeUndefined();
  });
});
