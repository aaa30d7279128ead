import type { Page } from '@playwright/test';
import { ZENDESK } from '@/tests/browser/harness/hosts';
import { expect, test } from '@/tests/browser/harness/test';
import { badgeOf, overlaps } from './badge-of';
import { deskRoute, goTo } from './desk-page';

test.use({ routes: [deskRoute] });

async function openTicket(page: Page, id: string, query = '') {
  await page.goto(`${ZENDESK}/agent/tickets/${id}${query}`);
  const badge = badgeOf(page);
  await expect(badge.host).toHaveAttribute('data-ticket', id);
  await expect(badge.host).toHaveAttribute('data-state', /ready|unread/);
  return badge;
}

test('it says how heated the ticket is and the one thing not to miss', async ({ extension }) => {
  const page = await extension.context.newPage();
  const { host, main } = await openTicket(page, '4711');
  await expect(host).toHaveAttribute('data-state', 'ready');
  await expect(main).toHaveAccessibleName(/^Evenkeel: (Strongly upset|Hostile or in crisis)\. Asks for someone else$/);
});

test('another ticket takes everything of the first one away', async ({ extension }) => {
  const page = await extension.context.newPage();
  const { host, main, popover } = await openTicket(page, '4711');
  await main.click();
  await expect(popover).toBeVisible();
  await goTo(page, '/agent/tickets/4712');
  await expect(popover).toBeHidden();
  await expect(host).toHaveAttribute('data-ticket', '4712');
  await expect(host).toHaveAttribute('data-state', 'ready');
  await expect(main).toHaveAccessibleName(/^Evenkeel: (Calm|Slightly upset|Not sure)/);
  await goTo(page, '/agent/filters/1');
  await expect(host).toBeHidden();
});

test('what cannot be read is said, and nothing is suggested for it', async ({ extension }) => {
  const page = await extension.context.newPage();
  const { host, main, popover } = await openTicket(page, '4713');
  await expect(host).toHaveAttribute('data-state', 'unread');
  await main.click();
  await expect(popover).toContainText('The customer writes in German');
  await expect(popover.getByRole('button', { name: 'Insert', exact: true })).toBeHidden();
});

test('a person at risk is given no number and no ready-made answer', async ({ extension }) => {
  const page = await extension.context.newPage();
  const { host, main, popover } = await openTicket(page, '4714');
  await expect(main).toHaveAccessibleName(/Take care/);
  await expect(host.locator('.heat')).toHaveCount(0);
  await main.click();
  await expect(popover).toContainText('hurting themselves');
  await expect(popover.getByRole('button', { name: 'Insert', exact: true })).toBeHidden();
  await expect(popover.getByRole('button', { name: 'Open panel' })).toBeVisible();
});

test('the popover quotes the customer, inserts at the caret and takes it back', async ({ extension }) => {
  const page = await extension.context.newPage();
  const { main, popover, suggestion } = await openTicket(page, '4711');
  const reply = page.getByRole('textbox', { name: 'Reply' });
  await reply.click();
  await page.keyboard.type('Before. ');
  await main.click();
  await expect(popover.locator('q').first()).not.toBeEmpty();
  await expect(popover.getByRole('button', { name: 'Insert', exact: true })).toBeVisible();
  const text = (await suggestion.textContent()) ?? '';
  expect(text).not.toBe('');
  await popover.getByRole('button', { name: 'Insert', exact: true }).click();
  await expect(popover.getByRole('status')).toHaveText('Inserted. Nothing was sent.');
  await expect(reply).toContainText(text.split('\n')[0]!);
  await page.keyboard.type(' After.');
  await expect(reply).toContainText(/^Before\. [\s\S]* After\.$/);
  await popover.getByRole('button', { name: 'Undo insert' }).click();
  await expect(popover.getByRole('status')).toHaveText('Your text has changed since, so it was left as it is.');
});

test('a press on the badge leaves the caret where it is', async ({ extension }) => {
  const page = await extension.context.newPage();
  const { main, popover } = await openTicket(page, '4711');
  const reply = page.getByRole('textbox', { name: 'Reply' });
  await reply.click();
  await page.keyboard.type('one ');
  await main.click();
  await expect(popover).toBeVisible();
  await page.keyboard.type('two');
  await expect(reply).toHaveText('one two');
});

