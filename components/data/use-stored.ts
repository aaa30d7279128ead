import { useLiveQuery } from 'dexie-react-hooks';
import type { Database } from '@/utils/store/database';
import { whyNotOpened } from '@/utils/store/rescue';
import { database } from './database';
import { useStorageTrouble } from './storage-trouble';

/**
 * What a question to the database answers now, asked again whenever any page changes the answer.
 * A database that does not open is told once, through `useStorageTrouble`, and the fallback stands in.
 * @param fallback stands until the first answer; keep it the same object between renders.
 */
export function useStored<T>(question: (db: Database) => Promise<T>, fallback: T, dependencies: unknown[] = []): T {
  const answer = useLiveQuery(
    () =>
      question(database).catch((error: unknown) => {
        useStorageTrouble.getState().tell(whyNotOpened(error));
        return fallback;
      }),
    dependencies,
  );
  return answer ?? fallback;
}
