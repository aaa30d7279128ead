import { browser } from 'wxt/browser';
import { createDatabase } from '@/utils/store/database';
import { applyRetention } from '@/utils/store/retention';
import { loadSettings } from '@/utils/store/settings/item';

async function deleteWhatIsOld(): Promise<void> {
  const db = createDatabase();
  try {
    const { settings } = await loadSettings();
    await applyRetention(db, settings.retentionDays, Date.now());
  } finally {
    db.close();
  }
}

/** Deletes what the rep does not want kept any longer, each time the browser starts. */
export function tidyUpOnStart() {
  // What is not deleted now goes at the next start; a database that does not open is told where the rep can act on it.
  browser.runtime.onStartup.addListener(() => void deleteWhatIsOld().catch(() => {}));
}
