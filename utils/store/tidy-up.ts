import { createDatabase } from './database';
import { applyRetention } from './retention';
import { loadSettings } from './settings/item';

/** Deletes what the rep does not want kept any longer. For the background, when the browser starts. @param now milliseconds since 1970. */
export async function tidyUp(now: number): Promise<void> {
  const db = createDatabase();
  try {
    const { settings } = await loadSettings();
    await applyRetention(db, settings.retentionDays, now);
  } finally {
    db.close();
  }
}
