import { createDatabase } from '@/utils/store/database';

/** The background's one connection to the rep's data; opened by the first question put to it. */
export const database = createDatabase();
