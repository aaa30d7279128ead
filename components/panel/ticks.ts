import { create } from 'zustand';

interface TicksState {
  /** What the rep has ticked or unticked, by a key that names ticket and thing; kept while the panel is open, never stored. */
  ticks: Record<string, boolean>;
  tick(key: string, ticked: boolean): void;
}

export const useTicks = create<TicksState>()((set) => ({
  ticks: {},
  tick: (key, ticked) => set((old) => ({ ticks: { ...old.ticks, [key]: ticked } })),
}));
