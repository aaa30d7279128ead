import { hashTable, lookUp } from './hash-table';
import { hashOfWord } from './word-hash';

const tableOf = (words: string) => hashTable(words.split(' ').map((word) => [hashOfWord(word), 1] as const));

/** Words that join what comes before them: a quotation that begins with one reads as if something were missing. */
const NO_BEGINNING = tableOf(
  'and or but nor so than then that which who is are was were be been has have had to of for with by at in on as',
);
/** Words that announce what comes after them. */
const NO_ENDING = tableOf(
  "a an the and or but nor so if than that which who because while when where is are was were be been being am has have had do does did to of for from with by at in on as into i my your our their his her its this these those you're i'm it's we're they're just very",
);
/** Words that leave a clause hanging when it goes on: a subject without its verb, a verb without its object. */
const NO_BREAK = tableOf('nobody noone he she we they want wants need needs');

export const mayBegin = (hash: number) => lookUp(NO_BEGINNING, hash) === 0;
export const mayEnd = (hash: number) => lookUp(NO_ENDING, hash) === 0;
/** Whether a quotation may break off behind this word in the middle of a clause. */
export const mayBreakOff = (hash: number) => lookUp(NO_BREAK, hash) === 0;
