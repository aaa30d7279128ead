import { axeViolations } from '@/tests/browser/harness/axe';
import { expect, test } from '@/tests/browser/harness/test';
import { openPanelOn } from '@/tests/browser/panel/panel-page';
import { escalatingView } from '@/tests/browser/panel/views';

test('the ticket at hand becomes a scenario without its names and numbers, and is practised beside it', async ({ extension }) => {
  const panel = await openPanelOn(extension, escalatingView());
  await panel.setViewportSize({ width: 360, height: 900 });
  await panel.getByRole('tab', { name: 'Practise' }).click();
  await expect(panel.getByRole('list', { name: 'Scenarios' })).toBeVisible();
  expect(await axeViolations(panel)).toEqual([]);
  await panel.getByRole('button', { name: 'Practise this ticket' }).click();
  const log = panel.getByRole('log', { name: 'Conversation' });
  await expect(log).toContainText('ombudsman');
  await expect(log).not.toContainText('Maya');
  await panel.getByRole('textbox', { name: /Your reply/ }).fill('I have read it, and I write to you by 4 pm today.');
  await panel.getByRole('button', { name: 'Send' }).click();
  await expect(log.locator('[data-feedback="1"] [data-light]')).toHaveCount(5);
  expect(await axeViolations(panel)).toEqual([]);
  expect(await panel.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
});