test('it is worked by the keyboard alone, and the page hears none of it', async ({ extension }) => {
  const page = await extension.context.newPage();
  const { main, popover } = await openTicket(page, '4711');
  await main.focus();
  await page.evaluate(() => {
    (window as unknown as { keys: string[] }).keys = [];
  });
  await page.keyboard.press('Enter');
  await expect(popover).toBeVisible();
  await expect(popover.locator(':focus')).toHaveCount(1);
  await page.keyboard.press('j');
  await page.keyboard.press('Escape');
  await expect(popover).toBeHidden();
  await expect(main).toBeFocused();
  expect(await page.evaluate(() => (window as unknown as { keys: string[] }).keys)).toEqual([]);
});

test('it is moved by pointer and by arrow keys, and stands there in the next tab', async ({ extension }) => {
  const page = await extension.context.newPage();
  const { host, main } = await openTicket(page, '4711');
  const from = (await main.boundingBox())!;
  await page.mouse.move(from.x + 20, from.y + 10);
  await page.mouse.down();
  await page.mouse.move(420, 110, { steps: 4 });
  await page.mouse.up();
  const dragged = (await host.boundingBox())!;
  expect(dragged).toMatchObject({ x: 400, y: 100 });
  await main.focus();
  await page.keyboard.press('ArrowDown');
  await expect.poll(async () => (await host.boundingBox())!.y).toBe(dragged.y + 16);
  const other = await extension.context.newPage();
  const next = await openTicket(other, '4712');
  await expect
    .poll(async () => {
      const size = other.viewportSize()!;
      const box = (await next.host.boundingBox())!;
      const share = box.x / (size.width - box.width);
      const wanted = dragged.x / (size.width - dragged.width);
      return Math.abs(share - wanted) < 0.01 && Math.abs(box.y - dragged.y - 16) < 2;
    })
    .toBe(true);
});

test('it never stands over the reply box or the send button, wherever it is dropped', async ({ extension }) => {
  const page = await extension.context.newPage();
  const { host, main } = await openTicket(page, '4711');
  for (const selector of ['[data-test-id="editor-view"] [contenteditable]', '[data-test-id="submit_button-button"]']) {
    const target = (await page.locator(selector).boundingBox())!;
    const from = (await main.boundingBox())!;
    await page.mouse.move(from.x + 20, from.y + 10);
    await page.mouse.down();
    await page.mouse.move(target.x + target.width / 2, target.y + target.height / 2, { steps: 3 });
    await page.mouse.up();
    expect(overlaps((await host.boundingBox())!, target)).toBe(false);
  }
});

test('it moves out of the way of a reply box that grows', async ({ extension }) => {
  const page = await extension.context.newPage();
  const { host } = await openTicket(page, '4711');
  const reply = page.locator('[data-test-id="editor-view"]');
  await page.locator('[contenteditable]').evaluate((editor) => {
    (editor as HTMLElement).style.minHeight = '420px';
  });
  await expect.poll(async () => overlaps((await host.boundingBox())!, (await reply.boundingBox())!)).toBe(false);
});

test('it follows the theme of the page, not of the system', async ({ extension }) => {
  const page = await extension.context.newPage();
  const { host } = await openTicket(page, '4711', '?theme=dark');
  await expect(host).toHaveAttribute('data-theme', 'dark');
  await page.evaluate(() => {
    document.documentElement.dataset.theme = 'light';
  });
  await expect(host).toHaveAttribute('data-theme', 'light');
  await page.evaluate(() => {
    delete document.documentElement.dataset.theme;
    document.body.style.background = 'rgb(12, 12, 20)';
  });
  await expect(host).toHaveAttribute('data-theme', 'dark');
});

test('it is switched off and on for the site', async ({ extension }) => {
  const page = await extension.context.newPage();
  const { host, main, popover } = await openTicket(page, '4711');
  await main.click();
  await popover.getByRole('button', { name: 'Turn off here' }).click();
  await expect(host).toHaveAttribute('data-state', 'off');
  await expect(host).not.toHaveAttribute('data-ticket');
  await main.click();
  await popover.getByRole('button', { name: 'Turn on here' }).click();
  await expect(host).toHaveAttribute('data-ticket', '4711');
  await expect(host).toHaveAttribute('data-state', 'ready');
});

test('scripts of the page cannot press its buttons', async ({ extension }) => {
  const page = await extension.context.newPage();
  const { popover } = await openTicket(page, '4711');
  await page.evaluate(() => document.querySelector('evenkeel-badge')!.shadowRoot!.querySelector('button')!.click());
  await expect(popover).toBeHidden();
});
