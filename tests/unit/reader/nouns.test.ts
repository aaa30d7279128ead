import { describe, expect, it } from 'vitest';
import { findNouns } from '@/utils/reader/nouns';
import { ownWordsOf } from '@/utils/reader/own-words';
import type { CustomerNoun } from '@/utils/ticket/reading';
import { threadOf } from './thread-example';

const now = new Date('2026-11-03T12:00:00Z');
const nounsOf = (...texts: string[]) =>
  findNouns(threadOf(...texts.map((text) => ['customer', text] as ['customer', string])).messages.map(ownWordsOf), now);
const said = (kind: CustomerNoun['kind'], ...texts: string[]) =>
  nounsOf(...texts)
    .filter((noun) => noun.kind === kind)
    .map((noun) => noun.said);

describe("the customer's own nouns", () => {
  it.each([
    ['My blue jacket arrived torn.', 'your blue jacket'],
    ['I ordered a leather sofa in May and nothing came.', 'the leather sofa'],
    ['The kettle stopped working after a week.', 'the kettle'],
    ['Your app keeps logging me out.', 'the app'],
    ['Where is my parcel?', 'your parcel'],
    ['My login shows nothing new.', 'your login'],
    ["I want to return my daughter's bike.", "your daughter's bike"],
    ['this bloody washing machine is leaking', 'the washing machine'],
    ['UNLOCK MY FUCKING ACCOUNT', 'your account'],
    ['I have a problem with the coffee machine.', 'the coffee machine'],
    ['Sofa is the wrong colour.', 'the sofa'],
    ['My iPhone 13 Pro came without a cable.', 'your iPhone 13 Pro'],
    ['I bought a pair of running shoes.', 'the pair of running shoes'],
  ])('says back the thing of: %s', (text, thing) => {
    expect(said('thing', text)).toContain(thing);
  });

  it.each([
    'By the way, I waited a lot.',
    'The way you treat people is a disgrace.',
    'My patience is at an end.',
    'My mum bought phone credit.',
    'He left it at the door.',
    'The car park was full.',
    'The time is now.',
    'I had a lovely day at the beach.',
    'My life is a mess because of you.',
  ])('finds no thing in: %s', (text) => {
    expect(said('thing', text)).toEqual([]);
  });

  it.each([
    ['Order A-99120 is late.', 'order A-99120'],
    ['my order number is 5520917', 'order 5520917'],
    ['invoice 2231 is wrong', 'invoice 2231'],
    ['Ticket #88123 was closed.', 'ticket 88123'],
    ['ref H22981', 'reference H22981'],
    ['My order 771 is a week late.', 'order 771'],
    ['PNR: W2BODS', 'booking W2BODS'],
    ['flight BA545 was cancelled', 'flight BA545'],
    ['It says AB123456789GB was delivered.', 'tracking number AB123456789GB'],
    ['1Z999AA10123456784 never came', 'tracking number 1Z999AA10123456784'],
  ])('says back the reference of: %s', (text, reference) => {
    expect(said('reference', text)).toEqual([reference]);
  });

  it.each([
    'I want to order 250 flyers.',
    'I had to order 250 euros worth of parts.',
    'my order 2 days ago',
    'I ordered in 2024.',
    'my case is closed',
    'reference 4111 1111 1111 1111',
    'order 4111111111111111',
    'a ticket 12/05/2026',
  ])('finds no reference in: %s', (text) => {
    expect(said('reference', text)).toEqual([]);
  });

  it('finds amounts and says slang plainly', () => {
    expect(said('amount', 'You charged me £1,299.50 and I had 40 quid left.').sort()).toEqual(['£1,299.50', '£40']);
    expect(said('amount', 'it cost 89 EUR')).toEqual(['89 EUR']);
    expect(said('amount', 'I called 3 times in 20 minutes')).toEqual([]);
  });

  it('finds dates, and weekdays only while they are fresh', () => {
    expect(said('date', 'I ordered on 12 may 2026.')).toEqual(['12 May 2026']);
    expect(said('date', 'It was due on friday.')).toEqual(['Friday']);
    const { messages } = threadOf(['customer', 'It was due on Friday.']);
    expect(findNouns(messages.map(ownWordsOf), new Date('2026-12-24T12:00:00Z'))).toEqual([]);
    expect(said('date', 'I ordered on 05/06/2026, I may be wrong.')).toEqual([]);
  });

  it('puts the most telling one last and joins what is named again', () => {
    const nouns = nounsOf('I opened my laptop to find my receipt.', 'My kettle broke.', 'The kettle is still broken.');
    const things = nouns.filter(({ kind }) => kind === 'thing');
    expect(things.at(-1)).toMatchObject({ said: 'your kettle', messageId: 'm3', evidence: { text: 'The kettle' } });
    expect(things.filter((noun) => noun.said.includes('kettle'))).toHaveLength(1);
  });
});
