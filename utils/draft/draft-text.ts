import { type Sentence, sentencesOf } from '@/utils/reader/sentences';
import type { Span } from '@/utils/ticket/span';
import { families, once } from './phrase-families';

/** A sentence of the draft with what rules ask of it most often. */
export interface DraftSentence extends Sentence {
  words: number;
  relational: boolean;
  apology: boolean;
  step: boolean;
}

/** A draft taken apart once for all rules. */
export interface DraftText {
  text: string;
  /** All of it in sentences, greeting and sign-off too. */
  pieces: Sentence[];
  /** Without greeting and sign-off. */
  sentences: DraftSentence[];
  greeting?: Span & { name: string; generic: boolean };
  paragraphs: Span[];
  words: number;
}

const GREETING =
  /^\s*(?:hi|hello|hey|dear|to(?= (?:the|our|all|whom)\b)|good (?:morning|afternoon|evening))\b[ \t]*([^\n,!.]*)[,!.]?(?=\s|$)/i;
/** On a line of its own: "Ouch, your first day" begins with nobody's name. */
const NAME_ALONE = /^\s*[\p{Lu}][\p{L}'’-]+(?:[ \t][\p{Lu}][\p{L}'’-]+){0,2},(?=[ \t]*\n)/u;
/** First words that stand before a comma and are nobody’s name. */
const NO_NAME =
  /^(?:yes|no|done|thanks|thank you|again|sorry|fair|first|next|then|last|ok|okay|well|sure|of course|good|great|two|three|four|five|ten|right|so|now)\b/i;
const GENERIC =
  /^(?:whom it may concern|(?:the |our |all )*(?:valued |dear |respected )?(?:customers?|client|user|sir|madam|sirs|sir or madam|sir\/madam|there|guest|member|parents?|applicant|resident|tenant|patient|passenger|travell?er|subscriber|words|policy ?holder|account holder|card ?holder|owner|shopper|caller|friend|both|everyone|again)|all|team)$/i;
const SIGN_OFF =
  /\n\s*(?:(?:kind|best|warm|many|with)?\s*(?:regards|wishes|thanks|thx|cheers|sincerely|yours (?:sincerely|faithfully|truly))|best|thanks|see you[^\n]*)[,.]?\s*(?:\n[^\n]{0,60}){0,4}\s*$|\n\s*(?:Dr\.? |[A-Z]\. )?[\p{Lu}][\p{L}.'’-]*(?:[ \t][\p{Lu}][\p{L}.'’-]+){0,2}\s*$/iu;
/** "First push the pin …", "Then pull the thread …": steps without numbers. */
const STEP_WORD =
  /^(?:first(?:ly)?|then|next|after that|finally|lastly),? (?!i\b|we\b|the\b|you\b|of\b|it\b|they\b|there\b|my\b|our\b|your\b|he\b|she\b|week\b|month\b|time\b|to\b|and\b|comes?\b|class\b)\p{Ll}+ /iu;
const STEP_LINE = /^\s*(?:\d{1,2}[.)]|[-*•])\s/;

