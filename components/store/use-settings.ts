import { useEffect, useState } from 'react';
import { type LoadedSettings, loadSettings, watchSettings } from '@/utils/store/settings/item';

/** The settings in force, fresh after every change in any page; `undefined` until they are loaded. */
export function useSettings(): LoadedSettings | undefined {
  const [loaded, setLoaded] = useState<LoadedSettings>();
  useEffect(() => {
    let current = true;
    const show = (value: LoadedSettings) => {
      if (current) setLoaded(value);
    };
    void loadSettings().then(show);
    const stop = watchSettings(show);
    return () => {
      current = false;
      stop();
    };
  }, []);
  return loaded;
}
