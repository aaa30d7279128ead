import { LIGHTS, type Light } from './draft-check';
import type { DraftRule, RuleRow } from './rule';
import { EVIDENCE_OF } from './rule-sources';
import { CLEAR_ADDRESS_RULES } from './rules/clear-address';
import { CLEAR_SHAPE_RULES } from './rules/clear-shape';
import { CLEAR_WORD_RULES } from './rules/clear-words';
import { HEARD_ASK_RULES } from './rules/heard-asks';
import { HEARD_FEELING_RULES } from './rules/heard-feelings';
import { HEARD_PERSON_RULES } from './rules/heard-person';
import { NEXT_STEP_WHAT_RULES } from './rules/next-step-what';
import { NEXT_STEP_WHEN_RULES } from './rules/next-step-when';
import { OWNED_ACTOR_RULES } from './rules/owned-actor';
import { OWNED_APOLOGY_RULES } from './rules/owned-apology';
import { STEADY_BLAME_RULES } from './rules/steady-blame';
import { STEADY_LIMIT_RULES } from './rules/steady-limits';
import { STEADY_RISK_RULES } from './rules/steady-risks';
import { STEADY_TONE_RULES } from './rules/steady-tone';

const ROWS: Readonly<Record<Light, readonly RuleRow[]>> = {
  heard: [...HEARD_ASK_RULES, ...HEARD_PERSON_RULES, ...HEARD_FEELING_RULES],
  owned: [...OWNED_APOLOGY_RULES, ...OWNED_ACTOR_RULES],
  clear: [...CLEAR_WORD_RULES, ...CLEAR_SHAPE_RULES, ...CLEAR_ADDRESS_RULES],
  next_step: [...NEXT_STEP_WHAT_RULES, ...NEXT_STEP_WHEN_RULES],
  steady: [...STEADY_BLAME_RULES, ...STEADY_TONE_RULES, ...STEADY_LIMIT_RULES, ...STEADY_RISK_RULES],
};

/** Every rule of the reply check. */
export const DRAFT_RULES: readonly DraftRule[] = LIGHTS.flatMap((light) =>
  ROWS[light].map((row) => ({ ...row, light, evidence: EVIDENCE_OF[row.source] })),
);
