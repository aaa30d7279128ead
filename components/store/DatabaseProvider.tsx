import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { createDatabase, type Database } from '@/utils/store/database';
import { whyNotOpened } from '@/utils/store/rescue';
import { applyRetention } from '@/utils/store/retention';
import { loadSettings } from '@/utils/store/settings/item';
import { StoreFailure } from './StoreFailure';

const DatabaseContext = createContext<Database | null>(null);

/** The page's database; only within a `DatabaseProvider`. */
export function useDatabase(): Database {
  const db = useContext(DatabaseContext);
  if (!db) throw new Error('useDatabase is called outside of a DatabaseProvider');
  return db;
}

/** Opens the database for a page and shows `children` with it, or says calmly why it could not be opened. */
export function DatabaseProvider({ children }: { children: ReactNode }) {
  const [db] = useState(createDatabase);
  const [state, setState] = useState<'opening' | 'open' | { failure: string }>('opening');

  useEffect(() => {
    let current = true;
    db.open()
      .then(async () => {
        if (current) setState('open');
        const { settings } = await loadSettings();
        await applyRetention(db, settings.retentionDays, Date.now());
      })
      .catch((error: unknown) => {
        if (current && !db.isOpen()) setState({ failure: whyNotOpened(error) });
      });
    return () => {
      current = false;
    };
  }, [db]);

  if (state === 'opening') return null;
  if (state !== 'open') return <StoreFailure message={state.failure} />;
  return <DatabaseContext value={db}>{children}</DatabaseContext>;
}
