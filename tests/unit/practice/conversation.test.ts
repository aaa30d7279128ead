import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadReader, loadScenario } from '@/tests/scenarios/load-scenario';
import { answer } from '@/utils/practice/answer';
import { endingOf, goTo, lineTo, rewindTo, startConversation, tips } from '@/utils/practice/conversation';
import { playThrough } from '@/utils/practice/playthrough';
import { resumeConversation } from '@/utils/practice/resume';
import { reviewOf } from '@/utils/practice/review';

const model = loadReader();
const scenario = loadScenario('playbooks/scenarios/third-broken-promise.yaml');
const { good, poor } = scenario.paths;
const shipped = readdirSync('playbooks/scenarios').map((file) => loadScenario(`playbooks/scenarios/${file}`));

describe('a conversation', () => {
  it('is the same for the same seed and replies, and may be worded otherwise for another seed', () => {
    const once = playThrough(scenario, poor.replies, model, 5);
    expect(playThrough(scenario, poor.replies, model, 5)).toEqual(once);
    const wordings = new Set(Array.from({ length: 12 }, (_, seed) => startConversation(scenario, seed).opening));
    expect(wordings.size).toBe(scenario.opening.length);
  });

  it('leaves its input alone', () => {
    const before = playThrough(scenario, poor.replies.slice(0, 2), model);
    const copy = structuredClone(before);
    answer(before, good.replies[0]!, model);
    rewindTo(before, '1');
    expect(before).toEqual(copy);
  });

  it('takes no reply without words, and none after the end', () => {
    const start = startConversation(scenario, 1);
    expect(answer(start, ' \n ', model)).toBe(start);
    const ended = playThrough(scenario, good.replies, model);
    expect(answer(ended, 'One more thing.', model)).toBe(ended);
  });

  it('keeps both lines when it is rewound, and goes to either', () => {
    const first = playThrough(scenario, poor.replies.slice(0, 2), model);
    const back = rewindTo(first, '1.1');
    expect(lineTo(back).map(({ id }) => id)).toEqual(['1']);
    const second = answer(back, good.replies[0]!, model);
    expect(tips(second).map(({ id }) => id)).toEqual(['1.1', '1.2']);
    expect(second.turns.slice(0, 2)).toEqual(first.turns);
    expect(lineTo(goTo(second, '1.1')).map(({ reply }) => reply)).toEqual(poor.replies.slice(0, 2));
    expect(goTo(second, '9.9').at).toBeUndefined();
    expect(rewindTo(second, '9.9')).toBe(second);
  });

  it('resumes to the same tree from what was kept of it', () => {
    const tree = answer(rewindTo(playThrough(scenario, poor.replies.slice(0, 2), model, 3), '1'), good.replies[0]!, model);
    const kept = tree.turns.map(({ id, parentId, reply }) => ({ id, parentId, reply }));
    expect(resumeConversation(scenario, 3, kept, model)).toEqual(tree);
  });

  it('reacts to what was said: the same customer warms to one reply and bristles at another', () => {
    const warm = playThrough(scenario, good.replies.slice(0, 1), model).turns[0]!;
    const cold = playThrough(scenario, ['Calm down. It is your own fault.'], model).turns[0]!;
    expect(warm.after.trust).toBeGreaterThan(warm.before.trust);
    expect(cold.after.trust).toBeLessThan(cold.before.trust);
    expect(cold.answer).toMatchObject({ move: 'bristles' });
  });

  it('never says the same thing twice on one line', () => {
    const { turns } = playThrough(scenario, Array(6).fill('Could you tell me more about it?'), model);
    const said = turns.map(({ answer: { text } }) => text);
    expect(new Set(said).size).toBe(said.length);
  });
});

describe('any reply', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.constantFrom(
      ...good.replies,
      ...poor.replies,
      'Calm down.',
      '<img src=x onerror=alert(1)>',
      '{{name}}',
      '\u202e\u0000',
      '1) a\n2) b',
      'a'.repeat(7000),
    ),
    fc.lorem({ maxCount: 30, mode: 'words' }),
  );

  it('breaks nothing: the conversation ends in its turns, the state stays within its bounds', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...shipped),
        fc.array(piece, { minLength: 8, maxLength: 9 }),
        fc.integer(),
        (any, replies, seed) => {
          const said = replies.map((reply) => `${reply} x`);
          const conversation = playThrough(any, said, model, seed);
          const line = lineTo(conversation);
          expect(endingOf(conversation)).toBeDefined();
          expect(line.length).toBeGreaterThanOrEqual(any.turns.least);
          expect(line.length).toBeLessThanOrEqual(any.turns.most);
          for (const { after, lights } of line) {
            for (const level of Object.values(after)) expect(level >= 0 && level <= 4).toBe(true);
            expect(Object.keys(lights)).toHaveLength(5);
          }
          expect(() => reviewOf(conversation)).not.toThrow();
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('the review', () => {
  const review = reviewOf(playThrough(scenario, good.replies, model));

  it('names what moved the customer, the turning point and a sentence of the rep’s own', () => {
    expect(review.causes.some(({ helped }) => helped)).toBe(true);
    expect(review.turningPoint?.helped).toBe(true);
    expect(good.replies.some((reply) => reply.includes(review.bestSentence!.text))).toBe(true);
    expect(review.ways.filter(({ offered }) => offered).map(({ what }) => what)).toContain('A courier today at our cost');
  });

  it('finds no best sentence among stock lines, and one thing to try', () => {
    const bad = reviewOf(playThrough(scenario, poor.replies, model));
    expect(bad.bestSentence).toBeUndefined();
    expect(bad.tryNext?.title).toBeTruthy();
    expect(bad.turningPoint?.helped).toBe(false);
  });
});
