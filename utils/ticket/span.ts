import { naturalSchema, z } from './schema';

/** A half-open range of UTF-16 code units, `start` included, `end` not. */
export const spanSchema = z.object({ start: naturalSchema, end: naturalSchema });
export type Span = z.infer<typeof spanSchema>;
