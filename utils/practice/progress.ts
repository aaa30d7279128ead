import { lookForSkill, SKILLS, type Skill } from './skills';

const DAY = 86_400_000;
const WEEK = 7 * DAY;
/** Weeks that the charts show. */
export const WEEKS = 8;
/** Replies that count as lately. */
const LATELY = 30;

/** One thing that the rep wrote in practice. */
export interface PracticeReply {
  text: string;
  cues: readonly string[];
  /** Milliseconds since 1970. */
  at: number;
  /** The ids of the ways to win where it was written; empty where the scenario is gone. */
  ways: readonly string[];
}

export interface SkillCourse {
  skill: Skill;
  /** Replies in which it was seen and in which it slipped, week by week, the oldest first. */
  weeks: { shown: number; slipped: number }[];
}

/** How each skill went over the last weeks: counts of replies, nothing about the person. @param now milliseconds since 1970. */
export function skillCourses(replies: readonly PracticeReply[], now: number): SkillCourse[] {
  return SKILLS.map((skill) => {
    const weeks = Array.from({ length: WEEKS }, () => ({ shown: 0, slipped: 0 }));
    for (const reply of replies) {
      const week = weeks[WEEKS - 1 - Math.floor((now - reply.at) / WEEK)];
      if (!week) continue;
      const { shown, slipped } = lookForSkill(skill, reply.cues, reply.ways);
      if (shown) week.shown += 1;
      if (slipped) week.slipped += 1;
    }
    return { skill, weeks };
  });
}

/** How often a skill slipped among the replies, of late, that called for it; 0 to 1. */
export function slippedLately(skill: Skill, replies: readonly PracticeReply[]): number {
  const recent = replies.slice(-LATELY).map(({ cues, ways }) => lookForSkill(skill, cues, ways));
  const slipped = recent.filter((count) => count.slipped).length;
  const called = slipped + recent.filter((count) => count.shown).length;
  return called === 0 ? 0 : slipped / called;
}

/** Days, of the last four weeks, on which something was practised, the oldest first. There is no streak to lose. */
export function practisedDays(replies: readonly PracticeReply[], now: number): { at: number; replies: number }[] {
  const startOfDay = (at: number) => new Date(at).setHours(0, 0, 0, 0);
  const today = startOfDay(now);
  return Array.from({ length: 28 }, (_, index) => {
    const date = new Date(today);
    date.setDate(date.getDate() - (27 - index));
    const at = date.getTime();
    return { at, replies: replies.filter((reply) => startOfDay(reply.at) === at).length };
  });
}

/** Shortest and longest run of words that counts as a phrase. */
const PHRASE_WORDS = [7, 6, 5, 4] as const;
const OFTEN = 3;
const SHOWN = 8;

export interface OverusedPhrase {
  words: string;
  /** Replies in which it stands. */
  replies: number;
}

/** Runs of four to seven words that stand in at least three replies, the longest and most frequent first; none within another. */
export function overusedPhrases(replies: readonly Pick<PracticeReply, 'text'>[]): OverusedPhrase[] {
  const found: OverusedPhrase[] = [];
  for (const length of PHRASE_WORDS) {
    const seen = new Map<string, number>();
    for (const { text } of replies) for (const run of new Set(runsOf(text, length))) seen.set(run, (seen.get(run) ?? 0) + 1);
    for (const [words, count] of [...seen].sort((one, other) => other[1] - one[1])) {
      const covered = found.some((longer) => overlaps(longer.words, words) && longer.replies >= count);
      if (count >= OFTEN && !covered) found.push({ words, replies: count });
    }
  }
  return found.sort((one, other) => other.replies - one.replies).slice(0, SHOWN);
}

function runsOf(text: string, length: number): string[] {
  return text.split(/[.!?\n]+/).flatMap((sentence) => {
    const words = sentence.toLowerCase().match(/[\p{L}\p{N}'’]+/gu) ?? [];
    return Array.from({ length: Math.max(0, words.length - length + 1) }, (_, at) => words.slice(at, at + length).join(' '));
  });
}

/** Whether two runs share most of their words, so that one of them is enough. */
function overlaps(longer: string, shorter: string): boolean {
  const words = new Set(longer.split(' '));
  const own = shorter.split(' ');
  return own.filter((word) => words.has(word)).length >= own.length - 1;
}
