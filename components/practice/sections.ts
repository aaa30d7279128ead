import { lazy } from 'react';
import type { PageSection } from '@/components/ui/use-section';

/** The views of practice; the editor, with its YAML parser, is loaded by those who open it. */
export const PRACTICE_SECTIONS: readonly PageSection[] = [
  { id: 'conversations', title: 'Conversations', Content: lazy(() => import('./conversation/conversations-section')) },
  { id: 'drills', title: 'Drills', Content: lazy(() => import('./drills/drills-section')) },
  { id: 'progress', title: 'Progress', Content: lazy(() => import('./progress/progress-section')) },
  { id: 'scenarios', title: 'My scenarios', Content: lazy(() => import('./scenarios/scenarios-section')) },
];
