import { create } from 'zustand';
import type { Phrase } from '@/utils/playbook/phrase';

export interface PhraseDraft {
  collectionId: string;
  /** As it was when the editor opened. */
  before: Phrase;
  /** As it stands in the fields. */
  phrase: Phrase;
  isNew: boolean;
}

interface DraftState {
  draft: PhraseDraft | undefined;
  open(draft: Omit<PhraseDraft, 'before'>): void;
  change(values: Partial<Phrase>): void;
  close(): void;
}

/** What stands in the editor, kept while the rep looks at another section, so that nothing typed is lost. */
export const useDraft = create<DraftState>()((set) => ({
  draft: undefined,
  open: (draft) => set({ draft: { ...draft, before: draft.phrase } }),
  change: (values) => set(({ draft }) => ({ draft: draft && { ...draft, phrase: { ...draft.phrase, ...values } } })),
  close: () => set({ draft: undefined }),
}));

export function isChanged({ before, phrase }: PhraseDraft): boolean {
  return JSON.stringify(before) !== JSON.stringify(phrase);
}
