import { PERSONAL_PATTERNS, type PersonalKind, type PersonalPattern, STANDS_FOR } from './personal-kinds';

/** Something in a text that points at a person; offsets in UTF-16 code units. */
export interface PersonalSpan {
  kind: PersonalKind;
  start: number;
  end: number;
}

/** Words of a stand-in cannot be told from it any more, so a person called "Card" keeps that word. */
const OF_STAND_INS = new Set(Object.values(STANDS_FOR).flatMap((word) => word.toLowerCase().match(/\p{L}+/gu) ?? []));

function namePattern(names: readonly string[]): RegExp | undefined {
  const words = names
    .flatMap((name) => [name.trim(), ...name.trim().split(/[\s.,]+/)])
    .filter((word) => word.length > 1 && !OF_STAND_INS.has(word.toLowerCase()))
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return words.length === 0 ? undefined : new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}

/**
 * What in a text points at a person, in order, without overlaps: e-mail addresses, phone numbers, payment cards (Luhn),
 * IBANs (mod 97), order-like numbers, and the names that are given.
 * @param names whole names; each of their words counts too.
 */
export function findPersonal(text: string, names: readonly string[] = []): PersonalSpan[] {
  const found: PersonalSpan[] = [];
  const taken = new Uint8Array(text.length);
  const named = namePattern(names);
  const patterns: PersonalPattern[] = named ? [...PERSONAL_PATTERNS, { kind: 'name', pattern: named }] : [...PERSONAL_PATTERNS];
  for (const { kind, pattern, accepted } of patterns) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + (accepted?.(match[0]) ?? match[0].length);
      if (end === start || taken.subarray(start, end).includes(1)) continue;
      taken.fill(1, start, end);
      found.push({ kind, start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function redactOnce(text: string, spans: readonly PersonalSpan[]): string {
  let result = '';
  let from = 0;
  for (const { kind, start, end } of spans) {
    result += text.slice(from, start) + STANDS_FOR[kind];
    from = end;
  }
  return result + text.slice(from);
}

/**
 * The text with everything that points at a person replaced by a word in brackets. Idempotent.
 * Applied to whatever a customer wrote before any of it is stored.
 * @param names as for `findPersonal`.
 */
export function redact(text: string, names: readonly string[] = []): string {
  // A replacement can uncover a match beside it; each round leaves fewer digits, "@" and names, so this ends.
  for (let current = text; ; ) {
    const spans = findPersonal(current, names);
    if (spans.length === 0) return current;
    current = redactOnce(current, spans);
  }
}
