import { axeViolations } from '@/tests/browser/harness/axe';
import { expect, test } from '@/tests/browser/harness/test';
import { chooseFile, openOptions, savedBy } from './options-page';

const macro = (id: number, title: string, value: unknown) => ({
  id,
  title,
  active: true,
  actions: [{ field: 'comment_value', value }],
});
const MACROS = JSON.stringify(
  {
    macros: [
      macro(1, 'Refund::Card closed', 'The refund goes to the card you paid with, and I will write when it has left us.'),
      macro(2, 'Delivery::Late', ['channel:all', 'I have asked the carrier where your parcel is and will write today.']),
      macro(3, 'Empty', ''),
      macro(4, 'Again', 'The refund goes to the card you paid with, and I will write when it has left us.'),
    ],
  },
  null,
  1,
);

test('macros come in after a preview, row by row, and go out again as they came', async ({ extension }) => {
  const page = await openOptions(extension, 'transfer');
  await chooseFile(page, 'macros.json', MACROS);
  await expect(page.locator('tr[data-outcome=added]')).toHaveCount(2);
  await expect(page.locator('tr[data-outcome=refused]')).toContainText('Empty');
  await expect(page.locator('tr[data-outcome=duplicate]')).toContainText('Again');
  expect(await axeViolations(page)).toEqual([]);
  const phrases = await openOptions(extension, 'phrases');
  await expect(phrases.getByText('Nothing here yet')).toBeVisible();
  await page.getByRole('button', { name: 'Import 2 phrases' }).click();
  await expect(page.getByText('2 phrases from macros.json are in.')).toBeVisible();
  await expect(phrases.getByLabel('Phrases of')).toContainText('(2)');

  await page.getByLabel('What').selectOption({ index: 1 });
  for (const format of ['YAML', 'JSON']) {
    await page.getByRole('radio', { name: format }).check();
    const file = await savedBy(page, () => page.getByRole('button', { name: 'Save as a file' }).click());
    await chooseFile(page, `again.${format.toLowerCase()}`, file);
    await expect(page.locator('tr[data-outcome=duplicate]')).toHaveCount(2);
    await expect(page.getByRole('button', { name: 'Import 0 phrases' })).toBeDisabled();
    const changed = file.replace('I have asked the carrier', 'I have rung the carrier');
    await chooseFile(page, `changed.${format.toLowerCase()}`, changed);
    await expect(page.locator('tr[data-outcome=changed]')).toHaveCount(1);
  }
  await page.getByRole('button', { name: 'Import 1 phrase' }).click();
  await expect(page.getByText('1 phrase from changed.json is in.')).toBeVisible();
  await phrases.getByLabel('Phrases of').selectOption({ index: 1 });
  await expect(phrases.getByText(/I have rung the carrier/)).toBeVisible();
});

test('a file that cannot be read is refused with its line, and nothing is stored', async ({ extension }) => {
  const page = await openOptions(extension, 'transfer');
  await chooseFile(page, 'macros.json', '{\n "macros": [\n  {]\n}');
  await expect(page.getByRole('alert')).toContainText('macros.json was not imported. Nothing was changed.');
  await expect(page.getByRole('alert')).toContainText('Line 3');
  await chooseFile(page, 'pack.yaml', 'version: 1\nid: x: y');
  await expect(page.getByRole('alert')).toContainText('Line 2');
  await chooseFile(page, 'other.json', '{"hello": "world"}');
  await expect(page.getByRole('alert')).toContainText('none of the forms');
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'latin.csv', mimeType: 'text/csv', buffer: Buffer.from([0x74, 0xe9, 0x0a]) });
  await expect(page.getByRole('alert')).toContainText('is not a text file in UTF-8');
});

test('when storing fails half way, nothing of the file is in', async ({ extension }) => {
  const page = await openOptions(extension, 'transfer');
  const pack = (id: string) => ({
    version: 1,
    id,
    title: id,
    about: 'Ours.',
    phrases: [
      {
        id: `${id}-one`,
        stage: 'solve',
        text: `I will look into ${id} today.`,
        when: { request: ['refund'] },
        why: 'Says who does what next.',
        evidence: 'practice',
        source: 'own',
      },
    ],
  });
  await chooseFile(page, 'packs.json', JSON.stringify({ packs: [pack('first'), pack('second')] }));
  await expect(page.locator('tr[data-outcome=added]')).toHaveCount(2);
  await page.evaluate(() => {
    const put = IDBObjectStore.prototype.put;
    let calls = 0;
    IDBObjectStore.prototype.put = function (...values) {
      if (++calls > 1) throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, values);
    };
  });
  await page.getByRole('button', { name: 'Import 2 phrases' }).click();
  await expect(page.getByText(/no room left/)).toBeVisible();
  const phrases = await openOptions(extension, 'phrases');
  await expect(phrases.getByLabel('Phrases of')).toHaveCount(0);
});

test('five thousand rows stay usable', async ({ extension }) => {
  const page = await openOptions(extension, 'transfer');
  const many = Array.from({ length: 5000 }, (_, index) =>
    macro(index, `Refund ${index}`, `I will see to refund number ${index} of this week today.`),
  );
  await chooseFile(page, 'macros.json', JSON.stringify({ macros: many }));
  await page.getByRole('button', { name: 'Import 5000 phrases' }).click();
  await expect(page.getByText('5000 phrases from macros.json are in.')).toBeVisible();
  await page.getByRole('link', { name: 'My phrases' }).click();
  await page.getByLabel('Phrases of').selectOption({ index: 1 });
  await page.getByLabel('Search these phrases').fill('number 4321 ');
  await expect(page.getByText('1 found.')).toBeVisible();
});
