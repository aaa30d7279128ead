import { describe, expect, it } from 'vitest';
import { findAsks } from '@/utils/reader/asks';
import { ownWordsOf } from '@/utils/reader/own-words';
import { threadOf } from './thread-example';

/** The first message is from Monday 2 November 2026, noon; later ones a day apart. */
const asksOf = (...said: Parameters<typeof threadOf>) =>
  findAsks(threadOf(...said).messages.map(ownWordsOf), new Date('2026-11-21T12:00:00Z'));
const told = (text: string) => asksOf(['customer', text]).map(({ kind, evidence }) => `${kind}: ${evidence.text}`);
const dueOf = (text: string) =>
  asksOf(['customer', text])
    .find(({ kind }) => kind === 'deadline')
    ?.due?.slice(0, 10);

describe('what the customer asks', () => {
  it.each([
    ['Where is my parcel?', ['question: Where is my parcel?']],
    ['when will it arrive', ['question: when will it arrive']],
    ['any news on my claim', ['question: any news on my claim']],
    ['I was wondering whether the blue one is still there.', ['question: I was wondering whether the blue one is still there.']],
    [
      'I have been waiting for the engineer since eight o’clock this morning and nobody has rung, so when is he coming?',
      ['question: so when is he coming?'],
    ],
    ['I want my money back.', ['demand: I want my money back.']],
    ["I don't want a voucher, I want a refund.", ['demand: I want a refund.']],
    ['Cancel my subscription', ['demand: Cancel my subscription']],
    ['It broke. Please send a new one.', ['demand: Please send a new one.']],
    ['You need to refund the fee.', ['demand: You need to refund the fee.']],
    ['Stop calling me.', ['demand: Stop calling me.']],
    ['The charger is smoking right now what do I do', ['question: what do I do']],
    ['Rent is due soon, sort this now', ['demand: sort this now']],
    ['I still don’t know whether I can bring my dog.', ['question: I still don’t know whether I can bring my dog.']],
  ])('finds in: %s', (text, asks) => {
    expect(told(text)).toEqual(asks);
  });

  it.each([
    'Are you kidding me?',
    'Is this a joke?',
    'How dare you?',
    'How could you let this happen!',
    'Seriously?',
    'Do you think I am stupid?',
    'I want to thank Priya for her help.',
    'I like your shop.',
    'Please find the receipt attached.',
    'Get lost.',
    'When I opened the box it was broken.',
    'You said it would arrive by Friday.',
    'Help!',
  ])('asks nothing: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it.each([
    ['I need it by Friday.', '2026-11-06'],
    ['I need it before Friday.', '2026-11-05'],
    ['Refund me within 24 hours.', '2026-11-03'],
    ['I expect an answer within 3 to 5 working days.', '2026-11-09'],
    ['My flight is on Saturday.', '2026-11-07'],
    ['I want my money back TODAY.', '2026-11-02'],
    ['You have until the end of the month.', '2026-11-30'],
    ['Please answer by the 14th.', '2026-11-14'],
    ['I need the dress before Christmas.', '2026-12-24'],
    ['We fly out tomorrow morning.', '2026-11-03'],
  ])('sees the deadline in: %s', (text, due) => {
    expect(dueOf(text)).toBe(due);
  });

  it.each([
    'I ordered it on Friday.',
    'You promised it by Friday.',
    'It was supposed to come within 24 hours.',
    'The shop is closed until Monday.',
    'Any news today?',
    'The flight attendants this morning were lovely.',
    'I need it by 05/06/2026.',
  ])('sees no deadline in: %s', (text) => {
    expect(dueOf(text)).toBeUndefined();
  });

  it('ignores what is quoted', () => {
    expect(
      told('Thanks, all clear now.\n\nOn 1 Nov 2026 at 10:00, Acme <a@acme.example> wrote:\nCould you send a photo?'),
    ).toEqual([]);
  });

  it('says "seems answered" once a later reply takes up the matter', () => {
    const asked: Parameters<typeof threadOf>[0] = ['customer', 'When will my parcel arrive? And why was I charged twice?'];
    const states = (...said: Parameters<typeof threadOf>) => asksOf(...said).map(({ state }) => state);
    expect(states(asked)).toEqual(['open', 'open']);
    expect(states(asked, ['agent', 'I am looking into your parcel.'])).toEqual(['open', 'open']);
    expect(states(asked, ['agent', 'Your parcel arrives on Thursday.'])).toEqual(['seems_answered', 'open']);
    expect(states(asked, ['agent', 'You were charged twice because the first payment failed.'])).toEqual([
      'open',
      'seems_answered',
    ]);
    expect(states(['agent', 'Your parcel arrives on Thursday.'], asked)).toEqual(['open', 'open']);
    expect(states(asked, ['internal', 'Parcel arrives on Thursday.'])).toEqual(['open', 'open']);
  });

  it('wants half of the matters taken up, not one of many', () => {
    const asked: Parameters<typeof threadOf>[0] = ['customer', 'Can I get a refund for the kettle and the toaster?'];
    expect(asksOf(asked, ['agent', 'The manual of the kettle is attached.'])[0]?.state).toBe('open');
    expect(asksOf(asked, ['agent', 'I have refunded the kettle.'])[0]?.state).toBe('seems_answered');
  });

  it('takes plain thanks for an answer to what came before', () => {
    const asks = findAsks(
      threadOf(
        ['customer', 'How do I reset it?'],
        ['agent', 'Hold the button.'],
        ['customer', 'That worked, thanks!'],
      ).messages.map(ownWordsOf),
      new Date('2026-11-21T12:00:00Z'),
      'm3',
    );
    expect(asks).toMatchObject([{ state: 'seems_answered' }]);
  });

  it('keeps of a repeated ask the newest', () => {
    const asks = asksOf(['customer', 'Where is my parcel?'], ['agent', 'Good morning.'], ['customer', 'Where is my parcel??']);
    expect(asks.map(({ messageId }) => messageId)).toEqual(['m3']);
  });
});
