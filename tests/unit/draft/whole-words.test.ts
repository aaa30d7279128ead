import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inWholeWords } from '@/utils/draft/whole-words';

const change = (draft: string, words: string, text: string) => {
  const start = draft.indexOf(words);
  return inWholeWords(draft, { start, end: start + words.length, text });
};

test('a change inside a word takes the whole word along', () => {
  expect(change('Unfortunately, the lamp is gone.', 'Unfortunately, t', 'T')).toEqual({
    start: 0,
    end: 18,
    was: 'Unfortunately, the',
    text: 'The',
  });
});

test('words that go hold on to the word before them, or to the one behind', () => {
  expect(change('It is really late.', ' really', '')).toMatchObject({ was: 'is really', text: 'is' });
  expect(change('Really late.', 'Really ', '')).toMatchObject({ was: 'Really late.', text: 'late.' });
});

test('words that come in hold on to the word before them', () => {
  expect(inWholeWords('I will call you.', { start: 15, end: 15, text: ' by Friday' })).toMatchObject({
    was: 'you.',
    text: 'you by Friday.',
  });
});

test('nothing is offered that would leave an empty line or change nothing', () => {
  expect(change('One.\nReally\nTwo.', 'Really', '')).toBeUndefined();
  expect(change('One two.', 'two', 'two')).toBeUndefined();
});

test('whatever the rule asks, whole words of one line give way to whole words', () => {
  const words = fc.array(fc.constantFrom('a', 'Bee,', 'c. ', ' ', '\n', 'dd'), { maxLength: 12 }).map((all) => all.join(''));
  fc.assert(
    fc.property(words, fc.nat(30), fc.nat(30), words, (draft, from, to, text) => {
      const start = Math.min(from, to, draft.length);
      const end = Math.min(Math.max(from, to), draft.length);
      const fix = inWholeWords(draft, { start, end, text });
      if (!fix) return;
      expect(draft.slice(fix.start, fix.end)).toBe(fix.was);
      for (const side of [fix.was, fix.text]) expect(side).toMatch(/^\S(?:[^\n]*\S)?$/);
      expect(draft[fix.start - 1] ?? ' ').toMatch(/\s/);
      expect(draft[fix.end] ?? ' ').toMatch(/\s/);
    }),
  );
});
