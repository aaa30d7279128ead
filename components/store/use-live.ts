import { useLiveQuery } from 'dexie-react-hooks';
import type { Database } from '@/utils/store/database';
import { useDatabase } from './DatabaseProvider';

/**
 * The answer to a query, fresh after every change in any page of the extension; `undefined` until the first answer.
 * @param dependencies values that the query closes over, as for `useEffect`.
 */
export function useLive<T>(query: (db: Database) => Promise<T>, dependencies: readonly unknown[] = []): T | undefined {
  const db = useDatabase();
  return useLiveQuery(() => query(db), [db, ...dependencies]);
}
