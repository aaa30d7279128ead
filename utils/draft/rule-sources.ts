import type { EvidenceLevel } from '@/utils/playbook/phrase';

/** How strong the evidence of each source is that rules rest on: its level in `playbooks/sources.yaml`, which tests hold this to. */
export const EVIDENCE_OF = {
  'danescu-2013': 'moderate',
  'halperin-2022': 'strong',
  'herhausen-2023': 'strong',
  'lewicki-2016': 'moderate',
  'marinova-2018': 'moderate',
  'packard-2018': 'strong',
  'packard-2023': 'strong',
  'packard-berger-2021': 'strong',
  'plain-language': 'practice',
  'roschk-kaiser-2013': 'moderate',
  'safe-messaging': 'practice',
  'service-practice': 'practice',
  'tax-1998': 'moderate',
  'zhang-2018': 'moderate',
} as const satisfies Record<string, EvidenceLevel>;

export type RuleSource = keyof typeof EVIDENCE_OF;
