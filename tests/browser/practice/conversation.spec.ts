import { axeViolations } from '@/tests/browser/harness/axe';
import { expect, test } from '@/tests/browser/harness/test';
import { loadScenario } from '@/tests/scenarios/load-scenario';
import { openPractice, tabTo } from './practice-page';

const scenario = loadScenario('playbooks/scenarios/third-broken-promise.yaml');

test('a conversation is chosen, played, rewound and reviewed by keyboard alone', async ({ extension }) => {
  const page = await openPractice(extension);
  await expect(page.getByRole('button', { name: `Start: ${scenario.title}` })).toBeVisible();
  await tabTo(page, 'button', `Start: ${scenario.title}`);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: scenario.title })).toBeFocused();
  const box = page.getByRole('textbox', { name: /Your reply/ });

  await tabTo(page, 'textbox', /Your reply/);
  await page.keyboard.insertText('We apologise for any inconvenience.');
  await page.keyboard.press('Control+Enter');
  const log = page.getByRole('log', { name: 'Conversation' });
  await expect(log.locator('[data-turn]')).toHaveCount(1);
  await expect(log.locator('[data-feedback="1"] [data-light]')).toHaveCount(5);
  await expect(log.locator('[data-feedback="1"]')).toContainText('One thing to try');
  await expect(box).toBeFocused();

  // Back, and another line: the first one is still there, side by side.
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('button', { name: /instead of reply 1/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(box).toBeFocused();
  await expect(box).toHaveValue('We apologise for any inconvenience.');
  for (const reply of scenario.paths.good.replies) {
    await expect(box).toBeFocused();
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText(reply);
    await page.keyboard.press('Control+Enter');
  }
  const review = page.locator('[data-ending]');
  await expect(review).toHaveAttribute('data-ending-kind', 'won');
  await expect(review.getByRole('heading').first()).toBeFocused();
  await expect(review).toContainText('Your own best sentence');
  await expect(page.getByRole('region', { name: /^Line \d/ })).toHaveCount(2);
  expect(await axeViolations(page)).toEqual([]);
});

for (const scheme of ['light', 'dark'] as const) {
  for (const width of [1280, 320]) {
    test(`is clean for axe and does not scroll sideways: ${scheme}, ${width} px`, async ({ extension }) => {
      const page = await openPractice(extension);
      await page.emulateMedia({ colorScheme: scheme });
      await page.setViewportSize({ width, height: 900 });
      const faults: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(message.text());
      });
      page.on('pageerror', (error) => faults.push(error.message));
      const start = page.getByRole('button', { name: `Start: ${scenario.title}` });
      await expect(start).toBeVisible();
      expect(await axeViolations(page)).toEqual([]);
      await start.click();
      for (const reply of ['Calm down.', scenario.paths.good.replies[0]!]) {
        await page.getByRole('textbox', { name: /Your reply/ }).fill(reply);
        await page.getByRole('button', { name: 'Send' }).click();
      }
      await expect(page.locator('[data-feedback="2"]')).toBeVisible();
      expect(await axeViolations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
      expect(faults).toEqual([]);
    });
  }
}
