/**
 * The one door to zod. Extension pages forbid `eval`; zod would probe for it and
 * trip the content security policy, so the probe is switched off before any schema is built.
 */
import * as z from 'zod/mini';

z.config({ jitless: true });

/** A whole number from 0 up: counts, offsets. */
export const naturalSchema = z.int().check(z.nonnegative());

export { z };
