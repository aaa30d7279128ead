import type { Page } from '@playwright/test';
import { axeViolations } from '@/tests/browser/harness/axe';
import { expect, test } from '@/tests/browser/harness/test';
import { chooseFile, openOptions, savedBy } from './options-page';

const count = (page: Page, table: string) => page.locator(`[data-table=${table}]`);

async function fill(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Wording' }).click();
  await page.getByLabel('Your sign-off').fill('Ana');
  await page.getByRole('link', { name: 'My phrases' }).click();
  for (const words of ['I have asked the warehouse about it today.', 'I will ring you at three today.']) {
    await page.getByRole('button', { name: 'Write a phrase' }).click();
    await page.getByRole('textbox', { name: 'Words' }).fill(words);
    await page.getByRole('textbox', { name: 'Why' }).fill('Says who does what next.');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByText('The phrase was added.')).toBeVisible();
  }
  await page.getByRole('link', { name: 'Privacy and data' }).click();
  await expect(count(page, 'ownPhrases')).toContainText('2');
}

const saveCopy = (page: Page) => savedBy(page, () => page.getByRole('button', { name: 'Save a copy' }).click());

async function deleteAll(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Delete everything' }).click();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: /^Delete 2 things/ }).click();
  await expect(page.getByText('2 things and your settings were deleted.')).toBeVisible();
  await expect(count(page, 'ownPhrases')).toContainText('0');
}

test('a copy restores byte for byte after everything was deleted', async ({ extension }) => {
  const page = await openOptions(extension, 'privacy');
  await fill(page);
  const copy = await saveCopy(page);
  expect(copy).toContain('"signOff":"Ana"');
  await deleteAll(page);
  await chooseFile(page, 'copy.json', copy);
  await expect(page.getByRole('row', { name: /Your phrases/ })).toContainText('2');
  await page.getByRole('radio', { name: 'Replace everything' }).check();
  await page.getByRole('button', { name: 'Restore' }).click();
  await expect(page.getByText('copy.json was restored.')).toBeVisible();
  expect(await saveCopy(page)).toBe(copy);
});

test('a copy is merged by choice, after its effect was shown', async ({ extension }) => {
  const page = await openOptions(extension, 'privacy');
  await fill(page);
  const copy = await saveCopy(page);
  const theirs = copy.replace('I will ring you at three today.', 'I will ring you at four today.').replace('"Ana"', '"Maya"');
  await chooseFile(page, 'theirs.json', theirs);
  await expect(page.getByRole('row', { name: /Your phrases 0 1 1/ })).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Cancel' }).click();
  expect(await saveCopy(page)).toBe(copy);
  await chooseFile(page, 'theirs.json', theirs);
  await page.getByRole('radio', { name: 'Keep both' }).check();
  await page.getByRole('button', { name: 'Restore' }).click();
  await expect(count(page, 'ownPhrases')).toContainText('3');
  const both = await saveCopy(page);
  expect(both).toContain('at three today');
  expect(both).toContain('at four today');
  expect(both).toContain('"signOff":"Ana"');
  await chooseFile(page, 'theirs.json', theirs);
  await page.getByRole('radio', { name: 'Take the copy’s' }).check();
  await page.getByRole('button', { name: 'Restore' }).click();
  await expect(page.getByText('theirs.json was restored.')).toBeVisible();
  expect(await saveCopy(page)).toContain('"signOff":"Maya"');
});

test('broken and hostile files are refused with line and reason', async ({ extension }) => {
  const page = await openOptions(extension, 'privacy');
  await fill(page);
  const copy = await saveCopy(page);
  const alert = page.getByRole('alert');
  await chooseFile(page, 'cut.json', copy.slice(0, -30));
  await expect(alert).toContainText('cut.json was not restored. Nothing was changed.');
  const lines = copy.split('\n');
  const line = lines.findIndex((text) => text.includes('at three today')) + 1;
  await chooseFile(page, 'wrong.json', copy.replace('"id":"own-i-will-ring', '"extra":1,"id":"own-i-will-ring'));
  await expect(alert).toContainText(`Line ${line}`);
  await expect(alert).toContainText('"extra"');
  await chooseFile(page, 'hostile.json', copy.replace('"tables": {', '"tables": {\n"__proto__": {"polluted": true},'));
  await expect(alert).toContainText('The key "__proto__" is not allowed');
  expect(await page.evaluate(() => ({}) as { polluted?: boolean })).toEqual({});
  await chooseFile(page, 'newer.json', copy.replace(/"version": \d+/, '"version": 99'));
  await expect(alert).toContainText('newer Evenkeel');
  expect(await saveCopy(page)).toBe(copy);
});

test('a shorter time to keep things applies at once', async ({ extension }) => {
  const page = await openOptions(extension, 'privacy');
  await expect(count(page, 'uses')).toContainText('0');
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const open = indexedDB.open('evenkeel');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const store = open.result.transaction('uses', 'readwrite').objectStore('uses');
          const day = 86_400_000;
          store.put({ ticketKey: 'zendesk:a:1', phraseId: 'old', stage: 'solve', at: Date.now() - 40 * day });
          store.put({ ticketKey: 'zendesk:a:1', phraseId: 'new', stage: 'solve', at: Date.now() - day });
          store.transaction.oncomplete = () => {
            open.result.close();
            resolve();
          };
        };
      }),
  );
  await page.reload();
  await expect(count(page, 'uses')).toContainText('2');
  await page.getByLabel('Keep them for').selectOption({ label: '30 days' });
  await expect(count(page, 'uses')).toContainText('1');
  await page.reload();
  await expect(page.getByLabel('Keep them for')).toHaveValue('30');
});

test('a browser that keeps nothing is told of, and the page still works', async ({ extension }) => {
  const page = await openOptions(extension, 'packs', (fresh) =>
    fresh.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('not here', 'InvalidStateError');
      };
    }),
  );
  await expect(page.getByText(/does not let Evenkeel keep anything/)).toBeVisible();
  await expect(page.locator('[data-pack-id]').first()).toBeVisible();
});

test('data of a newer extension is left alone, and can be saved as it lies there', async ({ extension }) => {
  const shortcuts = await openOptions(extension, 'shortcuts');
  await shortcuts.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const open = indexedDB.open('evenkeel', 990);
        open.onerror = () => reject(open.error);
        open.onupgradeneeded = () => {
          const { result } = open;
          const store = result.objectStoreNames.contains('favourites')
            ? open.transaction!.objectStore('favourites')
            : result.createObjectStore('favourites', { keyPath: 'phraseId' });
          store.put({ phraseId: 'from-the-future', at: 1 });
        };
        open.onsuccess = () => {
          open.result.close();
          resolve();
        };
      }),
  );
  await shortcuts.close();
  const page = await openOptions(extension, 'privacy');
  await expect(page.getByText(/written by a newer Evenkeel/)).toBeVisible();
  expect(await saveCopy(page)).toContain('from-the-future');
});
