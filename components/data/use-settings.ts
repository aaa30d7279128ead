import { useEffect, useState } from 'react';
import { type LoadedSettings, loadSettings, watchSettings } from '@/utils/store/settings/item';

/** The settings in force, kept up to date; undefined until they are read. */
export function useSettings(): LoadedSettings | undefined {
  const [loaded, setLoaded] = useState<LoadedSettings>();
  useEffect(() => {
    let gone = false;
    const show = (settings: LoadedSettings) => {
      if (!gone) setLoaded(settings);
    };
    void loadSettings().then(show);
    const stop = watchSettings(show);
    return () => {
      gone = true;
      stop();
    };
  }, []);
  return loaded;
}
