import { create } from 'zustand';

interface RewordDrafts {
  /** The words in each open form, by phrase id. */
  drafts: Readonly<Record<string, string>>;
  set(phraseId: string, text: string | undefined): void;
}

/** Rewordings that are not saved yet, kept while the rep looks at another section. */
export const useRewordDrafts = create<RewordDrafts>()((set) => ({
  drafts: {},
  set: (phraseId, text) =>
    set(({ drafts: { [phraseId]: _, ...others } }) => ({
      drafts: text === undefined ? others : { ...others, [phraseId]: text },
    })),
}));
