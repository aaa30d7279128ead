import type { Formality } from './wording';

/** Contraction and long form; those with more than one reading ("it's", "he'd") are left alone. */
const PAIRS: [string, string][] = [
  ["I'll", 'I will'], ["I've", 'I have'], ["I'm", 'I am'], ["you'll", 'you will'], ["you've", 'you have'], ["you're", 'you are'],
  ["we'll", 'we will'], ["we've", 'we have'], ["we're", 'we are'], ["they're", 'they are'], ["don't", 'do not'], ["doesn't", 'does not'],
  ["didn't", 'did not'], ["can't", 'cannot'], ["won't", 'will not'], ["isn't", 'is not'], ["aren't", 'are not'], ["wasn't", 'was not'],
  ["weren't", 'were not'], ["haven't", 'have not'], ["hasn't", 'has not'], ["couldn't", 'could not'], ["shouldn't", 'should not'], ["wouldn't", 'would not'],
]; // biome-ignore format: pairs read better in rows

const LIQUID = /(\{\{.*?\}\}|\{%.*?%\})/s;
/** "I will, and" and "what I have." keep the long form: a contraction cannot end a clause. */
const CLAUSE_GOES_ON = '(?=\\s+[a-z])';

/** Denials first: "I won't go", not "I'll not go". "I have" stays, since it may mean owning. */
const CONTRACTIONS = PAIRS.filter(([, long]) => !/^(?:I|you|we|they) have$/.test(long)).toReversed();

function swap(text: string, from: string, to: string, after: string): string {
  const pattern = new RegExp(`\\b${from.replace("'", "['’]")}\\b${after}`, 'gi');
  return text.replace(pattern, (found) => {
    const capital = found.charAt(0) !== found.charAt(0).toLowerCase();
    return capital ? to.charAt(0).toUpperCase() + to.slice(1) : to;
  });
}

/** Writes contractions out (`formal`), draws together what speech draws together (`relaxed`), or changes nothing (`neutral`). */
export function withFormality(text: string, formality: Formality): string {
  if (formality === 'neutral') return text;
  const change = (part: string) =>
    formality === 'formal'
      ? PAIRS.reduce((out, [short, long]) => swap(out, short, long, ''), part)
      : CONTRACTIONS.reduce((out, [short, long]) => swap(out, long, short, CLAUSE_GOES_ON), part);
  return text
    .split(LIQUID)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join('');
}
