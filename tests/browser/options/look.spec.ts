import { axeViolations } from '@/tests/browser/harness/axe';
import { expect, test } from '@/tests/browser/harness/test';
import { openOptions } from './options-page';

const SECTIONS = [
  'Sites',
  'Packs',
  'My phrases',
  'Wording',
  'Reply check',
  'Authority table',
  'Import and export',
  'Privacy and data',
  'About the reader',
  'Keyboard shortcuts',
];

for (const scheme of ['light', 'dark'] as const) {
  for (const width of [1280, 320]) {
    test(`every section is clean for axe and does not scroll sideways: ${scheme}, ${width} px`, async ({ extension }) => {
      const page = await openOptions(extension, 'sites');
      await page.emulateMedia({ colorScheme: scheme });
      await page.setViewportSize({ width, height: 800 });
      const faults: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(message.text());
      });
      page.on('pageerror', (error) => faults.push(error.message));
      for (const section of SECTIONS) {
        await page.getByRole('navigation').getByRole('link', { name: section, exact: true }).click();
        await expect(page.getByRole('main', { name: section }).getByRole('heading', { level: 3 }).first()).toBeVisible();
        expect(await axeViolations(page), section).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), section).toBeLessThanOrEqual(
          0,
        );
      }
      await expect(page.getByRole('navigation').getByRole('link')).toHaveText(SECTIONS);
      expect(faults).toEqual([]);
    });
  }
}

test('an open pack that was drawn in a wide window fits a narrow one', async ({ extension }) => {
  const page = await openOptions(extension, 'packs');
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.getByText('Show the phrases').first().click();
  await expect(page.locator('li[data-phrase-id]').first()).toBeVisible();
  await page.setViewportSize({ width: 320, height: 800 });
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
});

test('the model card shows nothing that is written for its makers', async ({ extension }) => {
  const page = await openOptions(extension, 'reader');
  await expect(page.getByRole('heading', { name: 'Against the goals' })).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText('<!--');
});

test('the sections are walked by keyboard alone, and the focus goes into the one that was chosen', async ({ extension }) => {
  const page = await openOptions(extension, 'sites');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Sites' })).toBeFocused();
  for (let step = 0; step < 3; step++) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main', { name: 'Wording' })).toBeFocused();
  const british = page.getByRole('radio', { name: /British/ });
  await expect(british).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(british).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: /American/ })).toBeChecked();
  await page.goBack();
  await expect(page.getByRole('main', { name: 'Sites' })).toBeVisible();
});
