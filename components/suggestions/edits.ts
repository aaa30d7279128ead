import { create } from 'zustand';
import { closeGaps, type Filled, type VariantName } from '@/utils/playbook/fill';
import type { Stage } from '@/utils/playbook/phrase';
import type { Suggestion } from '@/utils/playbook/suggestion';

/** What the rep has done to a phrase before it goes out. */
export interface Edit {
  variant?: VariantName;
  /** Answers by placeholder. */
  answers: Record<string, string>;
  /** The whole text, once the rep has typed in it; then the answers no longer matter. */
  text?: string;
}

export const NO_EDIT: Edit = { answers: {} };

interface EditsState {
  /** Which card is open, by its key. */
  open: string | undefined;
  edits: Record<string, Edit>;
  show(key: string | undefined): void;
  change(key: string, edit: Edit): void;
}

/** Edits are kept by ticket and phrase while the panel is open, so that nothing typed is lost by looking at another ticket. */
export const useEdits = create<EditsState>()((set) => ({
  open: undefined,
  edits: {},
  show: (open) => set({ open }),
  change: (key, edit) => set((old) => ({ edits: { ...old.edits, [key]: edit } })),
}));

export function editKey(ticketKey: string | undefined, phraseId: string): string {
  return `${ticketKey ?? ''} ${phraseId}`;
}

/** Answers with the guesses of gaps that the rep has not touched: shown in the fields, and confirmed by inserting from there. */
export function answersWithGuesses(filled: Filled, edit: Edit): Record<string, string> {
  const guesses = filled.gaps.flatMap(({ placeholder, guess }) => (guess ? [[placeholder, guess] as const] : []));
  return { ...Object.fromEntries(guesses), ...edit.answers };
}

/** A text that still says "[By when]" where the phrase has a gap of that label has not been filled. */
function gapsLeftIn(text: string, filled: Filled): Filled['gaps'] {
  return filled.gaps.flatMap((gap) => {
    const token = `[${gap.label}]`;
    const start = text.indexOf(token);
    return start < 0 ? [] : [{ ...gap, start, end: start + token.length }];
  });
}

/** The text as it would go out now, with the gaps that are still open. */
export function composed(filled: Filled, edit: Edit): Filled {
  if (edit.text !== undefined) return { text: edit.text, gaps: gapsLeftIn(edit.text, filled) };
  return closeGaps(filled, new Map(Object.entries(answersWithGuesses(filled, edit))));
}

/** The phrase, or the chosen variant of it, filled for the ticket; a variant whose Liquid is broken gives way to the phrase. */
export function filledVariant(suggestion: Suggestion, edit: Edit, fill: (text: string, stage?: Stage) => Filled): Filled {
  const text = edit.variant && suggestion.phrase.variants?.[edit.variant];
  if (!text) return suggestion;
  try {
    return fill(text, suggestion.phrase.stage);
  } catch {
    return suggestion;
  }
}
