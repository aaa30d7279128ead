import type { Span } from '@/utils/ticket/span';
import type { Sentence } from './sentences';

const LEAD =
  '(?:(?:and|so|but|also|then|ok|okay|well|now|hi|hello|hey|please|pls|anyway|second(?:ly)?|first(?:ly)?|finally|btw|by the way|if not|if so|if yes)[,:]?\\s)*';
const WHAT = "(?:what|when|where|why|how|which|who|whose)(?:'s|’s|s)?";
const HELPER = '(?:is|are|was|were|will|would|can|could|do|does|did|has|have|should|shall|may)';
const PERSON = '(?:you|u|i|we|they|it|this|that|there|he|she|someone|anyone|anybody|somebody)';
/** How a question begins when its mark was left out, as it is in chats: "when will it arrive". */
const OPENING = new RegExp(
  `^${LEAD}(?:${WHAT} (?:${HELPER}|'s|long|much|many|come|about|soon|exactly|else|do|on earth|the (?:hell|heck))\\b|(?:when|where|why|how|what)(?:'s|’s) |(?:can|could|will|would|do|does|did|is|are|have|has|should|may|am|isn't|aren't|can't|couldn't|won't|don't|doesn't|haven't|hasn't) ${PERSON} |is (?:the|my|your) \\w+.{0,60}\\b(?:available|open|working|covered|included|possible|still)\\b|any (?:news|update|updates|idea|progress|chance|eta|word)\\b)`,
  'i',
);
/** Questions put as statements. */
const INDIRECT =
  /\b(?:(?:i|we)(?:'d| would)?(?: just| only| really| simply)* (?:like|love|need|want) to (?:know|understand|find out) (?:when|where|why|how|what|which|who|whether|if)|(?:i|we)(?:'m| am| are|'re| was| were)? (?:just )?wonder(?:ing|ed)?(?: about)? (?:if|whether|when|why|what|how|where|who)|(?:please |can you |could you )?(?:let (?:me|us) know|tell (?:me|us)|advise(?: me| us)?|explain(?: to (?:me|us))?|confirm) (?:when|where|why|how|what|which|who|whether|if)|(?:i|we)(?: still| really| just)* (?:do not|don't|dont|not|can't|cannot|couldn't) (?:know|understand|see|find out|tell|find) (?:when|where|why|how|what|which|who|whether)|no idea (?:when|where|why|how|what))\b/i;
/** Where the question itself begins inside a longer sentence. */
const TURN = new RegExp(
  `(?:[,;:–—]|\\s-)\\s+(?=${LEAD}(?:${WHAT}|${HELPER})\\b)|\\s(?=(?:what|how) (?:do|can|should) i do\\b)`,
  'gi',
);
/** Asked without wanting an answer. */
const RHETORICAL =
  /^\W*(?:(?:are|r) (?:you|u) (?:kidding|joking|serious|for real|people|guys|having a laugh|stupid|blind|deaf|insane|mad|out of your)|is (?:this|that|it) (?:a |some kind of |some sort of )?(?:joke|how you|the way you|what you call|too much to ask)|seriously|really|what(?:'s| is) wrong with (?:you|this picture)|what(?:'s| is) the (?:point|matter with you)|how (?:dare|hard|difficult|stupid|dumb|many times) |how are you|who do you think|do you (?:think|believe|take) (?:i|we|me|us)\b|do you (?:even )?(?:care|people)|can you (?:believe|imagine)|why (?:do|should|did) i (?:even )?(?:bother|pay)|why (?:am|are) (?:i|we) (?:even )?paying|what (?:kind|sort) of|what a |what the |wtf|huh|what\W*$|hello\W*$|anyone(?: there)?\W*$|how (?:could|can) you (?:let|do|treat|be|call|sleep|say)|is (?:anyone|anybody) (?:there|listening|home)|right\W*$|ok(?:ay)?\W*$|hope (?:you|all|this)|you (?:call|think) (?:this|that|it)|don't you (?:think|people)|does (?:anyone|anybody) (?:even )?(?:care|work|read)|what do you take|who knows|thanks?\b.{0,20}$|thank you\b.{0,20}$|so what|now what\W*$|since when)/i;
const LETTERS = /\p{L}{2}/u;
const LONG = 70;

/** The question in a sentence, as a span of the text, or undefined. Rhetorical questions are none. */
export function questionIn(sentence: Sentence): Span | undefined {
  const { start } = sentence;
  const said = sentence.said.replaceAll('’', "'");
  const asked = /[?？]["'”’)\]!?.\s]*$/u.test(said);
  const opened = OPENING.exec(said);
  const indirect = INDIRECT.exec(said);
  const turned = lastTurn(said, indirect?.index);
  const turnedOpen = turned > 0 && OPENING.test(said.slice(turned));
  if (!(asked || opened || indirect || turnedOpen) || !LETTERS.test(said)) return undefined;
  const from = said.length > LONG || !(asked || opened) ? turned : 0;
  const question = said.slice(from);
  if (RHETORICAL.test(question) || RHETORICAL.test(said)) return undefined;
  const words = question.replace(/#\S+/g, '').match(/[\p{L}\d]+/gu)?.length ?? 0;
  if (words < 2 && !/^\W*(?:when|why|where|how)\b/i.test(question)) return undefined;
  return { start: start + from, end: start + said.length };
}

/** Where the last question of a sentence begins: at its last turn to one, or at the words that put it as a statement. */
function lastTurn(said: string, indirect = 0): number {
  let from = indirect;
  for (const match of said.matchAll(TURN)) if (said.length - match.index > 12) from = match.index + match[0].length;
  return Math.max(from, indirect);
}
