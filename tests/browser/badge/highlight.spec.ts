import { ZENDESK } from '@/tests/browser/harness/hosts';
import { askPage, viewOf } from '@/tests/browser/harness/page-view';
import { expect, test } from '@/tests/browser/harness/test';
import { badgeOf } from './badge-of';
import { deskRoute, goTo, litWords } from './desk-page';

test.use({ routes: [deskRoute] });

test('evidence that the panel points at is lit up and scrolled to, and no element of the page changes', async ({ extension }) => {
  const page = await extension.context.newPage();
  await page.goto(`${ZENDESK}/agent/tickets/4711`);
  await expect(badgeOf(page).host).toHaveAttribute('data-state', 'ready');
  await page.locator('[data-test-id="omni-log-container"]').evaluate((log) => {
    (log as HTMLElement).style.cssText = 'flex: none; height: 60px';
    log.scrollTop = 0;
  });
  const view = await viewOf(extension, page);
  if (view.state !== 'ready') throw new Error(view.state);
  const { messageId, finding } = view.reading.findings.find(({ finding: { label } }) => label === 'escalation')!;
  const before = await page.locator('main').innerHTML();
  const point = (spans: { start: number; end: number }[]) =>
    askPage(extension, page, 'highlight', { ticketKey: view.reading.ticketKey, messageId, spans });
  await point(finding.evidence);
  expect(await litWords(page)).toEqual(finding.evidence.map(({ text }) => text));
  await expect
    .poll(() =>
      page.evaluate(() => {
        const [range] = CSS.highlights.get('evenkeel-evidence')!;
        const line = (range as Range).getBoundingClientRect();
        const log = document.querySelector('[data-test-id="omni-log-container"]')!.getBoundingClientRect();
        return line.top >= log.top && line.bottom <= log.bottom;
      }),
    )
    .toBe(true);
  expect(await page.locator('main').innerHTML()).toBe(before);
  await point([]);
  expect(await litWords(page)).toEqual([]);
});

test('evidence of a ticket that is no longer shown lights up nothing', async ({ extension }) => {
  const page = await extension.context.newPage();
  await page.goto(`${ZENDESK}/agent/tickets/4711`);
  const { host } = badgeOf(page);
  await expect(host).toHaveAttribute('data-state', 'ready');
  const view = await viewOf(extension, page);
  if (view.state !== 'ready') throw new Error(view.state);
  const { messageId, finding } = view.reading.findings[0]!;
  const request = { ticketKey: view.reading.ticketKey, messageId, spans: finding.evidence };
  await askPage(extension, page, 'highlight', request);
  expect(await litWords(page)).not.toEqual([]);
  await goTo(page, '/agent/tickets/4712');
  await expect.poll(() => litWords(page)).toEqual([]);
  await askPage(extension, page, 'highlight', request);
  expect(await litWords(page)).toEqual([]);
});
