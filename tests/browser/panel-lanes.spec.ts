import { expect, test } from './harness/test';
import { openDesk } from './panel/desk';
import { deskRoute, INSULTS, LATE_JACKET } from './panel/desk-page';
import { openPanelOn } from './panel/panel-page';
import { abusiveView, escalatingView, selfHarmView } from './panel/views';

test.use({ routes: [deskRoute([LATE_JACKET, INSULTS])] });

test('the boundary ladder offers the first step and remembers that it was said', async ({ extension }) => {
  const desk = await openDesk(extension, '/agent/tickets/4712');
  const ladder = desk.panel.getByRole('list', { name: 'Boundary ladder' });
  await expect(ladder.locator('[data-step="1"]')).toHaveAttribute('data-state', 'next');
  const boundary = desk.suggestions.locator('li[data-stage="boundary"]:not(:has(mark))').first();
  await boundary.getByRole('button', { name: 'Insert' }).click();
  await expect(ladder.locator('[data-step="1"]')).toHaveAttribute('data-state', 'said');
  await expect(ladder.locator('[data-step="2"]')).toHaveAttribute('data-state', 'later');
});

test('handing over shows the reasons with their words, and a summary that never goes into a public reply', async ({
  extension,
}) => {
  const view = escalatingView();
  view.ticket.replyBox.visibility = 'public';
  const panel = await openPanelOn(extension, view, { insertText: { outcome: 'inserted', visibility: 'internal', undoId: 'u1' } });
  await panel.getByRole('tab', { name: /Hand over/ }).click();
  await expect(panel.locator('li[data-reason="regulator"] q')).toHaveText('I have written to the ombudsman');
  const summary = panel.getByLabel('For the internal note');
  await expect(summary).toHaveValue(/Maya Lund[\s\S]*speak to your manager/);
  const insert = panel.getByRole('button', { name: 'Insert into the internal note' });
  const sent = () => panel.evaluate(() => globalThis.stubbedPage.sent.filter(({ type }) => type === 'insertText').length);
  await insert.click({ force: true });
  await expect(panel.getByRole('status').filter({ hasText: 'Not inserted' })).toHaveCount(1);
  expect(await sent()).toBe(0);
  await panel.evaluate(() => {
    const { view: shown } = globalThis.stubbedPage;
    if (shown.state !== 'none') shown.ticket.replyBox.visibility = 'internal';
  });
  await insert.click({ force: true });
  await expect(panel.getByText('Inserted into the internal note. The customer will not see it.').first()).toBeVisible();
  expect(await sent()).toBe(1);
});

test('a hand-over needs its reasons and says when there is none', async ({ extension }) => {
  const view = abusiveView();
  view.reading.findings = [];
  const panel = await openPanelOn(extension, view);
  await panel.getByRole('tab', { name: /Hand over/ }).click();
  await expect(panel.getByRole('region', { name: 'Why hand over' })).toContainText('Nothing in this ticket calls for it');
});

test('someone in danger is not scored: contacts and a person come first', async ({ extension }) => {
  const panel = await openPanelOn(extension, selfHarmView());
  const lane = panel.getByRole('region', { name: 'If someone may be in danger' });
  await expect(lane.locator('q')).toContainText(['I do not want to be here any more']);
  await expect(lane.getByRole('list', { name: 'Contacts in a crisis' }).getByRole('listitem').first()).toBeVisible();
  await expect(lane).toContainText(/List compiled on \d+ \w+ \d{4}/);
  await expect(panel.getByRole('meter', { name: 'Heat' })).toHaveAttribute(
    'aria-valuetext',
    'Care is needed now; this is not scored',
  );
});

test('the warning of a pack stands once above its phrases, in every tab', async ({ extension }) => {
  const panel = await openPanelOn(extension, selfHarmView());
  const notice = panel.locator('[data-pack-notice="self-harm"]');
  for (const tab of ['Now', /Hand over/]) {
    await panel.getByRole('tab', { name: tab }).click();
    await expect(panel.locator('li[data-phrase-id]').nth(1)).toBeVisible();
    await expect(notice).toHaveCount(1);
    await expect(panel.getByText('It has not been professionally reviewed.')).toHaveCount(1);
  }
  await expect(panel.getByRole('list', { name: 'Words for the customer' })).not.toContainText('For the internal note');
  await expect(panel.getByLabel('For the internal note')).toHaveValue(/Care is needed now; this is not scored/);
});

test('words that may be a figure of speech are not said to be unscored', async ({ extension }) => {
  const view = selfHarmView();
  for (const { finding } of view.reading.findings) finding.level = 'unsure';
  const panel = await openPanelOn(extension, view);
  const lane = panel.getByRole('region', { name: 'If someone may be in danger' });
  await expect(lane).toContainText('ask plainly before anything else');
  await expect(lane).not.toContainText('scored');
});

test('what may be offered starts with the rows that fit the ticket', async ({ extension }) => {
  const panel = await openPanelOn(extension, escalatingView());
  await panel.getByRole('tab', { name: 'Aids' }).click();
  const table = panel.getByRole('region', { name: 'What you may offer' }).getByRole('table');
  await expect(table.locator('tbody tr').first()).toHaveAttribute('data-fits', 'true');
  await expect(panel.getByRole('region', { name: 'Keys' })).toContainText('Open this panel');
});

test('pointing at a finding lights up its words in the page, and leaving clears them', async ({ extension }) => {
  const view = abusiveView();
  const spans = view.reading.findings[0]!.finding.evidence.map(({ start, end }) => ({ start, end }));
  const panel = await openPanelOn(extension, view);
  const quote = panel.locator('li[data-label="abuse"]').getByRole('button');
  const lit = () =>
    panel.evaluate(() => globalThis.stubbedPage.sent.filter(({ type }) => type === 'highlight').map(({ data }) => data));
  await quote.focus();
  await expect.poll(lit).toEqual([{ ticketKey: expect.any(String), messageId: 'm1', spans }]);
  await quote.blur();
  await expect.poll(async () => (await lit()).at(-1)).toMatchObject({ spans: [] });
});
