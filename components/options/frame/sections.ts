import { lazy } from 'react';
import type { PageSection } from '@/components/ui/use-section';

/** Each section is its own chunk: who changes the spelling does not load the YAML parser. */
export const SECTIONS: readonly PageSection[] = [
  { id: 'sites', title: 'Sites', Content: lazy(() => import('@/components/options/sites/sites-section')) },
  { id: 'packs', title: 'Packs', Content: lazy(() => import('@/components/options/packs/packs-section')) },
  { id: 'phrases', title: 'My phrases', Content: lazy(() => import('@/components/options/phrases/phrases-section')) },
  { id: 'wording', title: 'Wording', Content: lazy(() => import('@/components/options/wording/wording-section')) },
  {
    id: 'reply-check',
    title: 'Reply check',
    Content: lazy(() => import('@/components/options/reply-check/reply-check-section')),
  },
  { id: 'authority', title: 'Authority table', Content: lazy(() => import('@/components/options/authority/authority-section')) },
  { id: 'transfer', title: 'Import and export', Content: lazy(() => import('@/components/options/transfer/transfer-section')) },
  { id: 'privacy', title: 'Privacy and data', Content: lazy(() => import('@/components/options/privacy/privacy-section')) },
  { id: 'reader', title: 'About the reader', Content: lazy(() => import('@/components/options/about/reader-section')) },
  { id: 'shortcuts', title: 'Keyboard shortcuts', Content: lazy(() => import('@/components/options/about/shortcuts-section')) },
];
