import fc from 'fast-check';
import { STAGES } from '@/utils/playbook/phrase';
import { type AllRows, KEY_OF, TABLE_NAMES, tableRowsSchema } from '@/utils/store/tables';

const id = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,4}){0,2}$/);
const at = fc.nat();
const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });

const phrase = fc.record(
  {
    id,
    stage: fc.constantFrom(...STAGES),
    text,
    when: fc.constant({}),
    why: fc.constant('Says who does what next.'),
    evidence: fc.constantFrom('strong', 'moderate', 'practice'),
    source: fc.constant('own'),
    variants: fc.record({ shorter: text }),
  },
  { requiredKeys: ['id', 'stage', 'text', 'when', 'why', 'evidence', 'source'] },
);
const pack = fc.record({ version: fc.constant(1), id, title: text, about: text, phrases: fc.array(phrase, { maxLength: 2 }) });
const use = fc.record(
  { ticketKey: text, phraseId: id, stage: fc.constantFrom(...STAGES), at, variant: fc.constantFrom('shorter', 'warmer') },
  { requiredKeys: ['ticketKey', 'phraseId', 'stage', 'at'] },
);

const raw = fc.record({
  uses: fc.array(use, { maxLength: 5 }),
  favourites: fc.array(fc.record({ phraseId: id, at }), { maxLength: 5 }),
  hidden: fc.array(fc.record({ phraseId: id, at }), { maxLength: 5 }),
  ownPhrases: fc.array(
    fc.tuple(phrase, at).map(([value, changedAt]) => ({ id: value.id, phrase: value, changedAt })),
    { maxLength: 5 },
  ),
  packs: fc.array(
    fc.tuple(pack, at).map(([value, importedAt]) => ({ id: value.id, pack: value, importedAt })),
    { maxLength: 3 },
  ),
  rewordings: fc.array(fc.record({ phraseId: id, text, changedAt: at }), { maxLength: 5 }),
  dismissedRemarks: fc.array(fc.record({ ticketKey: text, ruleId: id, wordsHash: text, at }), { maxLength: 5 }),
  ruleSettings: fc.array(fc.record({ ruleId: id, on: fc.boolean() }), { maxLength: 5 }),
});

/** Rows that a real database could hold: valid, and no key twice. */
export const someRows: fc.Arbitrary<AllRows> = raw.map((partial) => {
  const empty = Object.fromEntries(TABLE_NAMES.map((name) => [name, []]));
  const rows = tableRowsSchema.parse({ ...empty, ...partial });
  const unique = TABLE_NAMES.map((name) => {
    const keyOf = KEY_OF[name] as (row: unknown) => string;
    return [name, [...new Map(rows[name].map((row: unknown) => [keyOf(row), row])).values()]];
  });
  return Object.fromEntries(unique) as AllRows;
});
