import type { MessageReading, Promised } from '@/utils/ticket/reading';
import { findDues } from './asks-due';
import { type OwnWords, SEARCHED } from './own-words';
import { type Sentence, sentencesOf } from './sentences';

/** The agent binds themselves or the company: "I will call you", "you will have it", "it should arrive". */
const COMMITS =
  /\b(?:i|we)(?:['’]ll| will| shall| promise| guarantee|['’]m going to| am going to|['’]re going to| are going to)\b|\b(?:you|they|he|she|it|this|that|\w+ team|\w+er)(?:['’]ll| will)(?: now| then| also)? \w+|\b(?:will|should|is going to|are going to|is due to|are due to|is scheduled to|is expected to|are expected to|can expect(?: to)?) (?:be |arrive|reach|ship|land|appear|show|get|leave|go out|call|come|contact|take|have|go|receive|hear|it|a|the|your)/i;
const DENIES = /\b(?:won['’]?t|will not|cannot|can['’]?t|unable|not be able)\b/i;
/** "If you reply by Friday" binds the customer. */
const CONDITION = /\b(?:if|once|when|unless|provided|should) (?:you|we (?:do not|don['’]t|have not|haven['’]t))\b[^,;]*$/i;
/** Promises that a reply before the date has kept. */
const CONTACT =
  /\b(?:get back|be in touch|come back|update|let you know|write|reply|respond|e-?mail|call|phone|ring|contact|tell you|confirm|follow up|check in|hear)\b/i;
const MOST = 40;

/**
 * Commitments with a time in the agents' public messages, oldest first. One counts as broken when its time had passed before the
 * customer last wrote, unless an agent wrote in time where contact was promised, or the customer's newest message is plain thanks.
 * Where a message has no time of its own, nothing is worked out.
 * @param thread the customer's readable messages and the agents' public ones, oldest first
 * @param newest the reading of the customer's newest readable message
 */
export function findPromises(thread: readonly OwnWords[], newest: MessageReading | undefined): Promised[] {
  const pleased =
    newest !== undefined &&
    newest.heat < 1 &&
    newest.findings.some(({ label, level }) => label === 'grateful' && level !== 'unsure');
  const lastWritten = thread.findLast(({ message }) => message.author === 'customer')?.at;
  const promises: Promised[] = [];
  for (const [place, own] of thread.entries()) {
    if (own.message.author !== 'agent') continue;
    for (const sentence of sentencesOf(own.words.slice(0, SEARCHED))) {
      const promise = promiseIn(sentence, own);
      if (!promise) continue;
      const { start, end, due } = promise;
      const passed =
        due !== undefined && lastWritten !== undefined && own.at !== undefined && own.at < lastWritten && due < lastWritten;
      const kept = due !== undefined && CONTACT.test(sentence.said) && repliedBy(thread, place, due);
      promises.push({
        messageId: own.message.id,
        evidence: { start, end, text: own.message.text.slice(start, end) },
        due: due?.toISOString(),
        broken: passed && !kept && !pleased,
      });
    }
  }
  return promises.slice(-MOST);
}

function promiseIn({ start, end, said }: Sentence, own: OwnWords): { start: number; end: number; due?: Date } | undefined {
  const commits = COMMITS.exec(said);
  if (!commits || DENIES.test(said) || said.endsWith('?')) return undefined;
  const due = findDues(said, own.at ?? new Date(0)).findLast((time) => !CONDITION.test(said.slice(0, time.start)));
  if (!due) return undefined;
  return { start, end, due: own.at && due.due };
}

function repliedBy(thread: readonly OwnWords[], place: number, due: Date): boolean {
  return thread.some(({ message, at }, later) => later > place && message.author === 'agent' && at !== undefined && at <= due);
}
