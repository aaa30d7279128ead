import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closeGaps, fillerFor } from '@/utils/playbook/fill';
import type { Wording } from '@/utils/playbook/wording';
import { exampleReading, exampleTicket, noun } from './example-ticket';

const BRITISH: Wording = { spelling: 'british', formality: 'neutral' };
const ticket = exampleTicket([['customer', 'My blue kettle broke. Order A-99120.']]);
const reading = exampleReading(ticket, 1, [], {
  nouns: [noun(ticket, 'thing', 'My blue kettle', 'your blue kettle'), noun(ticket, 'reference', 'A-99120', 'order A-99120')],
});
const fill = fillerFor(ticket, reading, BRITISH);

describe('filling a phrase', () => {
  it("takes names from the page and nouns from the customer, in the agent's voice", () => {
    expect(fill('{{ticket.requester.first_name}}, I will send a new one for {{said.thing}} on {{said.reference}}.')).toEqual({
      text: 'Maya, I will send a new one for your blue kettle on order A-99120.',
      gaps: [],
    });
  });

  it("knows the other helpdesks' names", () => {
    expect(fill('{{ticket.requester.firstname}} {{ticket.customer.lastname}} {{ticket.subject}}').text).toBe('Maya Lund Kettle');
  });

  it('gives the noun a capital at the start of a sentence', () => {
    expect(fill('{{said.thing}} is here. {{said.thing}} is new: {{said.thing}}.').text).toBe(
      'Your blue kettle is here. Your blue kettle is new: your blue kettle.',
    );
  });

  it('leaves a gap with its place for what only the rep knows, and for an unknown name', () => {
    const filled = fill('I write by {{fill.when}} about {{ticket.ticket_field_7}}.');
    expect(filled.text).toBe('I write by [By when] about [ticket.ticket_field_7].');
    for (const gap of filled.gaps) expect(filled.text.slice(gap.start, gap.end)).toBe(`[${gap.label}]`);
  });

  it('never takes a name guessed from an address without asking', () => {
    const guessed = exampleTicket([['customer', 'Hi']], { requester: { name: 'maya.lund', firstName: 'Maya', from: 'email' } });
    const filled = fillerFor(guessed, exampleReading(guessed, 0), BRITISH)('Dear {{ticket.requester.first_name}},');
    expect(filled.text).toBe("Dear [Customer's first name],");
    expect(filled.gaps[0]?.guess).toBe('Maya');
  });

  it("does not read the customer's words as Liquid, nor pass placeholders on to the helpdesk", () => {
    const hostile = exampleTicket([['customer', 'x']], {
      requester: { name: '{{ticket.id}} {% raw %}', firstName: '{{ticket.id}}', from: 'page' },
    });
    const { text } = fillerFor(hostile, exampleReading(hostile, 0), BRITISH)('Dear {{ticket.requester.first_name}},');
    expect(text).toBe('Dear ticket.id,');
  });

  it('treats a missing value as false in a condition', () => {
    const nameless = exampleTicket([['customer', 'x']], { requester: undefined });
    const text = '{% if ticket.requester.first_name %}Dear {{ticket.requester.first_name}}{% else %}Hello{% endif %},';
    expect(fillerFor(nameless, exampleReading(nameless, 0), BRITISH)(text)).toEqual({ text: 'Hello,', gaps: [] });
    expect(fill(text).text).toBe('Dear Maya,');
  });

  it('spells for America, but not the customer’s words', () => {
    const american = fillerFor(ticket, reading, { spelling: 'american', formality: 'neutral' });
    expect(
      american('I apologise for the colour and cancelled the cheque, organised by the centre. I promise and advise.').text,
    ).toBe('I apologize for the color and canceled the check, organized by the center. I promise and advise.');
    const british = exampleTicket([['customer', 'the grey colour chart']]);
    const read = exampleReading(british, 0, [], {
      nouns: [noun(british, 'thing', 'the grey colour chart', 'the grey colour chart')],
    });
    expect(fillerFor(british, read, { spelling: 'american', formality: 'neutral' })('About {{said.thing}}.').text).toBe(
      'About the grey colour chart.',
    );
  });

  it('puts the sign-off under closings alone, after gaps and as it was written', () => {
    const signed = fillerFor(ticket, reading, { ...BRITISH, signOff: 'Kind regards,\nAna {{x}}' });
    const closing = signed('I will write by {{fill.when}}.', 'close');
    expect(closing.text).toBe('I will write by [By when].\n\nKind regards,\nAna {{x}}');
    expect(closing.text.slice(closing.gaps[0]!.start, closing.gaps[0]!.end)).toBe('[By when]');
    expect(signed('Thank you.', 'solve').text).toBe('Thank you.');
    expect(fill('Thank you.', 'close').text).toBe('Thank you.');
  });

  it('writes contractions out or draws them together', () => {
    const formal = fillerFor(ticket, reading, { spelling: 'british', formality: 'formal' });
    const relaxed = fillerFor(ticket, reading, { spelling: 'british', formality: 'relaxed' });
    expect(formal("I'll check, and it won't take long. Don't wait.").text).toBe(
      'I will check, and it will not take long. Do not wait.',
    );
    expect(relaxed('I will check what I have. I am on it, and I will not stop.').text).toBe(
      "I'll check what I have. I'm on it, and I won't stop.",
    );
  });

  it('closes gaps with answers and keeps the others in place', () => {
    const filled = fill('{{fill.when}} and {{fill.remedy}} and {{fill.when}}');
    const closed = closeGaps(filled, new Map([['fill.when', 'Friday']]));
    expect(closed.text).toBe('Friday and [What you will do to put it right] and Friday');
    expect(closed.gaps).toHaveLength(1);
    for (const gap of closed.gaps) expect(closed.text.slice(gap.start, gap.end)).toBe(`[${gap.label}]`);
  });

  it('never lets any name break out of its place', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }), (name) => {
        const any = exampleTicket([['customer', 'x']], { requester: { name, firstName: name, from: 'page' } });
        const filled = fillerFor(any, exampleReading(any, 0), BRITISH)('A {{ticket.requester.first_name}} B {{fill.when}} C');
        expect(filled.text).not.toMatch(/[{}\uE000-\uE003]/);
        for (const gap of filled.gaps) expect(filled.text.slice(gap.start, gap.end)).toBe(`[${gap.label}]`);
        expect(filled.text.startsWith('A ') && filled.text.endsWith(' B [By when] C')).toBe(true);
      }),
    );
  });
});
