import type { DraftRemark, Light, LightState } from '@/utils/draft/draft-check';
import type { Model } from '@/utils/reader/model';
import { answer } from './answer';
import { chanceOf } from './chance';
import { startConversation, type Turn } from './conversation';
import type { Cue } from './cues';
import { CUE_WORDS } from './cues';
import { playThrough } from './playthrough';
import type { Scenario } from './scenario';
import { lookForSkill, SKILL_CUES, SKILL_WORDS, type Skill } from './skills';

/** One skill on one customer's message. */
export interface Exercise {
  skill: Skill;
  scenario: Scenario;
  /** The customer's message to answer. */
  message: string;
}

/** What came of a try. */
export interface DrillResult {
  shown: boolean;
  cues: string[];
  lights: Record<Light, LightState>;
  /** What to look at, in one sentence. */
  words: string;
  /** The remark of the reply check that concerns the skill, if there is one. */
  remark?: DraftRemark;
  /** How somebody who knows the scenario put it. */
  example?: string;
}

const SEED = 1;

/** The exercises of a skill, those that the rep has not had for longest first. @param recent scenario ids, the newest last. */
export function exercisesFor(skill: Skill, scenarios: readonly Scenario[], recent: readonly string[], seed: number): Exercise[] {
  return scenarios
    .filter(({ skills, grave }) => skills.includes(skill) && !grave)
    .sort(
      (one, other) =>
        recent.lastIndexOf(one.id) - recent.lastIndexOf(other.id) ||
        chanceOf(seed, skill, one.id) - chanceOf(seed, skill, other.id),
    )
    .map((scenario) => ({ skill, scenario, message: startConversation(scenario, SEED).opening }));
}

/** Looks at a try. Pure, and as quick as a turn of a conversation; a reply without words shows nothing. */
export function tryDrill({ skill, scenario }: Exercise, reply: string, model: Model): DrillResult | undefined {
  const turn = answer(startConversation(scenario, SEED), reply, model).turns.at(-1);
  if (!turn) return undefined;
  const shown = showsSkill(skill, turn, scenario);
  const remark = remarkFor(skill, turn);
  const example = exampleOf(skill, scenario, model);
  return {
    shown,
    cues: turn.cues,
    lights: turn.lights,
    words: wordsFor(skill, turn, shown),
    ...(remark && { remark }),
    ...(example !== undefined && { example }),
  };
}

function showsSkill(skill: Skill, { cues }: Turn, { ways }: Scenario): boolean {
  const ids = ways.map(({ id }) => id);
  return lookForSkill(skill, cues, ids).shown;
}

function wordsFor(skill: Skill, { cues }: Turn, shown: boolean): string {
  const { slipped, shown: signs } = SKILL_CUES[skill];
  const slip = slipped.find((cue) => cues.includes(cue));
  if (slip) return `${CUE_WORDS[slip]}.`;
  if (!shown) return SKILL_WORDS[skill].task;
  const sign = signs.flat().find((cue): cue is Cue => cue !== 'way' && cues.includes(cue));
  return sign ? `${CUE_WORDS[sign]}.` : 'You offered something the customer can take.';
}

const LIGHT_OF: Partial<Record<Skill, Light>> = {
  name_the_thing: 'heard',
  answer_the_question: 'heard',
  own_it: 'owned',
  one_apology: 'owned',
  plain_words: 'clear',
  next_step: 'next_step',
  keep_promises: 'next_step',
  hand_over: 'next_step',
  boundary: 'steady',
  stay_even: 'steady',
};

function remarkFor(skill: Skill, { remarks }: Turn): DraftRemark | undefined {
  return remarks.find(({ light }) => light === LIGHT_OF[skill]);
}

/** The first reply of the scenario's own good paths in which the skill is seen. */
function exampleOf(skill: Skill, scenario: Scenario, model: Model): string | undefined {
  const { turns } = playThrough(scenario, scenario.paths.good.replies, model);
  return turns.find((turn) => showsSkill(skill, turn, scenario))?.reply;
}
