import type { Model } from '@/utils/reader/model';
import { answer } from './answer';
import { type Conversation, endingOf, startConversation } from './conversation';
import type { Scenario } from './scenario';

/** Seed with which a scenario's own paths are played. */
const PATH_SEED = 1;

/** Types the replies one after the other; stops where the conversation ends. */
export function playThrough(scenario: Scenario, replies: readonly string[], model: Model, seed = PATH_SEED): Conversation {
  let conversation = startConversation(scenario, seed);
  for (const reply of replies) {
    if (endingOf(conversation)) break;
    conversation = answer(conversation, reply, model);
  }
  return conversation;
}
