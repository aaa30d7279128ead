import { INCIDENTAL, THING_WORDS, VAGUE_ALONE } from './nouns-thing-words';

/** Words that may stand between "my" and the thing: colours, materials, sizes, makes of use. Unknown words end the search: rather none than a silly one. */
const DESCRIBING = new Set(
  `black white red blue green yellow grey gray brown pink purple orange navy beige gold golden silver dark light bright
leather cotton wool woollen silk linen denim suede velvet steel wooden oak pine glass metal plastic ceramic copper brass marble rattan
small large big medium little mini tiny huge king queen super single double triple corner sleeper bunk
new old brand-new second first third last latest current previous original replacement spare missing lost late damaged broken faulty defective cracked torn wrong incorrect duplicate cancelled delayed unused used refurbished second-hand
dining coffee office kitchen garden bathroom bedroom living outdoor indoor baby kids kid's children's men's women's ladies winter summer running walking hiking cycling wedding birthday christmas travel school gaming desktop
electric electrical wireless bluetooth smart digital gas mobile home car dog cat pet health life gym monthly annual yearly weekly premium family business personal joint pro basic free online return returned outbound inbound connecting train bus engagement
hotel travel home pet dental washing vacuum sewing dish tumble hair desk phone laptop tv computer credit debit gift direct standing boarding rental hire hand hold shoulder
`
    .trim()
    .split(/\s+/),
);
/** Left out when the thing is said back: they judge it, or say nothing about which one it is. */
const NOT_SAID_BACK =
  /^(?:stupid|bloody|damn(?:ed)?|goddamn|f\W?[u*]\W?[c*]\W?k\w*|freaking|frigging|effing|useless|crap(?:py)?|shit(?:ty|e)?|terrible|awful|horrible|pathetic|lousy|rubbish|ridiculous|so-called|poor|bad|dreadful|cheap|overpriced|expensive|precious|entire|whole|actual|very|own|same|said|aforementioned|supposed|promised|dodgy|ugly|silly|sorry|beloved|lovely|beautiful|gorgeous|nice|great|amazing|perfect)$/i;
/** Verbs that look like plurals of things: after a thing they say what it does, as in "my login shows". */
const VERB_LIKE =
  /^(?:shows|works|looks|slides|swings|tests|leaks|locks|drains|pumps|bills|claims|quotes|matches|lifts|switches|covers|orders|reports|updates|charges|prints|records|displays|heats|burns|smells|supplies)$/i;
const BRIDGE = /^(?:pair|pairs|set|box|bottle|bag|case|pack|bunch|piece|copy)$/;
/** Parts of a product's name after its head: "iPhone 13 Pro", "Switch OLED". */
const MODEL = /^(?:\d{1,4}|pro|max|mini|plus|air|ultra|se|oled|xl|[A-Z]{1,3}\d{1,4}[A-Z]?)$/i;
const LONGEST = 5;

/** A noun phrase for a thing: `words` from the determiner's follower on, `said` without what should not be said back. */
export interface ThingPhrase {
  /** Number of words it takes. */
  length: number;
  said: string;
  /** It has a word that tells which thing it is. */
  described: boolean;
  vague: boolean;
  /** It is around in many stories that are not about it. */
  incidental: boolean;
}

/** Whether a word, singular or plural, names a thing that can be bought, used or booked. */
function isThing(word: string): boolean {
  const lower = word.toLowerCase();
  return THING_WORDS.has(lower) || THING_WORDS.has(singular(lower));
}

function singular(word: string): string {
  if (/(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ches|shes|xes|sses|zes)$/.test(word)) return word.slice(0, -2);
  if (word.endsWith('ves')) return `${word.slice(0, -3)}f`;
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

/**
 * The thing that the words from `at` on name, or undefined: known describing words, then a known thing as far right as possible.
 * @param words of one sentence, punctuation apart; `undefined` marks where a clause ends
 * @param opening the first word opens a sentence, so that its capital means nothing
 */
export function thingAt(words: readonly (string | undefined)[], at: number, opening: boolean): ThingPhrase | undefined {
  let head = -1;
  let cursor = at;
  for (; cursor < at + LONGEST; cursor++) {
    const word = words[cursor];
    if (word === undefined) break;
    if (head === cursor - 1 && VERB_LIKE.test(word)) break;
    if (isThing(word)) head = cursor;
    else if (BRIDGE.test(word) && words[cursor + 1] === 'of') cursor++;
    else if (!describes(opening && cursor === at ? word.toLowerCase() : word)) break;
  }
  if (head < 0 || (cursor > head + 1 && !endsAfter(words, head))) return undefined;
  let end = head + 1;
  const named = /\p{Lu}/u.test(words[head]!.slice(0, 3)) && words[head] !== words[head]!.toUpperCase();
  while (named && end < head + 4 && words[end] !== undefined && MODEL.test(words[end]!)) end++;
  if (!endsAfter(words, end - 1)) return undefined;
  const kept = (words.slice(at, end) as string[]).filter((word) => !NOT_SAID_BACK.test(word));
  return {
    length: end - at,
    said: kept.join(' '),
    described: kept.length > 1,
    incidental: INCIDENTAL.has(singular(words[head]!.toLowerCase())),
    vague: VAGUE_ALONE.has(singular(words[head]!.toLowerCase())),
  };
}

function describes(word: string): boolean {
  const lower = word.toLowerCase();
  return (
    DESCRIBING.has(lower) ||
    NOT_SAID_BACK.test(lower) ||
    /^\p{Lu}[\p{L}\d-]+$/u.test(word) ||
    /^\d{1,3}-?(?:inch|cm|mm|gb|tb|kg|l|litre|seater|piece|day|night|month|year)s?$/i.test(word) ||
    /^\p{L}+['’]s$/u.test(word)
  );
}

const FOLLOWERS =
  /^(?:i|i['’]\w+|we|we['’]\w+|you|it|he|she|they|is|isn['’]?t|was|wasn['’]?t|are|aren['’]?t|were|weren['’]?t|has|hasn['’]?t|have|haven['’]?t|had|will|won['’]?t|would|wouldn['’]?t|can|can['’]?t|cannot|could|couldn['’]?t|should|does|doesn['’]?t|do|don['’]?t|did|didn['’]?t|may|might|must|and|or|but|because|as|so|if|when|while|after|before|since|until|that|which|who|whose|where|than|then|to|from|for|of|in|on|at|with|without|by|via|through|off|out|up|down|back|over|under|again|today|yesterday|tomorrow|tonight|this|last|next|now|still|yet|already|never|always|just|only|also|too|either|not|no|online|here|there|twice|once|please|pls|asap|properly|altogether|completely|keeps?|kept|came|broke|went|got|goes|gets|fell|stopped|arrived|turned|looks?|works?|cost|costs|says?|said|shows?|ordered|bought|purchased|due|worth|inside|outside|during|about|around|per|within|instead|anymore|any|all|a|an|the|my|your|our|their|his|her|some)$/i;

/** The phrase ends here only if what follows cannot be a further part of it: "the car park" is not the car. */
function endsAfter(words: readonly (string | undefined)[], last: number): boolean {
  const next = words[last + 1];
  return (
    next === undefined ||
    FOLLOWERS.test(next) ||
    /^[\p{Ll}]{4,}(?:ed|ing|ly)$/u.test(next) ||
    /^[\d#£$€]/.test(next) ||
    MODEL.test(next)
  );
}