/** Sorry in whatever words: an apology of the writer's, not the customer's, and not the pity of "sorry to hear". */
export const APOLOGY =
  /(?<!\b(?:you['’]re|you are|feel|be|than|not|no need to) )\bsorry\b(?! to (?:hear|see|read|learn|bother|say)| looking)|\b(?:i|we)(?: \w+){0,3} (?:apologi[sz]e|regret)\b|\bapologies\b|\bapologi[sz]e for\b|\bforgive (?:me|us)\b/i;
/** Regret for what is nobody’s fault here. */
const CONDOLENCE =
  /\bsorry (?:for|about) your (?:loss|mother|father|husband|wife|illness)|\bsorry for you and your\b|\bcondolences\b/i;
const SPEAKS_OF_FEELING = families(
  /\b(?:i|we)(?: (?:can|do|know how|know exactly how|just|really|fully|truly|totally|completely|also|absolutely|only))* (?:understand|get it|get how|see why|imagine|feel for|empathi[sz]e|sympathi[sz]e|appreciate how|reali[sz]e how|hear you|know (?:exactly |just |well )?how|feel your|share your)\b/,
  /\b(?:must|can|has to|have to) (?:be|feel) (?:so |very |really |incredibly |absolutely |truly )?(?:frustrating|annoying|upsetting|stressful|hard|difficult|worrying|disappointing|devastating|heartbreaking|frightening|exhausting|tedious|awful|terrible|horrible|a nightmare|an? \w+ time)\b/,
  /\bmust have been (?:an? |so |very |really |truly )*(?:nightmare|frustrating|upsetting|stressful|hard|awful|terrible|horrible|devastating|heartbreaking|difficult|worrying)\b/,
  /\bhow (?:truly |very |deeply |much |incredibly )?(?:frustrating|annoying|upsetting|stressful|disappointing|hard|devastating|worrying|painful|tedious|this matters)\b/,
  /\b(?:cannot|can['’]t|can not|can only) (?:even )?(?:begin to )?imagine\b/,
  /\bfeel (?:awful|terrible|your pain|so bad|just awful)\b|\bwish i could\b|\bdeeply care\b|\bmeans? a lot\b|\bhearts? (?:goes|go) out\b/,
  /\b(?:would|['’]d) (?:also |probably )?(?:feel|be) (?:exactly |just )?(?:the same|livid|furious|upset|angry|heartbroken|devastated)\b/,
  /\bclose to tears\b|\bbeyond words\b|\b(?:this|such a|these) (?:difficult|hard|sad|trying) (?:times?|moments?)\b|\byou have (?:every right|my (?:deepest |full )?sympathy)\b|\b(?:breaks|broke) my heart\b|\bour thoughts are with\b|\b(?:truly|deeply|so|really|absolutely) (?:devastated|saddened|heartbroken|distressed|upset) (?:to|by|about)\b/,
  /\b(?:i|we) can (?:\w+ )?(?:hear|see|tell|feel|sense) (?:how|that you(?:['’]re| are)) (?:\w+ )?(?:frustrat|annoy|upset|stress|distress|worri|worry|disappoint|angry|hurt|anxious|exhaust|hard|difficult|painful)\w*/,
);
/** Sentences that tend the relation and carry no information of their own. */
const RELATIONAL = once(SPEAKS_OF_FEELING);

/** Takes a draft apart: greeting, sentences, sign-off, paragraphs. Linear in its length. */
export function takeApart(text: string): DraftText {
  const greeting = greetingOf(text);
  const bodyEnd = text.length - (SIGN_OFF.exec(text.slice(-240))?.[0].length ?? 0);
  const pieces = sentencesOf(text);
  const sentences = pieces
    .filter(({ start, end }) => start >= (greeting?.end ?? 0) || end > (greeting?.end ?? 0) + 1)
    .filter(({ start }) => start < bodyEnd)
    .map((sentence) => describeSentence(text, sentence));
  return {
    text,
    pieces,
    sentences,
    ...(greeting && { greeting }),
    paragraphs: paragraphsOf(text),
    words: text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0,
  };
}

function greetingOf(text: string): DraftText['greeting'] {
  const match = GREETING.exec(text.slice(0, 120)) ?? NAME_ALONE.exec(text);
  if (!match) return undefined;
  const start = match[0].search(/\S/);
  const name = (match[1] ?? match[0]).trim().replace(/,$/, '');
  if (name.split(/\s+/).length > 4 || NO_NAME.test(name)) return undefined;
  return { start, end: match[0].length, name, generic: name === '' || GENERIC.test(name) };
}

function describeSentence(text: string, sentence: Sentence): DraftSentence {
  const lineStart = text.lastIndexOf('\n', sentence.start) + 1;
  return {
    ...sentence,
    words: sentence.said.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0,
    relational: RELATIONAL.test(sentence.said),
    apology: APOLOGY.test(sentence.said) && !CONDOLENCE.test(sentence.said),
    step:
      (text.slice(lineStart, sentence.start).trim() === '' && STEP_LINE.test(text.slice(lineStart, sentence.end))) ||
      /^\d{1,2}[.)]\s?/.test(sentence.said) ||
      STEP_WORD.test(sentence.said),
  };
}

function paragraphsOf(text: string): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(/[^\n]+(?:\n[^\n]+)*/g))
    spans.push({ start: match.index, end: match.index + match[0].length });
  return spans;
}
