/** Why something could not be kept, in words for the rep. Nothing else was changed. */
export class StorageFullError extends Error {
  override name = 'StorageFullError';
  constructor(cause: unknown) {
    super(
      'Your browser has no room left for Evenkeel, so this was not saved. Everything saved before is still there. ' +
        'Free some disk space, or delete old data in the options under Privacy and data, then try again.',
      { cause },
    );
  }
}

function isQuota(error: unknown, depth = 0): boolean {
  if (typeof error !== 'object' || error === null || depth > 5) return false;
  const { name, inner, cause, message } = error as { name?: string; inner?: unknown; cause?: unknown; message?: string };
  // Extension storage reports its quota as a plain Error; IndexedDB wraps the DOMException in an abort.
  if (name === 'QuotaExceededError' || /quota/i.test(message ?? '')) return true;
  return isQuota(inner, depth + 1) || isQuota(cause, depth + 1);
}

/**
 * Runs one write. Dexie rolls a failed transaction back by itself.
 * @throws StorageFullError when the disk or the quota is full; any other error unchanged.
 */
export async function write<T>(work: () => PromiseLike<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw isQuota(error) ? new StorageFullError(error) : error;
  }
}
