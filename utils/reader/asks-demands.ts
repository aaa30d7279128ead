import type { Span } from '@/utils/ticket/span';
import type { Sentence } from './sentences';

const SOFT = '(?:really |just |also |only |now |still |do |simply |would |kindly |urgently |immediately |either )*';
/** "I want my money back", not "I want to thank you". */
const WANT = new RegExp(
  `\\b(?:i|we)(?:'d|'m| am| are)? ?(?:writing to )?${SOFT}(?:want|need|demand|insist|expect|require|request|like|ask(?:ing)? (?:that|for|you to)|requesting|wish to|hope to get)\\b(?! (?:to (?:thank|say|be honest|let you know|tell (?:you|everyone)|point out|express|inform|make you aware|compliment|praise|congratulate|add|mention|note|start by|begin|stress|know|understand|see|be (?:sure|clear|honest|fair|polite)|go home|cry|scream|die|end (?:my|it|things|everything)|kill|hurt|harm|disappear|sleep forever|stop living|believe|love|give up|hear that|hate)|you to (?:know|understand)|nothing|it when|that (?:you|it|the)|the way|how))`,
  'gi',
);
/** "I like your shop" wishes for nothing, "I would like" does. */
const ONLY_LIKED = /^(?:i|we) (?:really |just |also |still |do |only )*like$/i;
const ACT =
  'refund|cancel|send|resend|fix|give|return|replace|remove|delete|stop|close|call|phone|ring|contact|email|explain|confirm|sort|resolve|escalate|transfer|connect|put|change|update|correct|reset|unlock|unblock|ship|deliver|credit|compensate|pay|repay|reimburse|forward|provide|issue|honou?r|make sure|ensure|reply|respond|answer|help|unsubscribe|reinstate|reactivate|restore|repair|investigate|look|check|get|take|arrange|let|tell|show|process|release|collect|rebook|move|book|add|activate|deactivate|waive|reverse|extend|reduce|amend|exchange|redeliver|do something';
const OBJECT =
  '(?:me|my|us|our|it|this|that|these|those|the|them|him|her|a|an|one|someone|somebody|immediately|now|asap|back|to|in(?:to)?|on|out|up|off|down|through|whether|if|why|when|what|how|your|all|any|order|number|charging|sending|calling|emailing|messaging|taking|asking|telling|blaming|passing|contacting|please|sure|with|for|by|today)';
const IMPERATIVE = new RegExp(
  `^(?:(?:and|so|then|now|just|or|also|either|either way|but|ok|okay|well|again|first(?:ly)?|second(?:ly)?|finally|please|pls|plz|kindly)[,:]?\\s)*(?:${ACT})(?:\\s(?:${OBJECT})\\b|\\s?[.!]*$)`,
  'i',
);
const PLEASE =
  /\b(?:please|pls|plz|kindly)[,:]? (?!(?:find|see|note|be (?:aware|advised)|do not hesitate|don'?t hesitate|excuse|forgive|pardon|accept my|allow me|help me (?:to )?understand|bear|understand|remember|consider|advise\W*$|i|we|and|as|this|it|thank\w*|you|the|my|for|god)\b)[\p{L}]{2,}/iu;
const YOU_MUST = new RegExp(
  `\\b(?:you|u) (?:need|have|must|ought|had better|better)(?: to)? (?:now |immediately |urgently )?(?:${ACT}|do|be held)\\b|\\b(?:i|we) (?:should|must|deserve to) (?:now )?(?:be (?:refunded|compensated|reimbursed|credited|given|paid)|get|receive|have) `,
  'i',
);
/** "rent is due tonight, sort this now" */
const CLAUSE = /[,;:–—]\s+(?=\p{L})/gu;
/** What stands before a demand in its sentence: "I don't want a voucher, I want my money". */
const DENIED = /\b(?:not|never|no longer|don'?t|didn'?t|wouldn'?t)\s+(?:\w+\s)?$/i;
const NOT_ASKED =
  /^(?:get (?:lost|stuffed|a (?:life|grip))|give (?:it )?(?:a rest|up)|let (?:me|us) (?:be clear|tell|say|explain|start)|let's|help\W*$|look\b(?! (?:into|at|up|after))|take (?:care|my advice)|call it|check (?:out )?(?:mate)|do something\W*$|show(?:ing)? )/i;

/** The demand in a sentence, as a span of the text, or undefined: what they want, order or tell the company to do. */
export function demandIn(sentence: Sentence): Span | undefined {
  const { start } = sentence;
  const said = sentence.said.replaceAll('’', "'");
  const from = demandStart(said);
  if (from === undefined || NOT_ASKED.test(said.slice(from))) return undefined;
  return { start: start + from, end: start + said.length };
}

function demandStart(said: string): number | undefined {
  if (IMPERATIVE.test(said)) return 0;
  for (const match of said.matchAll(WANT)) {
    if (!ONLY_LIKED.test(match[0]) && !DENIED.test(said.slice(0, match.index))) return match.index;
  }
  const please = PLEASE.exec(said) ?? YOU_MUST.exec(said);
  if (please && !DENIED.test(said.slice(0, please.index))) return please.index;
  for (const match of said.matchAll(CLAUSE)) {
    const from = match.index + match[0].length;
    if (IMPERATIVE.test(said.slice(from))) return from;
  }
  return undefined;
}
