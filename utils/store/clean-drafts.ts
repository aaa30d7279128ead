import { storage } from 'wxt/utils/storage';
import { write } from './storage-full';

/** Beyond this the reply check does not get any quieter. */
const MOST = 10;

/** A bare number, with no time, ticket or draft to it: nothing about the rep can be told from it. */
const item = storage.defineItem<number>('local:cleanDrafts', { version: 1, fallback: 0 });

/** How many drafts in a row ended without a remark, 0 to 10. Never rejects for bad content. */
export async function cleanDrafts(): Promise<number> {
  const count: unknown = await item.getValue();
  return typeof count === 'number' && count >= 0 && count <= MOST ? Math.floor(count) : 0;
}

/** Counts a draft that has left the reply box. One with remarks takes two steps back: a habit is not lost with one draft. */
export async function countDraft(clean: boolean): Promise<void> {
  const count = await cleanDrafts();
  const next = clean ? Math.min(MOST, count + 1) : Math.max(0, count - 2);
  if (next !== count) await write(() => item.setValue(next));
}

/** Back to none, with nothing left in storage. */
export function forgetCleanDrafts(): Promise<void> {
  return item.removeValue({ removeMeta: true });
}
