import type { Cue } from './cues';

/** What can be practised one at a time. */
export const SKILLS = [
  'name_the_thing',
  'own_it',
  'one_apology',
  'say_no',
  'next_step',
  'answer_the_question',
  'plain_words',
  'boundary',
  'stay_even',
  'offer_choices',
  'hand_over',
  'keep_promises',
] as const;
export type Skill = (typeof SKILLS)[number];

interface SkillWords {
  title: string;
  /** What to do, as one instruction. */
  task: string;
  /** Why it is worth practising, in one sentence. */
  why: string;
  /** Key of a source in `playbooks/sources.yaml`. */
  source: string;
}

export const SKILL_WORDS: Record<Skill, SkillWords> = {
  name_the_thing: {
    title: 'Name the thing',
    task: 'Say back what happened in the customer’s own concrete words.',
    why: 'Concrete words show that you listened; "the matter" shows nothing.',
    source: 'packard-berger-2021',
  },
  own_it: {
    title: 'Own it',
    task: 'Say what went wrong on our side and what you yourself are doing about it.',
    why: 'Responsibility and repair are what people look for first.',
    source: 'lewicki-2016',
  },
  one_apology: {
    title: 'One apology',
    task: 'Apologise once, for the thing itself, and say in the same breath what is being put right.',
    why: 'Sorry said again without a new remedy does more harm than none.',
    source: 'halperin-2022',
  },
  say_no: {
    title: 'Say no',
    task: 'Say clearly what cannot be done, and what can.',
    why: 'A plain no with a real alternative is easier to take than a maybe.',
    source: 'service-practice',
  },
  next_step: {
    title: 'Next step with who and when',
    task: 'Say what happens next, who does it, and by when.',
    why: 'Work on the solution raises satisfaction more the longer a contact lasts.',
    source: 'marinova-2018',
  },
  answer_the_question: {
    title: 'Answer the question',
    task: 'Take up every question and deadline that the customer put to you.',
    why: 'A question passed over comes back, with more heat.',
    source: 'service-practice',
  },
  plain_words: {
    title: 'Plain words',
    task: 'Give the answer first, in short sentences and everyday words.',
    why: 'People under stress read the first line and skim the rest.',
    source: 'plain-language',
  },
  boundary: {
    title: 'Set a boundary',
    task: 'Name the behaviour in half a sentence, without a counter-attack, and say how you go on helping.',
    why: 'A limit protects you and keeps the door open.',
    source: 'service-practice',
  },
  stay_even: {
    title: 'Stay even',
    task: 'Answer the matter and leave the provocation where it is: no blame, no sarcasm, no "calm down".',
    why: 'Heat in the first exchange predicts how the rest goes.',
    source: 'zhang-2018',
  },
  offer_choices: {
    title: 'Offer a choice',
    task: 'Offer something the customer can say yes to, best two things, and ask which one suits.',
    why: 'A choice gives back some of the control that the trouble took away.',
    source: 'service-practice',
  },
  hand_over: {
    title: 'Hand over well',
    task: 'Say who takes over, what they already know, and when the customer hears from them.',
    why: 'Nobody wants to tell it a third time.',
    source: 'service-practice',
  },
  keep_promises: {
    title: 'Promise what you can keep',
    task: 'Promise only what is in your hands, with a date, and say what you do if it slips.',
    why: 'A broken promise costs more than a later date.',
    source: 'service-practice',
  },
};

/** A cue, or `way` for an offer of any of the scenario's ways to win. */
type Sign = Cue | 'way';

/** What shows a skill in a reply: all of any one list; and what shows that it slipped: any one cue. */
export const SKILL_CUES: Record<Skill, { shown: readonly (readonly Sign[])[]; slipped: readonly Cue[] }> = {
  name_the_thing: { shown: [['heard']], slipped: ['canned'] },
  own_it: { shown: [['owned']], slipped: ['blame', 'excuse'] },
  one_apology: {
    shown: [
      ['apology', 'owned'],
      ['apology', 'next_step'],
    ],
    slipped: ['apology_again'],
  },
  say_no: {
    shown: [
      ['said_no', 'way'],
      ['said_no', 'next_step'],
    ],
    slipped: ['excuse', 'over_promise'],
  },
  next_step: { shown: [['next_step']], slipped: ['nothing_next', 'over_promise'] },
  answer_the_question: { shown: [['answered']], slipped: ['passed_over'] },
  plain_words: { shown: [['answered'], ['next_step']], slipped: ['canned', 'excuse'] },
  boundary: { shown: [['boundary']], slipped: ['boundary_missing', 'sharp'] },
  stay_even: { shown: [['owned'], ['next_step'], ['heard']], slipped: ['sharp', 'blame'] },
  offer_choices: { shown: [['way']], slipped: ['nothing_next'] },
  hand_over: { shown: [['handover']], slipped: ['nothing_next'] },
  keep_promises: { shown: [['next_step']], slipped: ['over_promise', 'nothing_next'] },
};

/**
 * Whether a skill is seen in a reply or slipped in it; neither where the reply has nothing to do with it.
 * @param cues what was heard in the reply. @param ways ids of the scenario's ways to win.
 */
export function lookForSkill(
  skill: Skill,
  cues: readonly string[],
  ways: readonly string[],
): { shown: boolean; slipped: boolean } {
  const signs = SKILL_CUES[skill];
  const heard = (sign: Sign) => (sign === 'way' ? ways.some((way) => cues.includes(way)) : cues.includes(sign));
  const slipped = signs.slipped.some(heard);
  return { shown: !slipped && signs.shown.some((all) => all.every(heard)), slipped };
}
