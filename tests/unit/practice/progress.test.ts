import { describe, expect, it } from 'vitest';
import { loadReader, loadScenario } from '@/tests/scenarios/load-scenario';
import { exercisesFor, tryDrill } from '@/utils/practice/drill';
import { overusedPhrases, practisedDays, skillCourses, slippedLately } from '@/utils/practice/progress';
import { drillOrder, nextCard } from '@/utils/practice/schedule';
import { lookForSkill } from '@/utils/practice/skills';

const DAY = 86_400_000;
const NOW = new Date(2026, 4, 20, 12).getTime();
const reply = (cues: string[], at = NOW, text = 'x') => ({ text, cues, at, ways: ['refund-now'] });

describe('progress', () => {
  it('counts a skill as seen or slipped in the week in which it was', () => {
    const replies = [reply(['next_step'], NOW - 8 * DAY), reply(['nothing_next']), reply(['next_step', 'over_promise'])];
    const course = skillCourses(replies, NOW).find(({ skill }) => skill === 'next_step')!;
    expect(course.weeks.at(-2)).toEqual({ shown: 1, slipped: 0 });
    expect(course.weeks.at(-1)).toEqual({ shown: 0, slipped: 2 });
    expect(slippedLately('next_step', replies)).toBeCloseTo(2 / 3);
    expect(slippedLately('boundary', replies)).toBe(0);
  });

  it('leaves out what is older than the chart', () => {
    const course = skillCourses([reply(['next_step'], NOW - 90 * DAY)], NOW)[0]!;
    expect(course.weeks.every(({ shown }) => shown === 0)).toBe(true);
  });

  it('shows the days of four weeks', () => {
    const days = practisedDays([reply([]), reply([], NOW - DAY), reply([], NOW - 60 * DAY)], NOW);
    expect(days).toHaveLength(28);
    expect(days.slice(-2).map(({ replies }) => replies)).toEqual([1, 1]);
  });

  it('finds phrases that come again, the longest of them only', () => {
    const texts = [
      'I am looking into it right now, Anna.',
      'Hello, I am looking into it right now.',
      'I am looking into it right now for you.',
    ];
    expect(overusedPhrases(texts.map((text) => ({ text })))).toEqual([{ words: 'i am looking into it right now', replies: 3 }]);
    expect(overusedPhrases([{ text: 'one two three four. one two three four.' }])).toEqual([]);
  });
});

describe('the schedule', () => {
  it('brings back sooner what slipped', () => {
    const well = nextCard(nextCard(undefined, true, NOW), true, NOW + DAY);
    const badly = nextCard(nextCard(undefined, true, NOW), false, NOW + DAY);
    expect(well.due).toBeGreaterThan(badly.due);
    expect(nextCard(undefined, true, NOW)).toEqual(nextCard(undefined, true, NOW));
  });

  it('puts what is due first, then what was never drilled, the weaker before the stronger', () => {
    const due = nextCard(undefined, true, NOW - 30 * DAY);
    const later = nextCard(nextCard(undefined, true, NOW), true, NOW + 1000);
    const order = drillOrder(
      [
        { skill: 'boundary', card: { ...later, due: NOW + DAY }, slipped: 1 },
        { skill: 'say_no', slipped: 0 },
        { skill: 'own_it', slipped: 0.5 },
        { skill: 'next_step', card: due, slipped: 0 },
      ],
      NOW,
    );
    expect(order).toEqual(['next_step', 'own_it', 'say_no', 'boundary']);
  });
});

describe('drills', () => {
  const model = loadReader();
  const scenario = loadScenario('playbooks/scenarios/third-broken-promise.yaml');
  const exercise = exercisesFor('next_step', [scenario], [], 1)[0]!;

  it('see the skill in a reply that shows it, and say what to try in one that does not', () => {
    const good = tryDrill(
      exercise,
      'I am booking a courier for your desk today, Marion; he comes between 4 and 7 pm and I ring you at 3.',
      model,
    )!;
    expect(good.shown).toBe(true);
    const bad = tryDrill(exercise, 'We are sorry. Your feedback is important to us.', model)!;
    expect(bad.shown).toBe(false);
    expect(bad.words).toBeTruthy();
    expect(bad.example).toBe(scenario.paths.good.replies[0]);
    expect(tryDrill(exercise, ' ', model)).toBeUndefined();
  });

  it('take what was not had for longest first', () => {
    const other = { ...scenario, id: 'other' };
    const first = (recent: string[]) => exercisesFor('next_step', [scenario, other], recent, 1)[0]!.scenario.id;
    expect(first(['other'])).toBe(scenario.id);
    expect(first(['other', scenario.id])).toBe('other');
  });

  it('ask nobody to train on somebody who may be in danger', () => {
    expect(exercisesFor('next_step', [{ ...scenario, grave: true }], [], 1)).toEqual([]);
  });
});

describe('a skill in a reply', () => {
  it.each([
    ['say_no', ['refund-now'], false, false],
    ['say_no', ['said_no', 'refund-now'], true, false],
    ['say_no', ['said_no', 'refund-now', 'excuse'], false, true],
    ['offer_choices', ['refund-now'], true, false],
    ['one_apology', ['apology'], false, false],
    ['one_apology', ['apology', 'owned'], true, false],
    ['boundary', [], false, false],
  ] as const)('%s after %j: seen %s, slipped %s', (skill, cues, shown, slipped) => {
    expect(lookForSkill(skill, cues, ['refund-now'])).toEqual({ shown, slipped });
  });
});
