import type { LabelledMessage } from './labelled';

/** Public sets in which people talk among themselves. */
const TALK = new Set([
  'goemotions',
  'isarcasmeval',
  'github_incivility',
  'github-toxic-strudel',
  'convabuse',
  'surge_toxicity',
  'davidson',
  'civil-toxic',
  'xed',
]);
/** Posts of people in distress, who write much as a customer in need does. */
const DISTRESS = new Set(['stress-reddit', 'stress-twitter', 'empathic-reactions']);

/** Chatter, jokes and quarrels: what is meant there is often not what a customer would mean by it. */
export const isTalk = ({ source = '' }: LabelledMessage) => TALK.has(source);

/** Whether a message was written to people rather than to a company. */
export const isSaidToPeople = (row: LabelledMessage) => isTalk(row) || DISTRESS.has(row.source ?? '');
