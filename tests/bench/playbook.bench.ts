import { join } from 'node:path';
import { bench, describe } from 'vitest';
import { compilePlaybooks } from '@/modules/playbooks/compile';
import { judgeInput } from '@/tests/situations/judge';
import { readSituations } from '@/tests/situations/situation-file';
import { previewImport } from '@/utils/playbook/import/read-import';
import type { Pack } from '@/utils/playbook/phrase';
import { buildIndex, search } from '@/utils/playbook/search';
import { suggest } from '@/utils/playbook/suggest';

const { packs } = compilePlaybooks(join(process.cwd(), 'playbooks'));
const count = packs.reduce((sum, { phrases }) => sum + phrases.length, 0);

/** The shipped packs over and over, each copy with ids and words of its own, up to 5,000 phrases. */
function grown(size: number): Pack[] {
  const copies = Math.ceil(size / count);
  const all = Array.from({ length: copies }, (_, copy) =>
    packs.map((pack) => ({
      ...pack,
      id: `${pack.id}-${copy}`,
      phrases: pack.phrases.map((phrase) => ({ ...phrase, id: `${phrase.id}-${copy}`, text: `${phrase.text} Copy ${copy}.` })),
    })),
  ).flat();
  let left = size;
  return all.map((pack) => {
    const phrases = pack.phrases.slice(0, left);
    left -= phrases.length;
    return { ...pack, phrases };
  });
}

const large = grown(5000);
const cases = readSituations(join(process.cwd(), 'tests/situations'));
const small = cases.map((one) => judgeInput(one, packs));
const big = small.map((input) => ({ ...input, packs: large }));
const packsAsJson = JSON.stringify(packs);
let turn = 0;

describe(`from a reading to suggestions; peer: parsing the ${count} phrases as JSON`, () => {
  bench('JSON.parse (peer)', () => {
    JSON.parse(packsAsJson);
  });
  bench(`suggest, ${count} phrases`, () => {
    suggest(small[turn++ % small.length]!);
  });
  bench('suggest, 5,000 phrases', () => {
    suggest(big[turn++ % big.length]!);
  });
});

const QUERIES = [
  'refund',
  'appologise late delivery',
  'boundry',
  'what would put this right',
  'insult final',
  'bank days',
  'sory',
];
const index = buildIndex(large);
const texts = large.flatMap(({ phrases }) => phrases.map(({ text }) => text.toLowerCase()));

describe('search at 5,000 phrases; peer: a filter by plain substring, which forgives no typo', () => {
  bench('substring filter (peer)', () => {
    const words = QUERIES[turn++ % QUERIES.length]!.split(' ');
    texts.filter((text) => words.every((word) => text.includes(word)));
  });
  bench('search', () => {
    search(index, QUERIES[turn++ % QUERIES.length]!);
  });
});

const macros = JSON.stringify({
  macros: Array.from({ length: 5000 }, (_, number) => ({
    title: `Group::Macro ${number}`,
    active: true,
    actions: [
      {
        field: 'comment_value_html',
        value: `<p>Hi {{ticket.requester.first_name}},</p><p>Case <b>${number}</b> is done.</p><ul><li>one</li></ul>`,
      },
    ],
  })),
});

describe('import of 5,000 Zendesk macros; peer: parsing the same file as JSON', () => {
  bench('JSON.parse (peer)', () => {
    JSON.parse(macros);
  });
  bench('previewImport', async () => {
    await previewImport({ name: 'macros.json', text: macros }, [], packs);
  });
});
