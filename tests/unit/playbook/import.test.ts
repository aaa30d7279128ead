import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlToText } from '@/utils/playbook/import/html-to-text';
import type { ImportPreview, ImportRefused, ImportRow } from '@/utils/playbook/import/preview';
import { previewImport } from '@/utils/playbook/import/read-import';
import { writePacks } from '@/utils/playbook/import/write-packs';
import type { Pack, Phrase } from '@/utils/playbook/phrase';

const phrase = (id: string, text: string): Phrase => ({
  id,
  stage: 'solve',
  text,
  when: { request: ['refund'], heat: [0, 3] },
  why: 'It says what will be done, and when.',
  evidence: 'practice',
  source: 'own',
});
const pack = (id: string, ...phrases: Phrase[]): Pack => ({ version: 1, id, title: id, about: '', phrases });

function accepted(result: ImportPreview | ImportRefused): ImportPreview {
  if ('refused' in result)
    throw new Error(`refused: ${result.refused.map(({ line, message }) => `${line} ${message}`).join('; ')}`);
  return result;
}
const outcomes = (rows: ImportRow[]) => rows.map(({ line, outcome, title }) => [line, outcome, title]);

describe('Zendesk macros', () => {
  const file = {
    macros: [
      {
        title: 'Refunds::Card closed',
        active: true,
        actions: [{ field: 'comment_value', value: 'Hi {{ticket.requester.first_name}}' }],
      },
      { title: 'Array form', actions: [{ field: 'comment_value', value: ['channel:all', 'The text'] }] },
      {
        title: 'Html',
        actions: [{ field: 'comment_value_html', value: '<p>One</p><ul><li>a</li><li>b</li></ul><script>alert(1)</script>' }],
      },
      { title: 'Only a tag', actions: [{ field: 'current_tags', value: 'vip' }] },
      { title: 'Off', active: false, actions: [{ field: 'comment_value', value: 'x' }] },
      {
        title: 'Note',
        actions: [
          { field: 'comment_value', value: 'Seen' },
          { field: 'comment_mode_is_public', value: 'false' },
        ],
      },
      { title: 'Broken', actions: [{ field: 'comment_value', value: 'Hi {% if %}' }] },
      { title: 'Array form again', actions: [{ field: 'comment_value', value: 'the  text' }] },
      { nonsense: true },
    ],
  };

  it('are read in both text forms, row by row, with a reason for each', async () => {
    const { format, rows, packs } = accepted(
      await previewImport({ name: 'macros.json', text: JSON.stringify(file, null, 1) }, [], []),
    );
    expect(format).toBe('zendesk');
    expect(rows.map(({ outcome }) => outcome)).toEqual([
      'added',
      'added',
      'added',
      'refused',
      'refused',
      'added',
      'refused',
      'duplicate',
      'refused',
    ]);
    expect(rows.every(({ reason }) => reason.length > 5)).toBe(true);
    const texts = packs[0]?.phrases.map(({ text }) => text);
    expect(texts).toEqual(['Hi {{ticket.requester.first_name}}', 'The text', 'One\n\n- a\n- b', 'Seen']);
    expect(packs[0]?.phrases[0]?.when).toEqual({ request: ['refund'] });
    expect(packs[0]?.phrases[1]?.search_only).toBe(true);
    expect(packs[0]?.phrases[3]?.audience).toBe('note');
  });

  it('name the line of each row', async () => {
    const { rows } = accepted(await previewImport({ name: 'macros.json', text: JSON.stringify(file, null, 1) }, [], []));
    const lines = JSON.stringify(file, null, 1).split('\n');
    for (const { line, title } of rows.slice(0, 8))
      expect(lines.slice(line - 1, line + 2).join(' ')).toContain(title.split(' – ').at(-1));
  });
});

it('reads Freshdesk canned responses', async () => {
  const file = [
    {
      id: 1,
      title: 'Late parcel',
      content: 'Plain',
      content_html: '<div>Hello {{ticket.requester.firstname}},<br>it is late.</div>',
    },
    { id: 2, title: 'Text only', content: 'Just text' },
  ];
  const { format, packs } = accepted(await previewImport({ name: 'x.json', text: JSON.stringify(file) }, [], []));
  expect(format).toBe('freshdesk');
  expect(packs[0]?.phrases.map(({ text }) => text)).toEqual(['Hello {{ticket.requester.firstname}},\nit is late.', 'Just text']);
});

it('reads Gorgias macros', async () => {
  const file = {
    data: [
      { name: 'Refund done', actions: [{ name: 'setResponseText', arguments: { body_text: 'Done', body_html: '<b>Done</b>' } }] },
    ],
  };
  const { format, packs } = accepted(await previewImport({ name: 'x.json', text: JSON.stringify(file) }, [], []));
  expect(format).toBe('gorgias');
  expect(packs[0]?.phrases[0]?.text).toBe('Done');
});

