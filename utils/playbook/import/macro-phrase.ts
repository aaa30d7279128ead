import { Liquid } from 'liquidjs';
import { MAX_TEXT_LENGTH, type Phrase, type Stage } from '@/utils/playbook/phrase';
import type { Request } from '@/utils/ticket/labels';
import type { ReadRow } from './preview';

/** A canned text of another tool, as far as we can use it. */
export interface Macro {
  line: number;
  title: string;
  text: string;
  category?: string;
  /** Written into an internal note, not to the customer. */
  internal?: boolean;
}

const STAGE_WORDS: [RegExp, Stage][] = [
  [/\b(?:apolog|sorry)/i, 'apologise'],
  [/\b(?:escalat|supervisor|manager)/i, 'escalate'],
  [/\b(?:abus|insult|offensive|respectful|boundar)/i, 'boundary'],
  [/\b(?:follow[- ]?up|check(?:ing)? in|feedback|survey)/i, 'follow_up'],
  [/\b(?:clos(?:e|ing)|goodbye|sign[- ]?off|resolved|thanks? for contacting)/i, 'close'],
  [/\b(?:need more|more info|information needed|clarif|question|request details)/i, 'clarify'],
  [/\b(?:delay|waiting|investigat|eta|update|expect|next steps)/i, 'expect'],
  [/\b(?:welcome|greeting|empath|acknowledg)/i, 'acknowledge'],
];

const REQUEST_WORDS: [RegExp, Request][] = [
  [/\brefund|money back|\breturns?\b/i, 'refund'],
  [/\bcancel/i, 'cancel'],
  [/\b(?:billing|invoice|charge|payment|price)/i, 'billing'],
  [/\b(?:deliver|shipping|shipment|parcel|tracking|lost package)/i, 'delivery'],
  [/\b(?:defect|broken|damaged|faulty|warranty|bug|outage)/i, 'defect'],
  [/\b(?:password|log ?in|access|locked|two[- ]factor|2fa)/i, 'access'],
  [/\bhow[- ]to\b|\bset ?up\b|\binstructions\b/i, 'how_to'],
  [/\b(?:change|update) (?:of )?(?:address|order|booking|plan|details)/i, 'change'],
  [/\b(?:order status|where is my)/i, 'status'],
  [/\b(?:compensation|voucher|goodwill|credit note)/i, 'compensation'],
];

/** Stages that are only suggested with details which no macro carries. */
const NEVER_SUGGESTED: ReadonlySet<Stage> = new Set(['boundary', 'escalate', 'apologise', 'acknowledge']);
const liquid = new Liquid({ parseLimit: 50_000 });

/** "Refund – card closed" → "refund-card-closed", cut at a word. */
export function slugOf(title: string): string {
  const slug = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return slug.length <= 48 ? slug : slug.slice(0, 48).replace(/-[^-]*$/, '');
}

function liquidFault(text: string): string | undefined {
  try {
    liquid.parse(text);
    return undefined;
  } catch (fault) {
    return (fault as Error).message.split('\n')[0];
  }
}

/** The conditions are guessed from title and category only, and only where one plain request stands there; else it is for search. */
function guesses({ title, category }: Macro): Pick<Phrase, 'stage' | 'when' | 'search_only'> {
  const names = `${title} ${category ?? ''}`;
  const stage = STAGE_WORDS.find(([pattern]) => pattern.test(names))?.[1] ?? 'solve';
  const requests = REQUEST_WORDS.filter(([pattern]) => pattern.test(names)).map(([, request]) => request);
  if (requests.length === 0 || NEVER_SUGGESTED.has(stage)) return { stage, when: {}, search_only: true };
  return { stage, when: { request: requests } };
}

/** Turns a macro into a phrase, or says why not. `ids` gathers those that are taken in this file. */
export function rowOf(macro: Macro, tool: string, ids: Set<string>): ReadRow {
  const { line } = macro;
  const title = macro.title.replace(/\s+/g, ' ').trim().slice(0, 120) || `line ${line}`;
  const text = macro.text.replace(/\r\n?/g, '\n').trim();
  if (!text) return { line, title, refuse: 'It has no text for a reply.' };
  if (text.length > MAX_TEXT_LENGTH) return { line, title, refuse: `Its text is longer than ${MAX_TEXT_LENGTH} characters.` };
  const fault = liquidFault(text);
  if (fault) return { line, title, refuse: `Its placeholders cannot be read: ${fault}.` };
  const base = `${tool}-${slugOf(title) || 'macro'}`;
  let id = base;
  for (let n = 2; ids.has(id); n++) id = `${base}-${n}`;
  ids.add(id);
  const guessed = guesses(macro);
  const phrase: Phrase = {
    id,
    text,
    ...guessed,
    why: `Imported: ${title}`.slice(0, 240),
    evidence: 'practice',
    source: 'own',
    ...(macro.internal && { audience: 'note' as const }),
  };
  return { line, title, phrase };
}
