import type { Reading } from '@/utils/ticket/reading';
import type { Ticket } from '@/utils/ticket/ticket';
import type { Model } from './model';
import { readMessage } from './read-message';
import { readThread, type ThreadOptions } from './thread';

/**
 * The reader's front door: a ticket in, its reading out. Pure; the same ticket and `now` give the same reading.
 * Linear in the length of the thread, never throws on a ticket that fits the schema.
 */
export function readTicket(model: Model, ticket: Ticket, options: ThreadOptions): Reading {
  return readThread(
    ({ id, text }, { cuts, language }) => readMessage(model, text, { messageId: id, cuts, language }),
    ticket,
    options,
  );
}
