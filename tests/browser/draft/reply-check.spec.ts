import { axeViolations } from '@/tests/browser/harness/axe';
import { expect, test } from '@/tests/browser/harness/test';
import { editorRoutes } from '@/tests/browser/insertion/editor-routes';
import { openDrafting } from './drafting';

test.use({ routes: [editorRoutes] });

const FAULTY = 'Hello Anna, please calm down. We apologise for any inconvenience.';

test('it marks the right words, says why, and leaves the editor as the editor made it', async ({ extension }) => {
  const { page, box, light, list, host, marked, markup } = await openDrafting(extension);
  await box.click();
  await page.keyboard.type(FAULTY);
  await expect(host).toHaveAttribute('data-state', 'could_be_better');
  const before = await markup();
  expect((await marked()).join(' | ')).toMatch(/calm down.*any inconvenience/);
  await light.click();
  await expect(list).toContainText('calm down');
  await expect(box).toBeFocused();
  expect(await markup()).toBe(before);
  expect(before).not.toContain('evenkeel');
  await page.keyboard.type(' I');
  await expect(box).toHaveText(`${FAULTY} I`);
});

test('a fix replaces its own words and no others, and the editor can take it back', async ({ extension }) => {
  const { page, box, host, light, list, lines } = await openDrafting(extension);
  await box.click();
  await page.keyboard.type('Hello Olga,');
  await page.keyboard.press('Enter');
  await page.keyboard.type('I send the money back today.');
  await expect(host).toHaveAttribute('data-state', 'could_be_better');
  await light.click();
  const fix = list.getByRole('button', { name: 'Replace “Olga,” with “Anna,”' });
  await fix.click();
  await expect.poll(lines).toEqual(['Hello Anna,', 'I send the money back today.']);
  await expect(list.getByText('Olga')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect.poll(lines).toEqual(['Hello Olga,', 'I send the money back today.']);
});

test('nothing is said in the middle of a composition, nor of what it has not finished', async ({ extension }) => {
  const { page, box, host, lines } = await openDrafting(extension);
  await box.click();
  await page.keyboard.type('Hello Anna, ');
  const devtools = await extension.context.newCDPSession(page);
  for (const text of ['か', 'かに', 'かにを'])
    await devtools.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  await devtools.send('Input.insertText', { text: 'please calm down now' });
  await expect(host).toHaveAttribute('data-state', 'could_be_better');
  expect(await lines()).toEqual(['Hello Anna, please calm down now']);
});

test('five thousand pasted words are taken, read and marked', async ({ extension }) => {
  const { page, box, host, marked, lines } = await openDrafting(extension);
  await box.click();
  const filler = 'The seal of the pump is new and it has run for an hour today. '.repeat(385);
  await box.evaluate((element, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, `${filler}Please calm down.`);
  await expect(host).toHaveAttribute('data-state', 'could_be_better');
  expect((await lines()).join(' ').split(' ').length).toBeGreaterThan(5000);
  expect((await marked()).join(' | ')).toContain('calm down');
  await page.keyboard.type(' Yes');
  await expect(box).toContainText('Please calm down. Yes');
});

test('a dismissed remark stays away, and a rule that is off says nothing more', async ({ extension }) => {
  const { page, box, light, list } = await openDrafting(extension);
  await box.click();
  await page.keyboard.type(FAULTY);
  await light.click();
  await list
    .getByRole('button', { name: /^Dismiss here/ })
    .first()
    .click();
  await expect(list.locator('[data-rule-id="calm-down"]')).toHaveCount(0);
  await list
    .locator('[data-rule-id="any-inconvenience"]')
    .getByRole('button', { name: /^Switch this rule off/ })
    .click();
  await expect(list.locator('[data-rule-id="any-inconvenience"]')).toHaveCount(0);
  await page.reload();
  await box.click();
  await page.keyboard.type(FAULTY);
  await light.click();
  await expect(list.locator('li').first()).toBeVisible();
  await expect(list.locator('[data-rule-id="calm-down"]')).toHaveCount(0);
  await expect(list.locator('[data-rule-id="any-inconvenience"]')).toHaveCount(0);
});

test('a plain field is read too, and it is said that its words cannot be marked', async ({ extension }) => {
  const { page, box, light, list, marked } = await openDrafting(extension, 'textarea');
  await box.click();
  await page.keyboard.type('Hello Olga, please calm down. I send the money back today.');
  await light.click();
  await expect(list).toContainText('Words cannot be marked inside this kind of reply box.');
  expect(await marked()).toEqual([]);
  await list.getByRole('button', { name: 'Replace “Olga,” with “Anna,”' }).click();
  await expect(box).toHaveValue(/^Hello Anna, please calm down/);
});

test('the panel shows the five lights and the remarks as one writes, and fixes from there', async ({ extension }) => {
  const { page, box, lines } = await openDrafting(extension);
  const panel = await extension.openPanel(page);
  await panel.getByRole('tab', { name: 'Draft' }).click();
  await expect(panel.getByText('No draft to read yet')).toBeVisible();
  await page.bringToFront();
  await box.click();
  await page.keyboard.type('Hello Olga, please calm down. I send the money back today.');
  const remarks = panel.getByRole('list', { name: 'Remarks' });
  await expect(panel.locator('[data-light="steady"][data-state="could_be_better"]').first()).toBeVisible();
  await expect(panel.getByRole('list', { name: 'Lights' }).getByRole('listitem')).toHaveCount(5);
  await panel.bringToFront();
  expect(await axeViolations(panel)).toEqual([]);
  await remarks.getByRole('button', { name: 'Replace “Olga,” with “Anna,”' }).click();
  await expect.poll(lines).toEqual(['Hello Anna, please calm down. I send the money back today.']);
  await panel.getByRole('button', { name: 'Undo insert' }).click();
  await expect.poll(lines).toEqual(['Hello Olga, please calm down. I send the money back today.']);
});

test('the light is worked by keyboard, and axe finds nothing wrong with it', async ({ extension }) => {
  const { page, box, light, list } = await openDrafting(extension);
  await box.click();
  await page.keyboard.type(FAULTY);
  await expect(light).toHaveAccessibleName(/^Reply check: Steady could be better, \d remarks$/);
  await light.focus();
  await page.keyboard.press('Enter');
  await expect(list.locator('button').first()).toBeFocused();
  expect(
    (await axeViolations(page)).filter((fault) => /reply-check|class="(light|list|lamp)|Dismiss|Switch/.test(fault)),
  ).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
  await expect(light).toBeFocused();
});
