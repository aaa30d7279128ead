import type { EvidenceLevel, Stage } from '@/utils/playbook/phrase';

/** The moves of a conversation in plain words. */
export const STAGE_WORDS: Record<Stage, string> = {
  acknowledge: 'Acknowledge',
  clarify: 'Ask',
  apologise: 'Apologise',
  solve: 'Solve',
  expect: 'Say what happens next',
  boundary: 'Set a boundary',
  escalate: 'Hand over',
  follow_up: 'Follow up',
  close: 'Close',
  steady: 'Steady yourself',
};

export const EVIDENCE_WORDS: Record<EvidenceLevel, string> = {
  strong: 'Strong evidence',
  moderate: 'Some evidence',
  practice: 'From practice',
};
