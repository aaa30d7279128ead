import { onTestFinished } from 'vitest';
import { createDatabase, type Database } from '@/utils/store/database';

let counter = 0;

/** An empty database that is gone when the test ends. */
export function freshDatabase(): Database {
  const db = createDatabase(`test-${counter++}`);
  onTestFinished(() => db.delete());
  return db;
}
