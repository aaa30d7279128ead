import { axeViolations } from '@/tests/browser/harness/axe';
import { expect, test } from '@/tests/browser/harness/test';
import { chooseFile, savedBy } from '@/tests/browser/options/options-page';
import { openPractice, tabTo } from './practice-page';

test('a drill is done by keyboard alone, shows in the progress, and the record can be taken away and deleted', async ({
  extension,
}) => {
  const page = await openPractice(extension, 'drills');
  await expect(page.getByRole('list', { name: 'Skills' })).toBeVisible();
  await tabTo(page, 'button', 'Practise: Next step with who and when');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /Next step with who and when: 1 of/ })).toBeFocused();
  await tabTo(page, 'textbox', 'Your sentences');
  await page.keyboard.insertText('I will write to you by 4 pm today with what I found.');
  await page.keyboard.press('Control+Enter');
  await expect(page.locator('[data-shown="true"]')).toContainText('It is there.');
  expect(await axeViolations(page)).toEqual([]);
  await tabTo(page, 'button', 'Stop here');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-skill="next_step"]')).toContainText(/Comes next|Due now/);

  await page.goto(`chrome-extension://${extension.extensionId}/practice.html#progress`);
  await expect(page.getByRole('img', { name: /^Next step with who and when: seen in 1 / })).toBeVisible();
  await expect(page.getByText('You practised on 1 of 28 days.')).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  const saved = await savedBy(page, () => page.getByRole('button', { name: 'Save as a file' }).click());
  expect(JSON.parse(saved).drills).toHaveLength(1);
  await page.getByRole('button', { name: 'Delete the record' }).click();
  await page.getByRole('button', { name: 'Delete it' }).click();
  await expect(page.getByText('Nothing practised yet')).toBeVisible();
});

test('a scenario is written, refused with its line, mended, kept, played, handed on and taken in again', async ({
  extension,
}) => {
  const page = await openPractice(extension, 'scenarios');
  await page.getByRole('button', { name: 'Open in the editor' }).click();
  const editor = page.getByRole('textbox', { name: 'The scenario' });
  await expect(editor).toBeFocused();
  const yaml = await editor.inputValue();
  await editor.fill(yaml.replace(/difficulty: \d/, 'difficulty: 7'));
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText(/Line \d+: difficulty/);
  expect(await axeViolations(page)).toEqual([]);
  await editor.fill(yaml.replace(/title: .*/, 'title: My own kettle'));
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(page.getByText('It holds together, and every path comes to its ending.')).toBeVisible();
  await page.getByRole('button', { name: 'Save and play' }).click();
  await expect(page.getByRole('heading', { name: 'My own kettle' })).toBeVisible();

  await page.getByRole('link', { name: 'My scenarios' }).click();
  const file = await savedBy(page, () => page.getByRole('button', { name: 'Save as a file: My own kettle' }).click());
  await page.getByRole('button', { name: 'Delete My own kettle' }).click();
  await page.getByRole('button', { name: 'Delete it' }).click();
  await expect(page.getByText('None yet.')).toBeVisible();
  await chooseFile(page, 'kettle.yaml', file);
  await expect(page.getByText('1 scenario was added.')).toBeVisible();
  await expect(page.getByText('From a file')).toBeVisible();
  await chooseFile(page, 'kettle.yaml', file);
  await expect(page.getByRole('alert')).toContainText('You already have: My own kettle');
  await chooseFile(page, 'broken.yaml', 'title: [');
  await expect(page.getByRole('alert')).toContainText('This is not YAML');
  expect(await axeViolations(page)).toEqual([]);
});

test('a conversation goes on where it stopped after the page was closed, the unsent words with it', async ({ extension }) => {
  const page = await openPractice(extension);
  await page
    .getByRole('button', { name: /^Start: / })
    .first()
    .click();
  await page.getByRole('textbox', { name: /Your reply/ }).fill('I am looking at it now and write to you by 4 pm today.');
  await page.getByRole('button', { name: 'Send' }).click();
  await page.getByRole('textbox', { name: /Your reply/ }).fill('Half a sentence');
  await page.reload();
  await page.getByRole('button', { name: /\(1 reply\)/ }).click();
  await expect(page.locator('[data-turn="1"]')).toContainText('by 4 pm today');
  await expect(page.getByRole('textbox', { name: /Your reply/ })).toHaveValue('Half a sentence');
  await page.getByText('Build from phrases').click();
  await page
    .getByRole('button', { name: /^Put into the reply/ })
    .first()
    .click();
  await expect(page.getByRole('textbox', { name: /Your reply/ })).toHaveValue(/^Half a sentence\n\n./);
});

for (const section of ['drills', 'progress', 'scenarios']) {
  test(`${section} does not scroll sideways at 320 px and is clean in the dark`, async ({ extension }) => {
    const page = await openPractice(extension, section);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width: 320, height: 900 });
    await expect(page.getByRole('main').getByRole('button').or(page.getByText('Nothing practised yet')).first()).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    expect(await axeViolations(page)).toEqual([]);
  });
}
