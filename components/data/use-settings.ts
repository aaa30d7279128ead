import { useEffect } from 'react';
import { create } from 'zustand';
import { changeSettings, type LoadedSettings, loadSettings, watchSettings } from '@/utils/store/settings/item';
import type { Settings } from '@/utils/store/settings/settings';
import { keep } from './storage-trouble';

const useLoaded = create<{ loaded: LoadedSettings | undefined }>()(() => ({ loaded: undefined }));

const show = (loaded: LoadedSettings) => useLoaded.setState({ loaded });
let watching = false;
/** What the rep has changed and no write has taken up yet. */
let waiting: Partial<Settings> | undefined;
let writing: Promise<void> | undefined;

/** Once a page, and until the page goes: every view shares what was read. */
function watch(): void {
  if (watching) return;
  watching = true;
  void loadSettings().then(show);
  watchSettings((loaded) => {
    // News of a write of ours that is behind what the rep has done since would take it back on the screen.
    if (!writing) show(loaded);
  });
}

/** Writes what waits, and what comes in meanwhile as one more write: typing does not queue up a write for every letter. */
async function writeAll(): Promise<void> {
  while (waiting) {
    const change = waiting;
    waiting = undefined;
    await keep(changeSettings(change));
  }
  writing = undefined;
  show(await loadSettings());
}

/** Says on the page itself that something is still being written, for whoever would close or reload it now. */
async function marked(work: Promise<void>): Promise<void> {
  document.documentElement.dataset.saving = 'settings';
  try {
    await work;
  } finally {
    if (!writing) delete document.documentElement.dataset.saving;
  }
}

/** The settings in force, kept up to date; undefined until they are read. */
export function useSettings(): LoadedSettings | undefined {
  useEffect(watch, []);
  return useLoaded((state) => state.loaded);
}

/** Changes some settings. The page shows the change at once, and takes it back, with a word about why, when it cannot be kept. */
export async function setSettings(change: Partial<Settings>): Promise<void> {
  const { loaded } = useLoaded.getState();
  if (loaded) show({ ...loaded, settings: { ...loaded.settings, ...change } });
  waiting = { ...waiting, ...change };
  writing ??= writeAll();
  await marked(writing);
}
