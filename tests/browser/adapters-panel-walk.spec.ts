import type { FakeHelpdesk } from '@/tests/pages/walk/tickets';
import { bundleForPage } from './harness/bundle';
import { ZENDESK } from './harness/hosts';
import type { PageRequest } from './harness/page-server';
import { expect, test } from './harness/test';

type WithDesk = Window & { desk: FakeHelpdesk };

const SEED = Number(process.env.WALK_SEED ?? 4711);

const PAGE = `<!doctype html><meta charset="utf-8"><title>walk</title><body></body>
<script src="/walk.js"></script><script>desk = pages.fakeZendesk(${SEED})</script>`;

test.use({
  routes: [
    async ({ path }: PageRequest) =>
      path === '/walk.js'
        ? { type: 'text/javascript; charset=utf-8', body: await bundleForPage('tests/pages/in-page.ts', 'pages') }
        : { body: PAGE },
  ],
});

test('over a long random walk the panel shows what the page shows', async ({ extension }) => {
  test.setTimeout(300_000);
  const page = await extension.context.newPage();
  await page.goto(`${ZENDESK}/agent/filters/1`);
  const panel = await extension.openPanel(page);
  const region = panel.getByRole('region', { name: 'Ticket' });
  for (let rest = 0; rest < 50; rest++) {
    const trail = await page.evaluate(async () => {
      const { desk } = window as unknown as WithDesk;
      const names: string[] = [];
      for (let step = 0; step < 10; step++) {
        names.push(desk.anyStep());
        await new Promise((resolve) => setTimeout(resolve, (step * 37) % 90));
      }
      desk.settle();
      return names.join(' ');
    });
    const truth = await page.evaluate(() => (window as unknown as WithDesk).desk.truth);
    const message = `rest ${rest} after ${trail}`;
    const timeout = 10_000;
    if (truth.shows === 'ticket') {
      await expect(region.locator('[data-ticket-id]'), message).toHaveAttribute('data-ticket-id', String(truth.ticket.id), {
        timeout,
      });
      await expect(region, message).toContainText(truth.ticket.subject, { timeout });
      await expect(region, message).toContainText(truth.ticket.requester, { timeout });
    } else {
      await expect(region.locator('[data-ticket-id]'), message).toHaveCount(0, { timeout });
    }
  }
});
