import type { DraftText } from './draft-text';
import type { DraftThread } from './draft-thread';
import { namesTimeAhead } from './named-times';

/** What is left in a day when something is due today. */
const HOURS_LEFT =
  /\b(?:tonight|this (?:morning|afternoon|evening)|in (?:an hour|half an hour|(?:\d{1,2}|ten|twenty|thirty|forty|two|three|four|five|six) ?(?:min\w*|hours?|hrs?))|right now|as we speak|(?:at|by|before|until) (?:\d{1,2}(?:[:.]\d{2})?(?: ?[ap]m)?|noon|midnight|midday|four|five|six|seven|eight|nine)(?! ?(?:days|weeks|%|euros|pounds|years|times|different))|today)\b/i;
const DAY_AHEAD =
  /\b(?:tomorrow|(?:on |by |before |until |this |next )(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:on|by|before|until) (?:the )?\d{1,2}(?:st|nd|rd|th)?(?: (?:of )?(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)\w*)?|(?:on|by|before|until) (?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)\w* \d{1,2}|this weekend|(?:this|next) week|(?:is|are) (?:on )?(?:the )?\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)\w*|for (?:tomorrow|tonight))\b/i;
/** Something waits for that time. */
const DEPENDS =
  /\b(?:opens?|opening|(?:is|are|has) (?:at|on|in|due|today|tomorrow|tonight)|needs?|must|have to|has to|before|by|until|runs? out|expires?|ends?|flights?|flying|exam|wedding|party|guests?|birthday|gift|meeting|deadline|moves? in|moving|leav(?:e|es|ing)|start(?:s|ing)?|travel\w*|surgery|operation|interview|due|still|can you|could you|enough|client|customers?|print|is it|may i|should i|left|funeral|concert|show|ferry|train|match|appointment|christening|graduation|delivery date|please (?:have|ring|call|get|send|sort|fix|reply|answer|let|do)|(?:ring|call|phone|answer|reply to) me|(?:sort|fix|do|get) (?:it|this))\b/i;
/** Told of what is over. */
const OVER =
  /\b(?:was|were|came|arrived|delivered|ordered|since|last|ago|promised|paid|wrote|sent|told|said|got|left(?! (?:for|until|till|by)\b)|took|bought|called|rang|charged|happened|went|started|did|booked|planned|been|refused|cancelled|read|uploaded|locked)\b/i;
const SOON =
  /\b(?:today|tonight|now|right away|straight away|at once|immediately|minutes?|hours?|this (?:morning|afternoon|evening)|(?:by|at|before|until) \d|\d{1,2}[:.]\d{2}|noon|midday|999|112|911)\b/i;
/** Longer than a deadline of hours can wait. */
const FAR =
  /\b(?:24|36|48|72) ?hours?\b|\b\d+ (?:to|-|–) \d+ (?:days|weeks)\b|\b(?:working|business) days?\b|\b\d+ (?:days|weeks)\b/i;
const CLAUSES = /[^.,;!?\n()–—]+(?:\.\d+[^.,;!?\n()–—]*)*\??/g;
/** "Is the pool open tomorrow?" asks about a day and hangs nothing on it. */
const ASKS_ABOUT_DAY = /^(?!.*\b(?:by|before|until|in time|need|for)\b).*\?$/i;

export interface NearDeadline {
  words: string;
  /** It is a matter of hours. */
  urgent: boolean;
}

/** Times ahead that something of the customer's hangs on, in the words of their newest messages. */
export function nearDeadlines(thread: DraftThread): NearDeadline[] {
  return (thread.newest.match(CLAUSES) ?? []).flatMap((clause) => {
    if (OVER.test(clause) || !DEPENDS.test(clause) || ASKS_ABOUT_DAY.test(clause.trim())) return [];
    const hours = HOURS_LEFT.test(clause);
    return hours || DAY_AHEAD.test(clause) ? [{ words: clause.trim(), urgent: hours || /\btomorrow\b/i.test(clause) }] : [];
  });
}

/** Whether a draft takes up such a time: by its words, or by a time of its own that is near enough. */
export function takesUpDeadline(draft: DraftText, { words, urgent }: NearDeadline): boolean {
  const times = words.match(/\b(?:\w+day|tomorrow|tonight|weekend|\d{1,2}(?:st|nd|rd|th)?)\b/gi) ?? [];
  if (times.some((time) => new RegExp(`\\b${time}\\b`, 'i').test(draft.text))) return true;
  if (!urgent) return namesTimeAhead(draft.text);
  return SOON.test(draft.text.replace(FAR, ' '));
}
