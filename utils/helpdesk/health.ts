import type { PartHealth, PartName } from '@/utils/ticket/ticket';
import type { Found } from './adapters/adapter';

/** One part of the page: which selector generation found it, or that none did. */
export function partFound(part: PartName, found: Pick<Found, 'generation'> | undefined): PartHealth {
  return found ? { part, found: true, generation: found.generation } : { part, found: false };
}

/** One part that stands in every message: found when all of them have it. */
export function partCounted(part: PartName, count: number, of: number): PartHealth {
  return { part, found: of > 0 && count === of, count };
}
