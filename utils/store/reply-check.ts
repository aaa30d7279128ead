import type { Database } from './database';
import { write } from './storage-full';
import type { DismissedRemark } from './tables/reply-check';

/** Waves one remark away for one thread, for good. */
export function dismissRemark(db: Database, remark: DismissedRemark): Promise<void> {
  return write(async () => {
    await db.dismissedRemarks.put(remark);
  });
}

/** What was waved away in this thread. */
export function dismissedIn(db: Database, ticketKey: string): Promise<DismissedRemark[]> {
  return db.dismissedRemarks.where('ticketKey').equals(ticketKey).toArray();
}

/** Switches a rule off, or on again. */
export function setRule(db: Database, ruleId: string, on: boolean): Promise<void> {
  return write(async () => {
    // Rules are on unless said otherwise: a row for "on" would only go stale.
    if (on) await db.ruleSettings.delete(ruleId);
    else await db.ruleSettings.put({ ruleId, on });
  });
}

/** Ids of the rules that are switched off. */
export async function rulesOff(db: Database): Promise<string[]> {
  const rows = await db.ruleSettings.toArray();
  return rows.filter((row) => !row.on).map((row) => row.ruleId);
}