describe('CSV', () => {
  it('is read with quoted line breaks, and each row knows its line', async () => {
    const text = 'Title,Body,Category\r\nOne,"First line\r\nsecond line",Refunds\r\n\r\nTwo,<p>Hi</p>,\r\nThree,,\r\n';
    const { rows, packs } = accepted(await previewImport({ name: 'm.csv', text }, [], []));
    expect(outcomes(rows)).toEqual([
      [2, 'added', 'One'],
      [5, 'added', 'Two'],
      [6, 'refused', 'Three'],
    ]);
    expect(packs[0]?.phrases.map((one) => one.text)).toEqual(['First line\nsecond line', 'Hi']);
  });

  it('without the columns is refused in words', async () => {
    const result = await previewImport({ name: 'm.csv', text: 'a,b\n1,2\n' }, [], []);
    expect('refused' in result && result.refused[0]?.message).toContain('“title”');
  });
});

describe('own packs', () => {
  const mine = pack('mine', phrase('one', 'I have refunded it.'), phrase('two', 'I have sent it.'));

  it.each(['json', 'yaml'] as const)('come back from %s as they were', async (format) => {
    const text = await writePacks([mine], format);
    const { packs, rows } = accepted(await previewImport({ name: `x.${format}`, text }, [], []));
    expect(packs).toEqual([mine]);
    expect(rows.map(({ outcome }) => outcome)).toEqual(['added', 'added']);
  });

  it('are held against what is there', async () => {
    const changed = pack(
      'mine',
      phrase('one', 'I have refunded all of it.'),
      phrase('two', 'I have sent it.'),
      phrase('shipped', 'x y z'),
    );
    const text = await writePacks([changed], 'json');
    const { rows } = accepted(
      await previewImport({ name: 'x.json', text }, [mine], [pack('ours', phrase('shipped', 'I ship it.'))]),
    );
    expect(rows.map(({ outcome }) => outcome)).toEqual(['changed', 'duplicate', 'refused']);
  });

  it('with one bad phrase keep the good ones and name line and reason of the bad one', async () => {
    const text = JSON.stringify({ ...mine, phrases: [mine.phrases[0], { ...mine.phrases[1], stage: 'shout' }] }, null, 1);
    const { rows } = accepted(await previewImport({ name: 'x.json', text }, [], []));
    expect(rows.map(({ outcome }) => outcome)).toEqual(['added', 'refused']);
    expect(rows[1]?.reason).toContain('stage must be one of');
    expect(text.split('\n')[rows[1]!.line - 1]).toContain('shout');
  });

  it('that are hostile are refused and change nothing', async () => {
    const polluting = '{"version":1,"id":"x","title":"x","about":"","__proto__":{"polluted":true},"phrases":[]}';
    const result = await previewImport({ name: 'x.json', text: polluting }, [], []);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    expect('refused' in result || result.packs.length === 0).toBe(true);
    const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${Array.from({ length: 8 }, (_, i) => `${'bcdefghi'[i]}: &${'bcdefghi'[i]} [${Array(9).fill(`*${'abcdefgh'[i]}`).join(',')}]`).join('\n')}\n`;
    const refused = await previewImport({ name: 'x.yaml', text: bomb }, [], []);
    expect('refused' in refused).toBe(true);
  });

  it('that are cut short are refused with the line', async () => {
    const text = JSON.stringify(mine, null, 1).slice(0, 120);
    const result = await previewImport({ name: 'x.json', text }, [], []);
    expect('refused' in result && result.refused[0]?.line).toBeGreaterThan(1);
  });
});

it('never throws, whatever the file holds', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.json().map((json) => `{"macros":[${json}]}`),
      ),
      fc.constantFrom('a.json', 'a.yaml', 'a.csv'),
      async (text, name) => {
        const result = await previewImport({ name, text }, [], []);
        expect('rows' in result || result.refused.length > 0).toBe(true);
      },
    ),
    { numRuns: 300 },
  );
});

describe('HTML to text', () => {
  it.each([
    ['<p>Dear {{ticket.requester.name}},</p><p>&pound;5 &amp; more</p>', 'Dear {{ticket.requester.name}},\n\n£5 & more'],
    ['<a href="https://acme.example/help">our help page</a>', 'our help page (https://acme.example/help)'],
    ['<a href="javascript:alert(1)">click</a>', 'click'],
    ['<ol><li>one</li><li>two</li></ol>', '1. one\n2. two'],
    ['<style>p{}</style><img src=x onerror=alert(1)>text', 'text'],
    ['a<br><br>b', 'a\n\nb'],
    ['1 < 2 and 3 > 2', '1 < 2 and 3 > 2'],
  ])('%s', (html, text) => {
    expect(htmlToText(html)).toBe(text);
  });
});
