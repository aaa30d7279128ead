import { expect, test } from './harness/test';
import { openDesk } from './panel/desk';
import { deskRoute, INSULTS, LATE_JACKET } from './panel/desk-page';

test.use({ routes: [deskRoute([LATE_JACKET, INSULTS])] });

test('the ticket is named with helpdesk, number, subject and customer', async ({ extension }) => {
  const { panel } = await openDesk(extension);
  const ticket = panel.getByRole('region', { name: 'Ticket' });
  for (const words of ['Zendesk', '4711', 'Where is my blue jacket?', 'Maya Lund']) await expect(ticket).toContainText(words);
});

test('the reading has a heat from 0 to 4, and every finding quotes the customer', async ({ extension }) => {
  const { panel } = await openDesk(extension);
  const reading = panel.getByRole('region', { name: 'Reading' });
  const heat = reading.getByRole('meter', { name: 'Heat' });
  await expect(heat).toHaveAttribute('aria-valuenow', /^[234]$/);
  await expect(heat).toHaveAttribute('aria-valuetext', /upset|Hostile/);
  const findings = reading.getByRole('list', { name: 'Findings' }).getByRole('listitem');
  await expect(findings.and(panel.locator('[data-label="repeat_contact"]'))).toHaveAttribute('data-facet', 'signal');
  const said = LATE_JACKET.messages.map(({ text }) => text).join('\n');
  for (const finding of await findings.all()) {
    await expect(finding).toHaveAttribute('data-facet', /^(tone|request|signal)$/);
    await expect(finding).toHaveAttribute('data-level', /^(sure|likely|unsure)$/);
    for (const quote of await finding.locator('q').allTextContents()) expect(said).toContain(quote);
  }
});

test('suggestions carry phrase and stage, filled text, Insert and Copy', async ({ extension }) => {
  const { card, suggestions } = await openDesk(extension);
  await expect(card(0)).toHaveAttribute('data-stage', /^[a-z_]+$/);
  await expect(card(0)).toHaveAttribute('data-phrase-id', /^[a-z0-9-]+$/);
  await expect(card(0).getByRole('button', { name: 'Insert' })).toBeVisible();
  await expect(card(0).getByRole('button', { name: 'Copy' })).toBeVisible();
  await expect(suggestions).not.toContainText('{{');
});

test('another ticket changes everything to that ticket and to nothing else', async ({ extension }) => {
  const { panel, go } = await openDesk(extension);
  await expect(panel.getByRole('region', { name: 'Ticket' })).toContainText('Maya Lund');
  await expect(panel.getByRole('list', { name: 'Findings' })).toBeVisible();
  await go('/agent/tickets/4712');
  await expect(panel.getByRole('region', { name: 'Ticket' })).toContainText('Bernard Aubrey');
  await expect(panel.locator('[data-label="abuse"] q').first()).toBeVisible();
  await expect(panel.locator('main')).not.toContainText(/Maya|jacket|A-99120/);
  await go('/agent/filters/1');
  await expect(panel.getByRole('region', { name: 'Ticket' })).toContainText('No ticket is open');
  await expect(panel.locator('main')).not.toContainText(/Bernard|idiots|kettle/i);
});

test('a panel that follows one tab never shows what another tab shows', async ({ extension }) => {
  const { panel } = await openDesk(extension);
  await expect(panel.getByRole('list', { name: 'Findings' })).toBeVisible();
  const other = await openDesk(extension, '/agent/tickets/4712');
  await expect(other.panel.locator('[data-label="abuse"] q').first()).toBeVisible();
  await other.go('/agent/filters/1');
  await expect(other.panel.getByRole('region', { name: 'Ticket' })).toContainText('No ticket is open');
  await expect(panel.getByRole('region', { name: 'Ticket' })).toContainText('Maya Lund');
  await expect(panel.locator('main')).not.toContainText('Bernard');
});

test('without a ticket the panel says so and phrases can be browsed and searched', async ({ extension }) => {
  const { panel, card, suggestions } = await openDesk(extension, '/agent/filters/1');
  await expect(panel.getByRole('region', { name: 'Ticket' })).toContainText('No ticket is open');
  await expect(card(0)).toBeVisible();
  await panel.getByRole('searchbox', { name: 'Search all phrases' }).fill('apologse');
  await expect(suggestions.locator('li[data-stage="apologise"]').first()).toBeVisible();
});

test('a tab that is no helpdesk is told so', async ({ extension }) => {
  const page = await extension.context.newPage();
  await page.goto('about:blank');
  const tab = await extension.background.evaluate(async () => (await chrome.tabs.query({ active: true }))[0]?.id);
  const panel = await extension.context.newPage();
  await panel.goto(`chrome-extension://${extension.extensionId}/sidepanel.html?tab=${tab}`);
  await expect(panel.getByRole('region', { name: 'Ticket' })).toContainText('No helpdesk in this tab');
});
