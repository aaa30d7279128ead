import type { DraftRule } from './rule';
import { CLEAR_RULES } from './rules/clear';
import { HEARD_RULES } from './rules/heard';
import { NEXT_STEP_RULES } from './rules/next-step';
import { OWNED_RULES } from './rules/owned';
import { STEADY_LIMIT_RULES } from './rules/steady-limits';
import { STEADY_WORD_RULES } from './rules/steady-words';

/** Every rule of the reply check. */
export const DRAFT_RULES: readonly DraftRule[] = [
  ...HEARD_RULES,
  ...OWNED_RULES,
  ...CLEAR_RULES,
  ...NEXT_STEP_RULES,
  ...STEADY_WORD_RULES,
  ...STEADY_LIMIT_RULES,
];
