import { create } from 'zustand';
import type { Ask } from '@/utils/ticket/reading';

interface TicksState {
  /** What the rep has ticked or unticked, by ask; kept while the panel is open, never stored. */
  ticks: Record<string, boolean>;
  tick(key: string, answered: boolean): void;
}

export const useTicks = create<TicksState>()((set) => ({
  ticks: {},
  tick: (key, answered) => set((old) => ({ ticks: { ...old.ticks, [key]: answered } })),
}));

export function askKey(ticketKey: string, { messageId, evidence, kind }: Ask): string {
  return `${ticketKey} ${messageId} ${evidence.start} ${kind}`;
}

/** The rep's own tick decides; until then the reader's guess stands. */
export function isAnswered(ask: Ask, ticked: boolean | undefined): boolean {
  return ticked ?? ask.state === 'seems_answered';
}
