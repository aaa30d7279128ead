import { expect, test } from './harness/test';
import { openDesk, readyCard } from './panel/desk';
import { deskRoute, INSULTS, LATE_JACKET } from './panel/desk-page';
import { openPanelOn } from './panel/panel-page';
import { heatedView } from './panel/views';

test.use({ routes: [deskRoute([LATE_JACKET, INSULTS])] });

test('Insert puts the words into the reply box, says so, and Undo takes them back', async ({ extension }) => {
  const desk = await openDesk(extension);
  const card = readyCard(desk);
  const words = (await card.locator('[data-phrase-text]').textContent())!;
  const id = await card.getAttribute('data-phrase-id');
  await card.getByRole('button', { name: 'Insert' }).click();
  await expect(desk.reply).toContainText(words.split('\n')[0]!);
  await expect(desk.panel.getByRole('status').filter({ hasText: 'Inserted into the public reply.' })).toHaveCount(1);
  const used = desk.suggestions.locator(`li[data-phrase-id="${id}"]`);
  await expect(used).toHaveAttribute('data-used', 'true');
  await used.getByRole('button', { name: 'Undo insert' }).click();
  await expect(desk.reply).toHaveText('');
  await expect(used).toHaveAttribute('data-used', 'false');
});

test('Undo leaves a reply alone that was typed in since', async ({ extension }) => {
  const desk = await openDesk(extension);
  const card = readyCard(desk);
  await card.getByRole('button', { name: 'Insert' }).click();
  await expect(desk.reply).not.toHaveText('');
  await desk.reply.press('End');
  await desk.reply.pressSequentially(' And one more thing.');
  await desk.suggestions.getByRole('button', { name: 'Undo insert' }).click();
  await expect(desk.suggestions.getByText('Left as it is')).toBeVisible();
  await expect(desk.reply).toContainText('And one more thing.');
});

test('Copy puts exactly the words shown on the clipboard', async ({ extension }) => {
  const desk = await openDesk(extension);
  await extension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const card = readyCard(desk);
  const words = await card.locator('[data-phrase-text]').textContent();
  await card.getByRole('button', { name: 'Copy' }).click();
  await expect(card.getByText('Copied.')).toBeVisible();
  expect(await desk.panel.evaluate(() => navigator.clipboard.readText())).toBe(words);
});

test('where no reply box takes the text it is copied instead, and that is said', async ({ extension }) => {
  const panel = await openPanelOn(extension, heatedView(), { insertText: { outcome: 'refused', reason: 'no_editor' } });
  await extension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const card = panel.locator('li[data-phrase-id]:not(:has(mark))').first();
  const words = await card.locator('[data-phrase-text]').textContent();
  await card.getByRole('button', { name: 'Insert' }).click();
  await expect(card.getByText('Copied instead, because no reply box is open.')).toBeVisible();
  expect(await panel.evaluate(() => navigator.clipboard.readText())).toBe(words);
});

test('text made for one ticket never goes into another', async ({ extension }) => {
  const panel = await openPanelOn(extension, heatedView(), { insertText: { outcome: 'refused', reason: 'other_ticket' } });
  await extension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await panel.evaluate(() => navigator.clipboard.writeText('before'));
  const card = panel.locator('li[data-phrase-id]:not(:has(mark))').first();
  await card.getByRole('button', { name: 'Insert' }).click();
  await expect(card.getByText('Nothing was inserted: the page now shows another ticket')).toBeVisible();
  expect(await panel.evaluate(() => navigator.clipboard.readText())).toBe('before');
  await expect(card).toHaveAttribute('data-used', 'false');
});

test('a customer phrase before an internal note is warned of', async ({ extension }) => {
  const desk = await openDesk(extension);
  await expect(desk.panel.getByRole('region', { name: 'Ticket' })).toContainText('Public reply');
  await desk.page.locator('[data-channel]').evaluate((button) => button.setAttribute('data-channel', 'internal'));
  await expect(desk.panel.getByRole('region', { name: 'Ticket' })).toContainText('Internal note');
  await expect(desk.suggestions).toContainText('The reply box is an internal note');
});
