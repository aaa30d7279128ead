import type { Cut } from '@/utils/ticket/ticket';
import type { Line } from './clean-lines';

const WORD =
  '(?:hi|hii|hello|hey|hiya|dear|good (?:morning|afternoon|evening|day)|greetings|to whom(?: it)? may concern|hallo|guten (?:tag|morgen|abend)|sehr geehrte[rs]?|liebe[rs]?|moin|servus|grüezi|bonjour|bonsoir|salut|ch[eè]re?s?|hola|buenos d[ií]as|buenas (?:tardes|noches)|estimad[oa]s?|ciao|buon ?giorno|buona ?sera|gentil[ei]|ol[aá]|bom dia|boa (?:tarde|noite)|prezad[oa]s?|caro|cara|beste|goede(?:morgen|middag|navond)|geachte|hej|hejsan|hei|god (?:dag|morgen|kveld)|k[aæ]re|dzień dobry|szanown[iey]|witam|dobr[ýy] den|merhaba|sayın|здравствуйте|добрый день|こんにちは|您好|你好|안녕하세요)';
/** Whom a greeting addresses: neutral words in any case, or names, which are written with a capital. */
const NEUTRAL =
  "(?:there|team|all|everyone|everybody|folks|guys|both|again|sir|madam|ma[’']am|mr|mrs|ms|miss|dr|or|and|the|customer|support|service|services|care|help ?desk|relations|damen und herren|herr|frau|zusammen|leute|madame|monsieur|messieurs|mesdames|équipe|à tous|señor(?:a|es)?|equipo|team|signor[ei]?|signora|senhor(?:a|es)?|heer|mevrouw|allemaal|państwo)";
const OPENING = new RegExp(
  `^${WORD}(?:\\s${NEUTRAL}\\.?|\\s\\p{Lu}[\\p{L}'’.-]{0,24}|\\s?[,/&]\\s?(?=${NEUTRAL})){0,6}(?=\\s*(?:[,!.:;–—-]|$))\\s?[,!.:;–—-]{0,3}`,
  'iu',
);
const OPENING_WORD = new RegExp(`^${WORD}(?![\\p{L}])`, 'iu');
const NAME = /^\p{Lu}(?!\p{Lu})/u;
const NEUTRAL_WORD = new RegExp(`^${NEUTRAL}\\.?$`, 'iu');
/** "Dear Thieves," is no greeting: the insult has to stay readable. */
const LOADED =
  /\b(?:idiots?|thie(?:f|ves)|crooks?|scam\w*|liars?|lying|clowns?|morons?|cheats?|criminals?|robbers?|fraud\w*|useless|incompetent\w*|worst|pathetic|so-called|rip-?off\w*|stupid|jokers?|losers?|bastards?|a+ssholes?|f\W?[u*]\W?[c*]\W?k\w*|shit\w*|customer dis-?service|no ?one|nobody)\b/i;

/**
 * The greeting at the head of the author's own words: "Dear Ms Lund," or the "Hi," before the first sentence. At most one a message.
 * @param lines those of the author's own, see `openLines`
 */
export function findGreeting(lines: readonly Line[]): Cut[] {
  const first = lines.find((line) => line.said !== '');
  if (!first) return [];
  const opening = OPENING.exec(first.said)?.[0];
  if (!opening || LOADED.test(opening) || !addressesNeutrally(opening)) return [];
  return [{ kind: 'greeting', start: first.indent, end: first.indent + opening.length }];
}

function addressesNeutrally(opening: string): boolean {
  const addressed = opening.slice(OPENING_WORD.exec(opening)?.[0].length ?? 0);
  return addressed
    .split(/[\s,/&!.:;–—]+/u)
    .every((word) => word === '' || NAME.test(word) || NEUTRAL_WORD.test(word) || /^(?:und|herren|tous)$/iu.test(word));
}
