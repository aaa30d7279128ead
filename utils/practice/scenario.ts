import { REQUESTS } from '@/utils/ticket/labels';
import { z } from '@/utils/ticket/schema';
import { CHANNELS } from '@/utils/ticket/ticket';
import { CUES } from './cues';
import { SKILLS } from './skills';

export const INDUSTRIES = [
  'retail',
  'travel',
  'telecoms',
  'banking',
  'insurance',
  'energy',
  'software',
  'hospitality',
  'healthcare',
  'food',
  'public_service',
  'education',
  'property',
  'games',
  'logistics',
] as const;

const ENDING_KINDS = ['won', 'partly', 'lost', 'ended', 'handed_over'] as const;
export type EndingKind = (typeof ENDING_KINDS)[number];

const idSchema = z.string().check(z.regex(/^[a-z][a-z0-9-]*$/));
/** A line that someone says or reads. */
const lineSchema = z.string().check(z.trim(), z.minLength(2), z.maxLength(1200));
const levelSchema = z.number().check(z.minimum(0), z.maximum(4), z.multipleOf(0.5));
const shiftSchema = z.number().check(z.minimum(-4), z.maximum(4), z.multipleOf(0.5));
const rangeSchema = z.tuple([levelSchema, levelSchema]);

/** Where the customer stands: heat as in the codebook; trust and patience in the same five steps. */
const stateSchema = z.strictObject({ heat: levelSchema, trust: levelSchema, patience: levelSchema });
export type CustomerState = z.infer<typeof stateSchema>;

/** What is added to the state; what is absent stays. */
const shiftsSchema = z.strictObject({
  heat: z.optional(shiftSchema),
  trust: z.optional(shiftSchema),
  patience: z.optional(shiftSchema),
});
export type Shifts = z.infer<typeof shiftsSchema>;

const cueListSchema = z.array(z.string().check(z.minLength(1))).check(z.minLength(1));

/** All that is given must hold. Cues are the general ones or ids of ways, points and pitfalls. */
const whenSchema = z.strictObject({
  heat: z.optional(rangeSchema),
  trust: z.optional(rangeSchema),
  patience: z.optional(rangeSchema),
  turn: z.optional(z.tuple([z.int().check(z.minimum(1)), z.int().check(z.maximum(7))])),
  now: z.optional(cueListSchema),
  any_now: z.optional(cueListSchema),
  not_now: z.optional(cueListSchema),
  done: z.optional(cueListSchema),
  any_done: z.optional(cueListSchema),
  not_done: z.optional(cueListSchema),
  /** Moves that the customer has already made. */
  after: z.optional(cueListSchema),
});
export type When = z.infer<typeof whenSchema>;

/** Something to listen for in a reply, by patterns; see `matchesWords`. */
const heardThingSchema = z.strictObject({
  id: idSchema,
  what: lineSchema,
  words: z.array(z.string().check(z.minLength(2), z.maxLength(200))).check(z.minLength(1), z.maxLength(12)),
  effect: z.optional(shiftsSchema),
});
export type HeardThing = z.infer<typeof heardThingSchema>;

const moveSchema = z.strictObject({
  id: idSchema,
  when: z.optional(whenSchema),
  say: z.array(lineSchema).check(z.minLength(2), z.maxLength(10)),
  change: z.optional(shiftsSchema),
});

const endingSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(ENDING_KINDS),
  when: z.optional(whenSchema),
  say: z.array(lineSchema).check(z.minLength(2), z.maxLength(6)),
  because: lineSchema,
});

const pathSchema = z.strictObject({ ending: idSchema, replies: z.array(lineSchema).check(z.minLength(1), z.maxLength(7)) });

/** A simulated customer. Shipped ones are checked by `lintScenario` as well, which knows what a schema cannot say. */
export const scenarioSchema = z.strictObject({
  version: z.literal(1),
  id: idSchema,
  title: z.string().check(z.trim(), z.minLength(3), z.maxLength(80)),
  industry: z.enum(INDUSTRIES),
  channel: z.enum(CHANNELS),
  intent: z.array(z.enum(REQUESTS)).check(z.maxLength(3)),
  /** Somebody may be in danger: nothing in it is lit, counted or drilled. */
  grave: z.optional(z.boolean()),
  difficulty: z.int().check(z.minimum(1), z.maximum(4)),
  skills: z.array(z.enum(SKILLS)).check(z.minLength(1), z.maxLength(3)),
  persona: z.strictObject({ name: lineSchema, about: lineSchema }),
  situation: lineSchema,
  facts: z.array(lineSchema).check(z.minLength(1), z.maxLength(9)),
  wants: lineSchema,
  needs: lineSchema,
  state: stateSchema,
  turns: z.strictObject({ least: z.int().check(z.minimum(3), z.maximum(7)), most: z.int().check(z.minimum(3), z.maximum(7)) }),
  ways: z.array(heardThingSchema).check(z.minLength(2), z.maxLength(6)),
  points: z._default(z.array(heardThingSchema).check(z.maxLength(8)), []),
  pitfalls: z._default(z.array(heardThingSchema).check(z.maxLength(6)), []),
  effects: z.optional(z.partialRecord(z.enum(CUES), shiftsSchema)),
  opening: z.array(lineSchema).check(z.minLength(1), z.maxLength(4)),
  moves: z.array(moveSchema).check(z.minLength(2), z.maxLength(24)),
  endings: z.array(endingSchema).check(z.minLength(4), z.maxLength(12)),
  paths: z.strictObject({
    good: pathSchema,
    poor: pathSchema,
    abusive: pathSchema,
    others: z._default(z.array(pathSchema), []),
  }),
});
export type Scenario = z.infer<typeof scenarioSchema>;

/** Several scenarios as one file, to be handed on. */
export const scenarioPackSchema = z.strictObject({
  version: z.literal(1),
  kind: z.literal('scenarios'),
  title: z.string().check(z.minLength(1), z.maxLength(80)),
  scenarios: z.array(scenarioSchema).check(z.minLength(1), z.maxLength(500)),
});

/** All that a scenario listens for besides the general cues. */
export function heardThings({ ways, points, pitfalls }: Scenario): HeardThing[] {
  return [...ways, ...points, ...pitfalls];
}
