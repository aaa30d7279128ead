import { test as base, expect, type Page } from '@playwright/test';
import { type ExtensionBrowser, launchWithExtension } from '@/tests/browser/harness/extension-browser';
import { grantedExtension } from '@/tests/browser/harness/granted-extension';
import { askPage, viewOf } from '@/tests/browser/harness/page-view';
import type { InsertOutcome } from '@/utils/ticket/insert-outcome';
import { AGENT, type RequestTracker, startRequestTracker } from './request-tracker';
import { newestCorrespondence, sendMail, writeAsAgent } from './request-tracker-api';

const ANNA = 'Anna Berg <anna.berg@customer.example>';

const SECOND_MAIL =
  'Friday was a week ago. This is ridiculous, I am furious. I want my money back <today>, or I will call my bank.';

/** Two tickets as they come in: a mail, the agent's answer, a note, and the customer's second mail. */
async function seed(origin: string) {
  await sendMail(origin, {
    from: ANNA,
    subject: 'Parcel is three weeks late',
    text: 'Hello,\n\nmy parcel was promised for 2 November and it is still not here.\n\nAnna Berg',
  });
  await writeAsAgent(origin, 1, 'correspond', 'Dear Anna,\n\nI will look into it by Friday.\n\nSam');
  await writeAsAgent(origin, 1, 'comment', 'The warehouse says it never left. Customer is right.');
  await sendMail(origin, {
    from: ANNA,
    subject: '[demo #1] Parcel is three weeks late',
    text: SECOND_MAIL,
  });
  await sendMail(origin, {
    from: 'Tom Reed <tom.reed@customer.example>',
    subject: 'Which plug does the lamp have?',
    text: 'Hi, which plug does the lamp have? I could not find it on the page. Thanks, Tom',
  });
}

const test = base.extend<object, { desk: RequestTracker; extension: ExtensionBrowser }>({
  desk: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants a pattern here.
    async ({}, use) => {
      const desk = await startRequestTracker();
      await seed(desk.origin);
      await use(desk);
      await desk.close();
    },
    { scope: 'worker' },
  ],
  extension: [
    async ({ desk }, use) => {
      const granted = await grantedExtension([`${new URL(desk.origin).protocol}//127.0.0.1/*`]);
      const extension = await launchWithExtension({ port: 9, extensionPath: granted.path });
      await use(extension);
      await extension.close();
      await granted.remove();
    },
    { scope: 'worker' },
  ],
});

async function logIn(extension: ExtensionBrowser, origin: string): Promise<Page> {
  const page = await extension.context.newPage();
  await page.goto(origin);
  if (await page.locator('input[name=pass]').count()) {
    await page.locator('input[name=user]').fill(AGENT.name);
    await page.locator('input[name=pass]').fill(AGENT.password);
    await page.locator('input[name=pass]').press('Enter');
    await page.locator('input[name=pass]').waitFor({ state: 'detached' });
  }
  return page;
}

/** Opens the reply form of a ticket and waits until its editor may be typed in. */
async function openReply(page: Page, origin: string, ticket: number) {
  await page.goto(`${origin}/Ticket/Update.html?Action=Respond&id=${ticket}`);
  const body = page.frameLocator('.cke_wysiwyg_frame').locator('body');
  await expect(body).toBeEditable();
  return body;
}

/** The paragraphs of the HTML that the server keeps, as text. */
function paragraphsOf(page: Page, html: string): Promise<string[]> {
  return page.evaluate(
    (source) =>
      [...new DOMParser().parseFromString(source, 'text/html').querySelectorAll('p')].map((paragraph) =>
        paragraph.textContent!.replaceAll('\u00a0', ' ').trim(),
      ),
    html,
  );
}

test('the whole conversation is read, and who wrote what', async ({ desk, extension }) => {
  const page = await logIn(extension, desk.origin);
  await page.goto(`${desk.origin}/Ticket/Display.html?id=1`);
  await expect.poll(async () => (await viewOf(extension, page))?.state).toBe('ready');
  const view = await viewOf(extension, page);
  if (view.state === 'none') throw new Error(view.reason);
  expect(view.ticket).toMatchObject({ helpdesk: 'request_tracker', id: '1', subject: 'Parcel is three weeks late' });
  expect(view.ticket.requester?.name).toBe('Anna Berg');
  expect(view.ticket.messages.map(({ author }) => author)).toEqual(['customer', 'agent', 'internal', 'customer']);
  expect(view.ticket.messages.at(-1)!.text).toBe(SECOND_MAIL);

  const panel = await extension.openPanel(page);
  await expect(panel.getByRole('region', { name: 'Ticket' })).toContainText('Anna Berg');
  const heat = panel.getByRole('meter', { name: 'Heat' });
  await expect.poll(async () => Number(await heat.getAttribute('aria-valuenow'))).toBeGreaterThanOrEqual(2);
  await expect(panel.getByRole('list', { name: 'Findings' }).locator('q').first()).toBeVisible();
});

