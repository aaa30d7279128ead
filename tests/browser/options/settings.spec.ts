import type { Page } from '@playwright/test';
import { expect, test } from '@/tests/browser/harness/test';
import { openOptions, reloadWhenSaved } from './options-page';

/** Stands in for the browser's managed policy, which only an administrator can set. */
async function withPolicy(page: Page, policy: unknown): Promise<void> {
  await page.addInitScript((stored) => {
    const { browser } = globalThis as unknown as { browser?: typeof chrome };
    for (const api of browser ? [chrome, browser] : [chrome]) api.storage.managed.get = (async () => stored) as never;
  }, policy);
}

test('a setting is kept, and every open page shows it at once', async ({ extension }) => {
  const page = await openOptions(extension, 'wording');
  const other = await openOptions(extension, 'wording');
  await page.getByRole('radio', { name: /American/ }).check();
  await expect(other.getByRole('radio', { name: /American/ })).toBeChecked();
  await page.getByLabel('Your sign-off').fill('Kind regards,\nAna');
  await page.getByLabel('Region').selectOption({ label: 'United Kingdom' });
  await reloadWhenSaved(page);
  await expect(page.getByRole('radio', { name: /American/ })).toBeChecked();
  await expect(page.getByLabel('Your sign-off')).toHaveValue('Kind regards,\nAna');
  await expect(page.getByLabel('Region')).toHaveValue('GB');
});

test('what is typed fast into the sign-off is all kept', async ({ extension }) => {
  const page = await openOptions(extension, 'wording');
  const text = 'With thanks from all of us at the desk';
  await page.getByLabel('Your sign-off').pressSequentially(text);
  await expect(page.getByLabel('Your sign-off')).toHaveValue(text);
  const again = await openOptions(extension, 'wording');
  await expect(again.getByLabel('Your sign-off')).toHaveValue(text);
});

test('what the organisation has set cannot be changed, and says so', async ({ extension }) => {
  const pack = { version: 1, id: 'house', title: 'House style', about: 'From IT.', phrases: [] };
  const policy = { settings: { spelling: 'american' }, packs: [JSON.stringify(pack), 'not json'] };
  const page = await openOptions(extension, 'wording', (fresh) => withPolicy(fresh, policy));
  await expect(page.getByRole('radio', { name: /American/ })).toBeChecked();
  await expect(page.getByRole('radio', { name: /American/ })).toBeDisabled();
  await expect(page.getByText('Set by your organisation.')).toHaveCount(1);
  await expect(page.getByText(/Pack 2 of your organisation's policy was set aside: line 1/)).toBeVisible();
  await page.getByRole('link', { name: 'Packs' }).click();
  await expect(page.locator('[data-pack-id=house]')).toContainText('Your organisation');
});

test('settings that cannot be read are left alone, saved as a file, and deleted only when asked', async ({ extension }) => {
  await extension.background.evaluate(() => chrome.storage.local.set({ settings: { spelling: 'martian' } }));
  const page = await openOptions(extension, 'wording');
  await expect(page.getByText(/Your settings could not be read/)).toBeVisible();
  await page.getByRole('radio', { name: /American/ }).click();
  await expect(page.getByText('Not saved')).toBeVisible();
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('radio', { name: /British/ })).toBeChecked();
  expect(await extension.background.evaluate(() => chrome.storage.local.get('settings'))).toEqual({
    settings: { spelling: 'martian' },
  });
  await page.getByRole('link', { name: 'Privacy and data' }).click();
  await expect(page.getByRole('button', { name: 'Save the unreadable settings' })).toBeVisible();
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await page.getByRole('button', { name: 'Delete my settings' }).click();
  await expect(page.getByText(/Your settings could not be read/)).toHaveCount(0);
});

test('the reply check is switched off and quietened', async ({ extension }) => {
  const page = await openOptions(extension, 'reply-check');
  await page.getByRole('switch', { name: 'Check my replies' }).uncheck();
  await page.getByRole('radio', { name: 'Only what matters most' }).check();
  await reloadWhenSaved(page);
  await expect(page.getByRole('switch', { name: 'Check my replies' })).not.toBeChecked();
  await expect(page.getByRole('radio', { name: 'Only what matters most' })).toBeChecked();
});

test('packs are switched off and moved, by keyboard alone', async ({ extension }) => {
  const page = await openOptions(extension, 'packs');
  const titles = page.locator('[data-pack-id]');
  const ids = () => titles.evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.packId));
  const [first, second] = await ids();
  await titles.nth(0).getByRole('button', { name: /down$/ }).focus();
  await page.keyboard.press('Enter');
  await expect(titles.nth(0)).toHaveAttribute('data-pack-id', second!);
  await expect(titles.nth(1)).toHaveAttribute('data-pack-id', first!);
  await titles.nth(0).getByRole('switch').focus();
  await page.keyboard.press('Space');
  await expect(titles.nth(0).getByRole('switch')).not.toBeChecked();
  await reloadWhenSaved(page);
  await expect(titles.nth(0)).toHaveAttribute('data-pack-id', second!);
  await expect(titles.nth(0).getByRole('switch')).not.toBeChecked();
});

test('a phrase of a pack is reworded and hidden, and the pack stays as it is', async ({ extension }) => {
  const page = await openOptions(extension, 'packs');
  const pack = page.locator('[data-pack-id]').first();
  await pack.getByText('Show the phrases').click();
  const phrase = pack.locator('[data-phrase-id]').first();
  const before = await phrase.textContent();
  await phrase.getByRole('button', { name: /^Reword/ }).click();
  const field = phrase.getByRole('textbox', { name: 'My words' });
  await field.fill('I have your order in front of me and I will see to it by {{fill.when}}.');
  await page.getByRole('link', { name: 'Wording' }).click();
  await expect(page.getByRole('main', { name: 'Wording' })).toBeVisible();
  await page.getByRole('link', { name: 'Packs' }).click();
  await expect(phrase.getByRole('region', { name: 'Preview' })).toContainText('I will see to it by [By when].');
  await phrase.getByRole('button', { name: 'Keep my words' }).click();
  await expect(phrase).toContainText('My words');
  await phrase.getByRole('button', { name: /^Hide/ }).click();
  await expect(phrase.getByRole('button', { name: /^Show/ })).toBeVisible();
  await page.getByRole('link', { name: 'My phrases' }).click();
  await page.getByRole('button', { name: /^Back to the pack’s words/ }).click();
  await expect(page.getByRole('heading', { name: 'My wordings of pack phrases' })).toHaveCount(0);
  await page.getByRole('link', { name: 'Packs' }).click();
  await pack.getByText('Show the phrases').click();
  await phrase.getByRole('button', { name: /^Show/ }).click();
  await expect(phrase).toHaveText(before ?? '');
});

test('rules of the reply check are switched off one by one', async ({ extension }) => {
  const page = await openOptions(extension, 'reply-check');
  await page.getByText(/^Heard: \d+ rules$/).click();
  const rule = page.locator('[data-light=heard]').getByRole('switch').first();
  await rule.click();
  await expect(rule).not.toBeChecked();
  await expect(page.getByText(/^Heard: \d+ rules, 1 off$/)).toBeVisible();
  await reloadWhenSaved(page);
  await page.getByText(/^Heard: \d+ rules, 1 off$/).click();
  await expect(rule).not.toBeChecked();
});

test('the shortcuts are those of the browser', async ({ extension }) => {
  const page = await openOptions(extension, 'shortcuts');
  await expect(page.getByRole('listitem').filter({ hasText: 'Open the panel' })).toContainText('Alt+Shift+E');
});
