import { describe, expect, test } from 'vitest';
import { faceOf } from '@/utils/helpdesk/badge-face';
import type { Label } from '@/utils/ticket/labels';
import type { Level, Reading, ThreadFinding } from '@/utils/ticket/reading';
import type { Ticket } from '@/utils/ticket/ticket';

const ticket: Ticket = {
  helpdesk: 'zendesk',
  host: 'acme.zendesk.com',
  id: '7',
  channel: 'email',
  messages: [],
  gaps: [],
  health: [],
  replyBox: { open: true, visibility: 'public' },
  fingerprint: 'f',
};

const calm: Reading = {
  ticketKey: 'zendesk:acme.zendesk.com:7',
  fingerprint: 'f',
  heat: 0,
  heatLevel: 'sure',
  trend: 'steady',
  findings: [],
  asks: [],
  nouns: [],
  promises: [],
  messages: [],
};

function finding(facet: 'tone' | 'request' | 'signal', label: Label, level: Level = 'sure', answered = false): ThreadFinding {
  const evidence = [{ start: 0, end: label.length, text: label }];
  return { messageId: 'm', answered, finding: { facet, label, level, probability: 0.9, evidence } as ThreadFinding['finding'] };
}

function ready(reading: Partial<Reading>) {
  return faceOf({ state: 'ready', ticket, reading: { ...calm, ...reading } })!;
}

describe('faceOf', () => {
  test('has no place on a page without a ticket', () => {
    expect(faceOf({ state: 'none', reason: 'not_a_ticket', health: [] })).toBeUndefined();
  });

  test.each([
    ['loading', 'reading'],
    ['unrecognised', 'unread'],
    ['empty', 'unread'],
    ['gone', 'unread'],
    ['nothing_selected', 'unread'],
    ['off', 'off'],
  ] as const)('%s is shown as %s, with no ticket', (reason, state) => {
    const face = faceOf({ state: 'none', reason, health: [] })!;
    expect(face).toMatchObject({ state });
    expect(face.ticketId).toBeUndefined();
    expect(face.lines.length).toBeGreaterThan(0);
  });

  test('a ticket that is being read has its id and no judgement', () => {
    const face = faceOf({ state: 'reading', ticket })!;
    expect(face).toMatchObject({ state: 'reading', ticketId: '7' });
    expect(face.heat).toBeUndefined();
  });

  test('a signal that waits is the one thing not to miss, before any request', () => {
    const face = ready({ heat: 2.6, findings: [finding('request', 'refund'), finding('signal', 'legal')] });
    expect(face).toMatchObject({ heat: 3, word: 'Strongly upset', note: 'Mentions law or a regulator' });
    expect(face.lines[1]!.evidence!.spans[0]!.text).toBe('legal');
  });

  test('what was answered is not to be missed any more', () => {
    expect(ready({ findings: [finding('signal', 'legal', 'sure', true), finding('request', 'refund')] }).note).toBe(
      'Wants a refund',
    );
  });

  test('an unsure signal stands back behind a sure one, and is called so', () => {
    const unsure = finding('signal', 'churn', 'unsure');
    expect(ready({ findings: [unsure, finding('signal', 'urgent')] }).note).toBe('Urgent');
    expect(ready({ findings: [unsure] }).note).toBe('May leave – not sure');
  });

  test('an open deadline is named where there is no signal', () => {
    const evidence = { start: 0, end: 9, text: 'by Friday' };
    const asks: Reading['asks'] = [{ kind: 'deadline', messageId: 'm', evidence, state: 'open' }];
    expect(ready({ asks }).note).toBe('Names a deadline');
    expect(ready({ asks: [{ ...asks[0]!, state: 'seems_answered' }] }).note).toBeUndefined();
  });

  test('an unsure heat says so', () => {
    const face = ready({ heat: 2, heatLevel: 'unsure' });
    expect(face.word).toBe('Not sure');
    expect(face.lines[0]!.words).toContain('perhaps clearly upset');
  });

  test('heat quotes the newest message that was read', () => {
    const evidence = [{ start: 3, end: 9, text: 'enough' }];
    const message = { heat: 3, heatEvidence: evidence, findings: [] };
    const messages: Reading['messages'] = [
      { ...message, messageId: 'old' },
      { ...message, messageId: 'new' },
      { ...message, messageId: 'picture', heatEvidence: [], unread: { reason: 'no_text' } },
    ];
    expect(ready({ heat: 3, trend: 'rising', messages }).lines[0]).toEqual({
      words: 'Strongly upset, rising',
      evidence: { messageId: 'new', spans: evidence },
    });
  });

  test.each(['sure', 'unsure'] as const)('self-harm is never scored, even where the reader is %s', (level) => {
    const face = ready({ heat: 4, findings: [finding('signal', 'self_harm', level), finding('signal', 'legal')] });
    expect(face.heat).toBeUndefined();
    expect(`${face.word} ${face.note}`).not.toMatch(/upset|hostile/i);
    expect(face.lines[0]!.words.includes('not sure')).toBe(level === 'unsure');
  });

  test('what could not be read is said in words', () => {
    const face = ready({ unread: { reason: 'other_language', language: 'de' } });
    expect(face).toMatchObject({ state: 'unread', ticketId: '7' });
    expect(face.lines[0]!.words).toContain('German');
  });
});
