import { ZENDESK } from './harness/hosts';
import { expect, test } from './harness/test';
import { openDesk } from './panel/desk';
import { deskRoute, INSULTS, LATE_JACKET } from './panel/desk-page';
import { openPanelOn } from './panel/panel-page';
import { germanView, heatedView, noView } from './panel/views';

test.use({ routes: [deskRoute([LATE_JACKET, INSULTS])] });

for (const [reason, words] of [
  ['not_a_ticket', 'No ticket is open'],
  ['loading', 'The ticket is still loading'],
  ['unrecognised', 'This page looks different from what Evenkeel knows'],
  ['empty', 'This ticket has no messages yet'],
  ['off', 'Evenkeel is off for this site'],
  ['gone', 'The page no longer shows this ticket'],
] as const) {
  test(`"${reason}" is said in words, and nothing of a ticket is shown`, async ({ extension }) => {
    const panel = await openPanelOn(extension, noView(reason));
    await expect(panel.getByRole('region', { name: 'Ticket' })).toContainText(words);
    await expect(panel.getByRole('region', { name: 'Reading' })).toHaveCount(0);
    await expect(panel.getByRole('searchbox', { name: 'Search all phrases' })).toBeVisible();
  });
}

test('what could not be read stands under the ticket', async ({ extension }) => {
  const view = heatedView();
  view.ticket.gaps = [{ kind: 'folded_messages', count: 4 }, { kind: 'no_times' }];
  view.ticket.health.push({ part: 'times', found: false });
  const panel = await openPanelOn(extension, view, { readAll: { failed: 'not_supported' }, getReport: 'structure only' });
  const ticket = panel.getByRole('region', { name: 'Ticket' });
  await expect(ticket).toContainText('4 older messages are folded away and not read.');
  await expect(ticket).toContainText('The messages show no times');
  await ticket.getByRole('button', { name: 'Read them too' }).click();
  await expect(ticket).toContainText('Unfold them on the page instead.');
  await extension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await ticket.getByText('Not found on this page: times').click();
  await ticket.getByRole('button', { name: 'Copy a report' }).click();
  await expect(panel.getByRole('status').filter({ hasText: 'The report is copied.' })).toHaveCount(1);
  expect(await panel.evaluate(() => navigator.clipboard.readText())).toMatch(/^Evenkeel [\d.]+, Chrome\/\d+\nstructure only$/);
});

test('another language is named and not guessed at', async ({ extension }) => {
  const panel = await openPanelOn(extension, germanView());
  await expect(panel.getByRole('region', { name: 'Reading' })).toContainText('The customer writes in German');
  await expect(panel.getByRole('meter')).toHaveCount(0);
});

test('a panel without a tab of its own follows the active tab of its window', async ({ extension }) => {
  const page = await extension.context.newPage();
  await page.goto(`${ZENDESK}/agent/tickets/4711`);
  const panel = await extension.context.newPage();
  await panel.goto(`chrome-extension://${extension.extensionId}/sidepanel.html`);
  const ticket = panel.getByRole('region', { name: 'Ticket' });
  await expect(ticket).toContainText('No helpdesk in this tab');
  await page.bringToFront();
  await expect(ticket).toContainText('Maya Lund');
  const other = await extension.context.newPage();
  await other.goto(`${ZENDESK}/agent/tickets/4712`);
  await expect(ticket).toContainText('Bernard Aubrey');
  await page.bringToFront();
  await expect(ticket).toContainText('Maya Lund');
  await expect(panel.locator('main')).not.toContainText('Bernard');
});

test('a page that was open before the extension was is asked to be loaded again', async ({ extension }) => {
  const panel = await openPanelOn(extension, 'silent', {}, `${ZENDESK}/agent/tickets/4711`);
  const ticket = panel.getByRole('region', { name: 'Ticket' });
  await expect(ticket).toContainText('This page was open before Evenkeel was');
  await expect(ticket.getByRole('button', { name: 'Reload the page' })).toBeVisible();
});

test('a page of a helpdesk that is no ticket desk is not asked to be loaded again', async ({ extension }) => {
  const panel = await openPanelOn(extension, 'silent', {}, `${ZENDESK}/hc/en-gb`);
  await expect(panel.getByRole('region', { name: 'Ticket' })).toContainText('No helpdesk in this tab');
});

test('the page loaded again is read again', async ({ extension }) => {
  const { page, panel } = await openDesk(extension);
  await expect(panel.getByRole('list', { name: 'Findings' })).toBeVisible();
  await page.reload();
  await expect(panel.getByRole('list', { name: 'Findings' })).toBeVisible();
  await page.goto('about:blank');
  await expect(panel.getByRole('region', { name: 'Ticket' })).toContainText('No helpdesk in this tab');
  await expect(panel.locator('main')).not.toContainText('Maya');
});
