import type { Page } from '@playwright/test';
import { expect, test } from './harness/test';
import { openDesk } from './panel/desk';
import { deskRoute, INSULTS, LATE_JACKET } from './panel/desk-page';

test.use({ routes: [deskRoute([LATE_JACKET, INSULTS])] });

/** Presses Tab until the focused element fits, as a person would. */
async function tabTo(panel: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await panel.keyboard.press('Tab');
    if (await panel.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`Tab never reached ${selector}`);
}

const focusedCard = (panel: Page) =>
  panel.evaluate(() => document.activeElement?.closest('li[data-phrase-id]')?.getAttribute('data-phrase-id'));

test('the whole way from the ticket to the reply goes by keyboard alone', async ({ extension }) => {
  const desk = await openDesk(extension);
  const { panel } = desk;
  await expect(desk.card(0)).toBeVisible();
  await expect(panel.getByRole('list', { name: 'Findings' })).toBeVisible();

  await tabTo(panel, '[role="tab"]');
  const handOver = panel.getByRole('tab', { name: /^Hand over/ });
  const tabs = await panel.getByRole('tab').allTextContents();
  const steps = tabs.findIndex((name) => name.startsWith('Hand over'));
  for (let step = 0; step < steps; step++) await panel.keyboard.press('ArrowRight');
  await expect(handOver).toBeFocused();
  await expect(panel.getByRole('region', { name: 'Why hand over' })).toBeVisible();
  await panel.keyboard.press('Home');
  await expect(desk.card(0)).toBeVisible();

  await tabTo(panel, 'input[type="search"]');
  await tabTo(panel, 'li[data-phrase-id] button');
  const first = await focusedCard(panel);
  await panel.keyboard.press('ArrowDown');
  expect(await focusedCard(panel)).not.toBe(first);
  await panel.keyboard.press('End');
  await panel.keyboard.press('Home');
  expect(await focusedCard(panel)).toBe(first);

  // The first phrase that can go out as it stands.
  while (await panel.evaluate(() => document.activeElement?.closest('li')?.querySelector('mark') !== null)) {
    await panel.keyboard.press('ArrowDown');
  }
  const chosen = await focusedCard(panel);
  await panel.keyboard.press('Enter');
  await expect(desk.reply).not.toHaveText('');
  expect(await focusedCard(panel), 'the focus stays where the rep was').toBe(chosen);
  await tabTo(panel, 'li [data-put-state="inserted"] button');
  await panel.keyboard.press('Enter');
  await expect(desk.reply).toHaveText('');
});

test('everything that takes the focus shows it', async ({ extension }) => {
  const { panel, card } = await openDesk(extension);
  await expect(card(0)).toBeVisible();
  await panel.locator('body').click({ position: { x: 2, y: 2 } });
  for (let presses = 0; presses < 30; presses++) {
    await panel.keyboard.press('Tab');
    const shown = await panel.evaluate(() => {
      const focused = document.activeElement;
      if (!focused || focused === document.body) return 'body';
      const ringOf = (element: Element | null) => element && getComputedStyle(element).outlineStyle !== 'none';
      return ringOf(focused) || ringOf(focused.parentElement) || ringOf(focused.nextElementSibling) ? 'ring' : focused.outerHTML;
    });
    expect(['ring', 'body']).toContain(shown);
  }
});
