import { create } from 'zustand';
import type { Suggestion } from '@/utils/playbook/suggestion';
import type { Use } from '@/utils/store/tables/use';

/** The last thing that was put into a reply or copied, for saying so and for taking it back. */
export interface LastPut {
  /** Phrase id, or the name of a text that is no phrase, such as the hand-over summary. */
  id: string;
  ticketKey: string | undefined;
  state: 'inserting' | 'inserted' | 'copied' | 'failed' | 'undone';
  words: string;
  undoId?: string;
  use?: Use;
  /** The card as it stood, so that it can stay in its place though the ranking has moved on. */
  kept?: { suggestion: Suggestion; index: number; fingerprint: string };
}

interface LastPutState {
  last: LastPut | undefined;
  show(put: LastPut): void;
}

export const useLastPut = create<LastPutState>()((set) => ({
  last: undefined,
  show: (last) => set({ last }),
}));

/** The last put, if it was this text's for this ticket. */
export function useLastPutOf(id: string, ticketKey: string | undefined): LastPut | undefined {
  return useLastPut(({ last }) => (last?.id === id && last.ticketKey === ticketKey ? last : undefined));
}
