import { expect, test } from './harness/test';
import { openDesk, readyCard } from './panel/desk';
import { deskRoute, INSULTS, LATE_JACKET } from './panel/desk-page';
import { openPanelOn } from './panel/panel-page';
import { searchFor, shippedPhrase } from './panel/shipped';
import { calmView, heatedView } from './panel/views';

test.use({ routes: [deskRoute([LATE_JACKET, INSULTS])] });

test('stars, hidden phrases and uses show in every open panel at once', async ({ extension }) => {
  const desk = await openDesk(extension);
  const other = await extension.openPanel(desk.page);
  const first = readyCard(desk);
  const id = await first.getAttribute('data-phrase-id');
  const here = desk.suggestions.locator(`li[data-phrase-id="${id}"]`);
  const there = other.locator(`li[data-phrase-id="${id}"]`);
  await expect(there).toBeVisible();

  await here.getByRole('button', { name: 'Favourite' }).click();
  await expect(there.getByRole('button', { name: 'Favourite' })).toHaveAttribute('aria-pressed', 'true');
  await other.getByRole('combobox', { name: 'Show phrases' }).selectOption('Favourites');
  await expect(there).toBeVisible();

  await here.getByRole('button', { name: 'Insert' }).click();
  await other.getByRole('combobox', { name: 'Show phrases' }).selectOption('Used in this thread');
  await expect(there).toHaveAttribute('data-used', 'true');
  await other.getByRole('combobox', { name: 'Show phrases' }).selectOption('Recently used');
  await expect(there).toBeVisible();

  await other.getByRole('combobox', { name: 'Show phrases' }).selectOption('For this ticket');
  const second = other.locator('li[data-phrase-id]').first();
  const hiddenId = await second.getAttribute('data-phrase-id');
  await second.getByRole('button', { name: 'Hide' }).click();
  await expect(desk.suggestions.locator(`li[data-phrase-id="${hiddenId}"]`)).toHaveCount(0);
  await desk.panel.getByRole('combobox', { name: 'Show phrases' }).selectOption('Hidden');
  await desk.suggestions.locator(`li[data-phrase-id="${hiddenId}"]`).getByRole('button', { name: 'Show again' }).click();
  await desk.panel.getByRole('combobox', { name: 'Show phrases' }).selectOption('For this ticket');
  await expect(desk.suggestions.locator(`li[data-phrase-id="${hiddenId}"]`)).toBeVisible();
});

test('a phrase with gaps goes out only once they are filled', async ({ extension }) => {
  const panel = await openPanelOn(extension, heatedView(), {
    insertText: { outcome: 'inserted', visibility: 'public', undoId: 'u1' },
  });
  const card = panel.locator('li[data-phrase-id]:has(mark)').first();
  const id = await card.getAttribute('data-phrase-id');
  const labels = await card.locator('mark').allTextContents();
  await card.getByRole('button', { name: 'Insert' }).click();
  const open = panel.locator(`li[data-phrase-id="${id}"]`);
  const sent = () => panel.evaluate(() => globalThis.stubbedPage.sent.filter(({ type }) => type === 'insertText'));
  expect(await sent()).toEqual([]);
  await expect(open.locator('input[data-gap]').first()).toBeFocused();
  for (const field of await open.locator('input[data-gap]').all()) await field.fill('tomorrow at noon');
  await open.getByRole('button', { name: 'Insert' }).click();
  await expect(open.getByText('Inserted into the public reply.')).toBeVisible();
  const { text } = (await sent())[0]!.data as { text: string };
  expect(text).toContain('tomorrow at noon');
  for (const label of labels) expect(text).not.toContain(label);
});

test('a name guessed from an address is shown before it goes out', async ({ extension }) => {
  const panel = await openPanelOn(extension, calmView(), {
    insertText: { outcome: 'inserted', visibility: 'public', undoId: 'u1' },
  });
  const named = shippedPhrase(({ text, audience }) => text.includes('requester.first_name') && audience === undefined);
  const card = await searchFor(panel, named);
  await card.getByRole('button', { name: 'Insert' }).click();
  await expect(card.getByLabel("Customer's first name")).toHaveValue('Jo');
  await expect(card).toContainText('Guessed from the e-mail address. Check it.');
});

test('what is typed into a phrase is kept while looking at another ticket', async ({ extension }) => {
  const desk = await openDesk(extension);
  const id = await readyCard(desk).getAttribute('data-phrase-id');
  const card = desk.suggestions.locator(`li[data-phrase-id="${id}"]`);
  await card.getByRole('button', { name: 'Edit' }).click();
  await card.getByLabel('What goes out').fill('My own words.');
  await desk.go('/agent/tickets/4712');
  await expect(desk.panel.getByRole('region', { name: 'Ticket' })).toContainText('Bernard');
  await expect(desk.panel.getByText('My own words.')).toHaveCount(0);
  await desk.go('/agent/tickets/4711');
  await expect(card.getByLabel('What goes out')).toHaveValue('My own words.');
  await expect(card.locator('ins').first()).toHaveText('My');
});

test('a variant shows what it changes, word by word', async ({ extension }) => {
  const panel = await openPanelOn(extension, heatedView());
  const card = await searchFor(
    panel,
    shippedPhrase(({ variants, audience }) => variants?.shorter !== undefined && audience === undefined),
  );
  await card.getByRole('button', { name: 'Edit' }).click();
  await card.getByRole('radio', { name: 'Shorter' }).check();
  await expect(card.locator('del').first()).toBeVisible();
  await expect(card.locator('ins').first()).toBeVisible();
});

test('search forgives a typo and says how much it found', async ({ extension }) => {
  const panel = await openPanelOn(extension, heatedView());
  await panel.getByRole('searchbox', { name: 'Search all phrases' }).fill('apologse');
  await expect(panel.getByText(/^\d+ found$/)).toBeVisible();
  await expect(panel.locator('li[data-stage="apologise"]').first()).toBeVisible();
  await panel.getByRole('searchbox', { name: 'Search all phrases' }).fill('xqzzyw');
  await expect(panel.getByText('Nothing found. Try another word.')).toBeVisible();
});
