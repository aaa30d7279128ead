import { lazy } from 'react';
import type { PageSection } from '@/components/ui/use-section';

/** The views of practice, each its own chunk. */
export const PRACTICE_SECTIONS: readonly PageSection[] = [
  { id: 'conversations', title: 'Conversations', Content: lazy(() => import('./conversation/conversations-section')) },
];
