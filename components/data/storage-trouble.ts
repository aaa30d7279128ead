import { create } from 'zustand';

interface StorageTrouble {
  /** Why something could not be read or kept, in words for the rep. */
  words: string | undefined;
  tell(words: string): void;
  dismiss(): void;
}

/** The one place where a page learns that the database or the settings refuse to work. */
export const useStorageTrouble = create<StorageTrouble>()((set) => ({
  words: undefined,
  tell: (words) => set({ words }),
  dismiss: () => set({ words: undefined }),
}));

/** Runs a write from an event handler; what goes wrong is told, and nothing else changes. */
export async function keep(write: Promise<unknown>): Promise<boolean> {
  try {
    await write;
    return true;
  } catch (error) {
    useStorageTrouble
      .getState()
      .tell(error instanceof Error ? error.message : 'This could not be saved. Nothing else was changed.');
    return false;
  }
}
