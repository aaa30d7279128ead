import type { FoundNoun } from './nouns';
import { type ThingPhrase, thingAt } from './nouns-thing-phrase';
import type { Sentence } from './sentences';

const DETERMINER = /^(?:my|our|the|this|that|these|those|your|a|an)$/i;
const BOUGHT =
  /^(?:ordered|bought|purchased|received|receive|returned|return|returning|booked|book|paid|reserved|replace|replaced|exchange|exchanged|cancel|cancelled|canceled|cancelling|sent|delivered|collected|collect|opened|unboxed|installed|upgraded|renewed|rented|hired|order)$/i;
const ABOUT = /^(?:with|for|about|of|regarding|concerning)$/i;
const ABOUT_BEFORE =
  /^(?:problems?|issues?|trouble|wrong|waiting|wait|waited|refund|refunded|paid|pay|paying|charged|complaint|complain|complaining|unhappy|disappointed|happened|happening|news|update|status|delivery|part|replacement|question|query|writing|cost|price|track|tracking)$/i;
/** Verbs and question words that have the thing as their object or subject without a word between. */
const DIRECT =
  /^(?:where['’]?s|where|tracking|track|regarding|concerning|fix|repair|refund|deliver|unlock|change|amend|find|lost|losing|damaged|broke|ruined|missing|chasing)$/i;
const WHERE = /^(?:where|when)$/i;
const FAULT =
  /^(?:is|isn['’]?t|was|wasn['’]?t|are|were|has|hasn['’]?t|have|haven['’]?t|had|won['’]?t|doesn['’]?t|does|don['’]?t|didn['’]?t|did|will|keeps?|kept|came|broke|went|got|fell|stopped|arrived|turned|never|still|cost|says|said|shows?|works?|looks?|just|caught|exploded|leaks?|leaked|failed|fails|froze|freezes|crashe[sd]|snapped|cracked|burst|died|smells?|makes?|needs?|overheats?|refuses|melted|burned|burnt|sparked|disappeared|vanished|expired|doubled|jumped|logs|can['’]?t|cannot|needs)$/i;
/** "the jacket I ordered" */
const RELATIVE = /^(?:i|we|that|which)$/i;
/** After these the thing is a place: "left it at the door". */
const PLACE = /^(?:at|in|on|near|by|through|outside|inside|over|under|from|to|into|onto|off|behind|beside|across|around)$/i;
const MIN_SCORE = 2;

interface Word {
  text: string;
  start: number;
  end: number;
}

/**
 * The things that a customer names in a sentence as theirs: what they ordered, own, wait for or complain of.
 * High precision: known things only, named with a determiner (or opening the sentence), and in a place where a case is told.
 */
export function thingsIn(sentence: Sentence): FoundNoun[] {
  const { words, clauses } = wordsOf(sentence);
  const found: FoundNoun[] = [];
  for (let at = 0; at < clauses.length; at++) {
    const determiner = clauses[at];
    if (determiner === undefined) continue;
    const determined = DETERMINER.test(determiner);
    const opening = at === 0 && !determined;
    if (!determined && !opening) continue;
    const phrase = thingAt(clauses, determined ? at + 1 : at, opening);
    if (!phrase) continue;
    const last = at + phrase.length - (determined ? 0 : 1);
    const score = scoreOf(clauses, at, last, determiner, phrase, opening);
    if (score >= MIN_SCORE) {
      const start = words[at]!.start;
      const end = words[last]!.end;
      found.push({
        kind: 'thing',
        start: sentence.start + start,
        end: sentence.start + end,
        said: inAgentVoice(determiner, phrase.said, opening),
        score,
      });
    }
    at = last;
  }
  return found;
}

function scoreOf(
  words: readonly (string | undefined)[],
  at: number,
  last: number,
  determiner: string,
  phrase: ThingPhrase,
  opening: boolean,
): number {
  const theirs = /^(?:my|our)$/i.test(determiner);
  const yours = /^your$/i.test(determiner);
  if (phrase.vague && !phrase.described && !theirs) return 0;
  const [before, earlier, after] = [words[at - 1] ?? '', words[at - 2] ?? '', words[last + 1] ?? ''];
  const bought = BOUGHT.test(before) || (/^(?:back|up|for)$/i.test(before) && BOUGHT.test(earlier));
  const asked = /^(?:is|are|was|will|does|did)$/i.test(before) && WHERE.test(earlier);
  const about =
    asked ||
    DIRECT.test(before) ||
    ((/^(?:about|regarding|concerning)$/i.test(before) || ABOUT.test(before)) && ABOUT_BEFORE.test(earlier)) ||
    (/^on$/i.test(before) && /^(?:news|updates?|status|progress)$/i.test(earlier));
  if (/^an?$/i.test(determiner) && !bought) return 0;
  if (opening) return FAULT.test(after) ? 2 : 0;
  const boughtAfter =
    RELATIVE.test(after) && [words[last + 2], words[last + 3]].some((word) => word !== undefined && BOUGHT.test(word));
  const subject = boughtAfter || (FAULT.test(after) && !PLACE.test(before));
  const role = (bought ? 3 : 0) + (about ? 3 : 0) + (subject ? 2 : 0);
  if (phrase.incidental && (role === 0 || (role === 2 && !theirs))) return 0;
  return role + (theirs ? 2 : 0) + (phrase.described && !yours ? 1 : 0);
}

/** "my blue jacket" is said back as "your blue jacket", "a kettle" as "the kettle", "your app" as "the app"; what was shouted, quietly. */
function inAgentVoice(determiner: string, said: string, opening: boolean): string {
  const owner = /^(?:my|our)$/i.test(determiner) ? 'your' : 'the';
  const shouted =
    said === said.toUpperCase() && (opening ? / /.test(said) : determiner === determiner.toUpperCase() && determiner.length > 1);
  const capital = opening && !/^\p{Lu}{2}/u.test(said);
  return `${owner} ${shouted ? said.toLowerCase() : capital ? said.charAt(0).toLowerCase() + said.slice(1) : said}`;
}

/** The words of a sentence, and the same with `undefined` put in where a clause ends. Both have the same indices. */
function wordsOf({ said }: Sentence): { words: (Word | undefined)[]; clauses: (string | undefined)[] } {
  const words: (Word | undefined)[] = [];
  let end = 0;
  for (const match of said.matchAll(/[\p{L}\d#£$€][\p{L}\d'’.-]*/gu)) {
    if (words.length > 0 && /[^\s]/u.test(said.slice(end, match.index))) words.push(undefined);
    const text = match[0].replace(/[.'’-]+$/, '');
    words.push({ text, start: match.index, end: match.index + text.length });
    end = match.index + text.length;
  }
  return { words, clauses: words.map((word) => word?.text) };
}
