import type { Evidence, Reading } from '@/utils/ticket/reading';
import type { Message, Ticket } from '@/utils/ticket/ticket';

/** Condolence is no apology. */
const APOLOGY = /\bsorry\b(?! (?:for your loss|to hear))|\bapolog(?:y|ies|i[sz]e)\b/i;
const SOLVED =
  /\b(?:that|it|this|everything)(?:(?:'|’)?s| is| has)?(?: all| now)* (?:worked|works|working|sorted|fixed|solved|resolved|arrived)\b|\ball (?:sorted|good now|working)\b|\bproblem (?:is )?solved\b/i;
const NOT_SOLVED = /\b(?:not|never|still|but|however|although|except|again|no longer|stopped|yet)\b|n['’]t\b/i;
const BROKEN_PROMISE = new RegExp(
  [
    '\\b(?:you|they|someone|he|she|i was|we were|your \\w+) (?:had |have )?(?:promised|told me|said (?:it|you|i|he|she|they|someone|that)|assured|told)\\b',
    '\\b(?:was|were) (?:supposed|meant|due) to\\b',
    '\\b(?:no one|nobody|no-one) (?:has |ever )?(?:calls?|called|rang|phoned|gets? back|got back|repl(?:y|ies|ied)|came|turned up|showed up|wrote back)\\b',
    "\\b(?:never|did not|didn['’]t) (?:call|called|ring|rang|phone|get back|got back|turn up|turned up|show up|showed up)\\b",
    '(?<!\\bi )\\bpromises?\\b',
  ]
    .map((beginning) => `${beginning}[^.!?\\n]*`)
    .join('|'),
  'i',
);

/** Whether a text says sorry, in whatever words. */
export function apologises(text: string): boolean {
  return APOLOGY.test(text);
}

/** The message without quoted history, signature and other parts that its author did not write now; offsets are kept by blanks. */
export function ownWords(message: Message): string {
  let text = message.text;
  for (const { start, end } of message.cuts) text = text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
  return text;
}

/** The customer's newest message says in so many words that the matter is settled, and nothing in it takes that back. */
export function saysSolved(ticket: Ticket): boolean {
  const last = ticket.messages.findLast(({ author }) => author === 'customer');
  if (!last) return false;
  const words = ownWords(last);
  return SOLVED.test(words) && !NOT_SOLVED.test(words);
}

/** A promise that the reader calls broken, or one whose time has passed without another reply of ours. */
function datePassed(ticket: Ticket, reading: Reading, now: string): { messageId: string; evidence: Evidence } | undefined {
  const lastReply = ticket.messages.findLast(({ author }) => author === 'agent')?.id;
  return reading.promises.find(
    ({ broken, due, messageId }) => broken || (messageId === lastReply && due !== undefined && Date.parse(due) < Date.parse(now)),
  );
}

/**
 * A promise of ours that was not kept: by the customer's words in their newest message, or by its date.
 * Evidence is the customer's words first.
 */
export function findsBrokenPromise(
  ticket: Ticket,
  reading: Reading,
  now: string,
): { messageId: string; evidence: Evidence } | undefined {
  const last = ticket.messages.findLast(({ author }) => author === 'customer');
  const said = last && BROKEN_PROMISE.exec(ownWords(last));
  if (last && said) {
    const text = said[0].trimEnd();
    return { messageId: last.id, evidence: { start: said.index, end: said.index + text.length, text } };
  }
  return datePassed(ticket, reading, now);
}
