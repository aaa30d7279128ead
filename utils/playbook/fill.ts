import { Liquid, type Template } from 'liquidjs';
import type { Reading } from '@/utils/ticket/reading';
import type { Ticket } from '@/utils/ticket/ticket';
import { withFormality } from './formality';
import type { Phrase, Stage } from './phrase';
import { filledValue, PLACEHOLDERS, placeholderNamed } from './placeholders';
import { toAmerican } from './spelling';
import type { Gap } from './suggestion';
import type { Wording } from './wording';

export type VariantName = keyof NonNullable<Phrase['variants']>;

/** A phrase's text for one ticket; gaps stand as "[label]" at their offsets. */
export interface Filled {
  text: string;
  gaps: Gap[];
}

/** No includes, no own properties beyond the scope, and limits that no honest phrase comes near. */
const engine = new Liquid({
  strictFilters: true,
  strictVariables: true,
  lenientIf: true,
  ownPropertyOnly: true,
  parseLimit: 10_000,
  renderLimit: 100,
  memoryLimit: 1_000_000,
});

/** Stand for a gap, or enclose the customer's own words, while Liquid renders; values never hold them. */
const GAP = { open: '\uE000', close: '\uE001' };
const SAID = { open: '\uE002', close: '\uE003' };

const OUTPUT = /\{\{-?\s*([\w.-]+)\s*(\|[^}]*)?-?\}\}/g;
const parsed = new Map<string, Template[]>();
const MAX_PARSED = 8_000;

/** Parsing is the dear part, and phrases are few and fixed: what was parsed is kept. */
function parse(text: string): Template[] {
  const known = parsed.get(text);
  if (known) return known;
  if (parsed.size >= MAX_PARSED) parsed.clear();
  const template = engine.parse(text);
  parsed.set(text, template);
  return template;
}

function scopeFor(ticket: Ticket, reading: Reading): { scope: Record<string, unknown>; has: (name: string) => boolean } {
  const scope: Record<string, unknown> = {};
  const names = new Set<string>();
  for (const placeholder of PLACEHOLDERS) {
    const value = filledValue(placeholder, ticket, reading);
    if (value === undefined) continue;
    for (const name of [placeholder.path, ...(placeholder.aliases ?? [])]) {
      names.add(name);
      const parts = name.split('.');
      let at = scope;
      for (const part of parts.slice(0, -1)) {
        at[part] ??= {};
        at = at[part] as Record<string, unknown>;
      }
      at[parts.at(-1)!] = name.startsWith('said.') ? SAID.open + value + SAID.close : value;
    }
  }
  return { scope, has: (name) => names.has(name) };
}

/** "… broke. your kettle" → "… broke. Your kettle": the customer's words at the start of a sentence get their capital. */
function capitaliseSaid(text: string): string {
  return text
    .replace(/(^|[.!?:]\s+|\n\s*)\uE002(\p{Ll})/gu, (_, before: string, letter: string) =>
      before.startsWith(':') ? before + letter : before + letter.toUpperCase(),
    )
    .replace(/[\uE002\uE003]/g, '');
}

function takeGaps(rendered: string, ticket: Ticket, reading: Reading): Filled {
  const gaps: Gap[] = [];
  let text = '';
  for (const part of rendered.split(GAP.open)) {
    const end = part.indexOf(GAP.close);
    if (end < 0) {
      text += part;
      continue;
    }
    const name = part.slice(0, end);
    const placeholder = placeholderNamed(name);
    const label = placeholder?.label ?? name;
    const guess = placeholder?.guess?.(ticket, reading);
    gaps.push({ placeholder: name, label, ...(guess && { guess }), start: text.length, end: text.length + label.length + 2 });
    text += `[${label}]${part.slice(end + 1)}`;
  }
  return { text, gaps };
}

/**
 * A function that fills texts with one ticket's values. The customer's words go in as values and are never read as Liquid.
 * A closing, told by its stage, is followed by the rep's sign-off.
 * The function throws when a text is not valid Liquid or uses an unknown filter.
 */
export function fillerFor(ticket: Ticket, reading: Reading, wording: Wording): (text: string, stage?: Stage) => Filled {
  const { scope, has } = scopeFor(ticket, reading);
  const signOff = wording.signOff?.trim();
  return (text, stage) => {
    const spelled = withFormality(wording.spelling === 'american' ? toAmerican(text) : text, wording.formality);
    const withGaps = spelled.replace(OUTPUT, (whole, name: string, filters: string | undefined) =>
      has(name) || filters?.includes('default:') ? whole : GAP.open + name + GAP.close,
    );
    const rendered = String(engine.renderSync(parse(withGaps), scope));
    const filled = takeGaps(capitaliseSaid(rendered), ticket, reading);
    return stage === 'close' && signOff ? { ...filled, text: `${filled.text}\n\n${signOff}` } : filled;
  };
}

/** Puts the rep's answers, by placeholder, into the gaps; gaps without an answer stay, at their new offsets. */
export function closeGaps(filled: Filled, answers: ReadonlyMap<string, string>): Filled {
  const gaps: Gap[] = [];
  let text = '';
  let from = 0;
  for (const gap of filled.gaps) {
    text += filled.text.slice(from, gap.start);
    const answer = answers.get(gap.placeholder)?.trim();
    if (answer) text += answer;
    else {
      gaps.push({ ...gap, start: text.length, end: text.length + gap.end - gap.start });
      text += filled.text.slice(gap.start, gap.end);
    }
    from = gap.end;
  }
  return { text: text + filled.text.slice(from), gaps };
}
