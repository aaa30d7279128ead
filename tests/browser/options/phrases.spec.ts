import type { Page } from '@playwright/test';
import { axeViolations } from '@/tests/browser/harness/axe';
import { expect, test } from '@/tests/browser/harness/test';
import { openOptions } from './options-page';

const WORDS = 'I have asked the warehouse to look for {{said.thing}} today, and I will write to you by {{fill.when}}.';

const words = (page: Page) => page.getByRole('textbox', { name: 'Words' });
const rows = (page: Page) => page.getByRole('list', { name: 'Phrases' }).getByRole('listitem');

async function write(page: Page, text: string): Promise<void> {
  await page.getByRole('button', { name: 'Write a phrase' }).click();
  await words(page).fill(text);
  await page.getByRole('textbox', { name: 'Why' }).fill('Says who looks and when the customer hears again.');
}

test('a phrase is written with remarks and a preview, kept, changed, deleted and brought back', async ({ extension }) => {
  const page = await openOptions(extension, 'phrases');
  const other = await openOptions(extension, 'phrases');
  await page.getByRole('button', { name: 'Write a phrase' }).click();
  await expect(words(page)).toBeFocused();
  await words(page).fill('We apologise for any inconvenience.');
  await expect(page.getByRole('list', { name: 'Remarks' }).getByRole('listitem').first()).toBeVisible();
  await words(page).fill(WORDS);
  await expect(page.getByText('No remarks on the wording.')).toBeVisible();
  const preview = page.getByRole('region', { name: 'Preview' });
  await expect(preview).toContainText('look for your blue jacket today, and I will write to you by [By when].');

  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('textbox', { name: 'Why' })).toHaveAttribute('aria-invalid', 'true');
  await page.getByRole('textbox', { name: 'Why' }).fill('Says who looks and when the customer hears again.');
  await page.getByLabel('Move').selectOption({ label: 'Say what happens next' });
  await page.getByText('When it is suggested').click();
  await page.getByRole('checkbox', { name: 'Delivery' }).check();
  await page.getByLabel('Heat from').selectOption('1');
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('The phrase was added.')).toBeVisible();
  await expect(rows(other)).toContainText('Say what happens next');

  await page.getByRole('button', { name: /^Change: I have asked/ }).click();
  await expect(page.getByLabel('Heat from')).toHaveValue('1');
  await words(page).fill(`${WORDS} Thank you for waiting.`);
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(rows(other)).toContainText('Thank you for waiting.');
  await expect(rows(page)).toHaveCount(1);

  await page.getByRole('button', { name: /^Delete: I have asked/ }).click();
  await expect(rows(other)).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(rows(other)).toHaveCount(1);
});

test('nothing typed is lost by looking elsewhere, and giving it up is asked about', async ({ extension }) => {
  const page = await openOptions(extension, 'phrases');
  await write(page, WORDS);
  await page.getByRole('link', { name: 'Wording' }).click();
  await page.getByRole('link', { name: 'My phrases' }).click();
  await expect(words(page)).toHaveValue(WORDS);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('button', { name: 'Go on writing' }).click();
  await expect(words(page)).toHaveValue(WORDS);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('button', { name: 'Throw away' }).click();
  await expect(page.getByText('Nothing here yet')).toBeVisible();
});

test('a placeholder goes in at the caret, and one that is not complete is said', async ({ extension }) => {
  const page = await openOptions(extension, 'phrases');
  await write(page, 'About , today.');
  await words(page).evaluate((area: HTMLTextAreaElement) => area.setSelectionRange(6, 6));
  await page.getByLabel('Put in a placeholder').selectOption({ label: 'Order or reference' });
  await expect(words(page)).toHaveValue('About {{said.reference}}, today.');
  await words(page).fill('About {{said.reference, today.');
  await expect(page.getByText(/a placeholder is not complete/)).toBeVisible();
});

test("a customer's own data is taken out of a phrase", async ({ extension }) => {
  const page = await openOptions(extension, 'phrases');
  await write(page, 'I have written to maya.lund@mail.example about {{said.reference}} today.');
  await expect(page.getByText('There seems to be an e-mail address in the words.')).toBeVisible();
  await page.getByRole('button', { name: 'Take it out' }).click();
  await expect(words(page)).toHaveValue('I have written to [e-mail address] about {{said.reference}} today.');
});

test('a full disk loses nothing that was typed', async ({ extension }) => {
  const page = await openOptions(extension, 'phrases');
  await write(page, WORDS);
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText(/Your browser has no room left for Evenkeel/)).toBeVisible();
  await expect(words(page)).toHaveValue(WORDS);
});

test('a team pack is begun, written to and deleted', async ({ extension }) => {
  const page = await openOptions(extension, 'phrases');
  await page.getByLabel('Name of a new pack').fill('Returns desk');
  await page.getByRole('button', { name: 'Begin a pack' }).click();
  await expect(page.getByRole('heading', { name: 'Returns desk', level: 3 })).toBeVisible();
  await write(page, WORDS);
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(rows(page)).toHaveCount(1);
  await page.getByLabel('Phrases of').selectOption({ label: 'My phrases (0)' });
  await expect(page.getByText('Nothing here yet')).toBeVisible();
  await page.getByLabel('Phrases of').selectOption({ label: 'Returns desk (1)' });
  await page.getByRole('link', { name: 'Packs' }).click();
  await expect(page.locator('[data-pack-id=returns-desk]')).toContainText('Your team');
  await page.getByRole('link', { name: 'My phrases' }).click();
  await page.getByLabel('Phrases of').selectOption({ label: 'Returns desk (1)' });
  await page.getByRole('button', { name: 'Delete Returns desk' }).click();
  await page.getByRole('button', { name: 'Delete the pack' }).click();
  await expect(page.getByRole('heading', { name: 'My phrases', level: 3 })).toBeVisible();
});

test('words are shown as words, whatever they hold', async ({ extension }) => {
  const page = await openOptions(extension, 'phrases');
  await write(page, '<img src=x onerror="document.title=1"> I will write today.');
  await expect(page.getByRole('region', { name: 'Preview' })).toContainText('<img src=x');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(rows(page)).toContainText('<img src=x');
  expect(await page.locator('main img').count()).toBe(0);
});
