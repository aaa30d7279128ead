import type { Cue } from './situation';

/** What a finding says about the customer, as a predicate: "Maya …". */
const PREDICATES: Record<Cue['label'], string> = {
  grateful: 'is grateful',
  confused: 'is unsure how this works',
  anxious: 'is worried',
  disappointed: 'is disappointed',
  frustrated: 'is frustrated',
  angry: 'is angry',
  sarcastic: 'is being sarcastic',
  refund: 'wants the money back',
  cancel: 'wants to cancel',
  billing: 'has a question about a charge',
  delivery: 'is asking about a delivery',
  defect: 'reports a fault',
  access: 'cannot get in',
  how_to: 'asks how something works',
  change: 'wants something changed',
  status: 'asks where things stand',
  compensation: 'asks for compensation',
  staff_complaint: 'complains about how they were treated',
  praise: 'has praise for you',
  escalation: 'asks for someone else',
  repeat_contact: 'has been in touch about this before',
  churn: 'speaks of leaving',
  public_exposure: 'speaks of going public',
  legal: 'speaks of legal steps',
  security: 'reports fraud or a break-in',
  discrimination: 'says they were treated worse for who they are',
  safety: 'reports harm or danger',
  vulnerable: 'is in a situation that needs care',
  abuse: 'insults you or the team',
  threat: 'threatens someone',
  self_harm: 'speaks of self-harm',
  urgent: 'needs this soon',
  reference: 'gave a reference',
  thing: 'named the thing',
  amount: 'named an amount',
  date: 'named a date',
  question: 'asked a question',
  deadline: 'named a deadline',
  mentions: 'speaks of it',
  promise: 'was promised something',
  broken_promise: 'was promised something that did not happen',
};

const QUOTE_LENGTH = 60;

/** The customer's words in quotation marks, cut at a word where they are long. */
export function quote(words: string): string {
  const flat = words.replace(/\s+/g, ' ').trim();
  const short = flat.length <= QUOTE_LENGTH ? flat : `${flat.slice(0, QUOTE_LENGTH).replace(/\s+\S*$/, '')}…`;
  return `“${short}”`;
}

/** The verb at the start of a predicate as it stands after "may": "wants" gives "want". */
const AFTER_MAY: Record<string, string> = { is: 'be', has: 'have', was: 'have been', cannot: 'not be able to' };

function uncertain(words: string): string {
  const [verb = '', ...rest] = words.split(' ');
  return ['may', AFTER_MAY[verb] ?? verb.replace(/s$/, ''), ...rest].join(' ');
}

/** "is frustrated (“third time I ask”)"; what the reader is not sure of reads "may be frustrated". */
export function predicate(cue: Cue): string {
  if (cue.label === 'mentions' && cue.evidence) return `wrote ${quote(cue.evidence.text)}`;
  const words = PREDICATES[cue.label];
  const hedged = cue.level === 'unsure' ? uncertain(words) : words;
  return cue.evidence ? `${hedged} (${quote(cue.evidence.text)})` : hedged;
}