test("a suggestion goes into the reply, is sent by the helpdesk's own button, and arrives word for word", async ({
  desk,
  extension,
}) => {
  const page = await logIn(extension, desk.origin);
  const editor = await openReply(page, desk.origin, 1);
  await editor.click();
  await page.keyboard.type('Dear Anna,');
  await page.keyboard.press('Enter');

  const panel = await extension.openPanel(page);
  await expect(panel.getByRole('region', { name: 'Ticket' })).toContainText('Public reply');
  // The reply form shows no conversation; it is read from the history when the agent asks.
  await panel.getByRole('button', { name: 'Read them too' }).click();
  await expect(panel.getByRole('meter', { name: 'Heat' })).toBeVisible();
  const view = await viewOf(extension, page);
  if (view.state === 'none') throw new Error(view.reason);
  expect(view.ticket.messages.map(({ author }) => author)).toEqual(['customer', 'agent', 'internal', 'customer']);
  expect(view.ticket.messages.at(-1)!.text).toBe(SECOND_MAIL);
  // One that has nothing left to fill in.
  const suggestion = panel.getByRole('region', { name: 'Suggestions' }).locator('li[data-phrase-id]').filter({ hasNotText: '[' });
  await suggestion.first().getByRole('button', { name: 'Insert' }).click();
  await expect(panel.getByText('Inserted into the public reply.').first()).toBeVisible();

  await page.bringToFront();
  const phrase = (await editor.locator('p').nth(1).textContent())!.replaceAll('\u00a0', ' ').trim();
  expect(phrase.length).toBeGreaterThan(20);
  await expect(suggestion.first()).toContainText(phrase);
  await page.keyboard.press('Enter');
  await page.keyboard.type('Sam');
  await page.locator('input[name="SubmitTicket"]').click();
  await page.waitForURL(/Display\.html/);

  const kept = await newestCorrespondence(desk.origin, 1);
  // Request Tracker's editor itself keeps an empty paragraph under what is typed.
  expect((await paragraphsOf(page, kept.html)).filter(Boolean)).toEqual(['Dear Anna,', phrase, 'Sam']);
});

test('paragraphs, empty lines and signs of HTML arrive as they were written', async ({ desk, extension }) => {
  const page = await logIn(extension, desk.origin);
  await openReply(page, desk.origin, 2);
  const key = `request_tracker:${new URL(desk.origin).host}:2`;
  await expect.poll(async () => (await viewOf(extension, page))?.state).not.toBe('none');
  const text = ['Dear Tom,', '', 'It has a <UK> plug & a 2 m lead – 13 A.', 'Best wishes'];
  expect(await askPage(extension, page, 'insertText', { ticketKey: key, text: text.join('\n') })).toMatchObject({
    outcome: 'inserted',
    visibility: 'public',
  });
  await page.locator('input[name="SubmitTicket"]').click();
  await page.waitForURL(/Display\.html/);
  const kept = await newestCorrespondence(desk.origin, 2);
  expect(await paragraphsOf(page, kept.html)).toEqual(text);
});

test('a text for one ticket never goes into the reply to another', async ({ desk, extension }) => {
  const page = await logIn(extension, desk.origin);
  const editor = await openReply(page, desk.origin, 2);
  await expect.poll(async () => (await viewOf(extension, page))?.state).not.toBe('none');
  const key = `request_tracker:${new URL(desk.origin).host}:1`;
  expect(await askPage(extension, page, 'insertText', { ticketKey: key, text: 'For Anna only.' })).toEqual({
    outcome: 'refused',
    reason: 'other_ticket',
  });
  await expect(editor).not.toContainText('Anna');
});

test('a comment is said to be internal, and undo empties it again', async ({ desk, extension }) => {
  const page = await logIn(extension, desk.origin);
  await page.goto(`${desk.origin}/Ticket/Update.html?Action=Comment&id=2`);
  const editor = page.frameLocator('.cke_wysiwyg_frame').locator('body');
  await expect(editor).toBeEditable();
  await expect.poll(async () => (await viewOf(extension, page))?.state).not.toBe('none');
  const ticketKey = `request_tracker:${new URL(desk.origin).host}:2`;
  const outcome = await askPage<InsertOutcome>(extension, page, 'insertText', { ticketKey, text: 'Tom asks about the plug.' });
  expect(outcome).toMatchObject({ outcome: 'inserted', visibility: 'internal' });
  await expect(editor).toContainText('Tom asks about the plug.');
  const undoId = outcome.outcome === 'inserted' ? outcome.undoId : '';
  expect(await askPage(extension, page, 'undoInsert', { ticketKey, undoId })).toEqual({ undone: true });
  await expect(editor).not.toContainText('Tom');
});
