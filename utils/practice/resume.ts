import type { Model } from '@/utils/reader/model';
import { answer } from './answer';
import { type Conversation, goTo, startConversation } from './conversation';
import type { Scenario } from './scenario';

/** A reply as it was kept: with the turn that it continued. */
export interface KeptReply {
  id: string;
  parentId?: string | undefined;
  reply: string;
}

/**
 * Plays kept replies again, in the order in which they were written, and ends where the last one stood.
 * A reply whose place is gone, because the scenario was changed since, is left out with all that followed it.
 */
export function resumeConversation(scenario: Scenario, seed: number, kept: readonly KeptReply[], model: Model): Conversation {
  let conversation = startConversation(scenario, seed);
  for (const { id, parentId, reply } of kept) {
    const place = goTo(conversation, parentId);
    if (place.at !== parentId) continue;
    const next = answer(place, reply, model);
    if (next.at === id) conversation = next;
  }
  return conversation;
}
