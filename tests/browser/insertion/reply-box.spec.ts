import { askPage } from '@/tests/browser/harness/page-view';
import type { EditorUnderTest } from './editors';
import { expect, test } from './shared-test';

const freshdesk = (entry: string, editable: string): EditorUnderTest => ({ name: entry, entry, editable, helpdesk: 'freshdesk' });
const TEXT = ['I have sent it again.', 'It arrives on Friday.'];

test('a closed reply box is opened by its own button, awaited, and filled in front of the signature; nothing is sent', async ({
  open,
}) => {
  const box = await open(freshdesk('freshdesk-closed.ts', '.fr-element'));
  expect(await box.lines()).toEqual(['reply 0, send 0']);
  expect(await box.insert(TEXT.join('\n'))).toMatchObject({ outcome: 'inserted', visibility: 'public' });
  expect((await box.lines()).filter(Boolean)).toEqual(['reply 1, send 0', ...TEXT, 'Sam Hill', 'Support']);
});

test('of a reply and a note that are both open, the text goes where the agent last was, and says which that is', async ({
  open,
}) => {
  const box = await open(freshdesk('freshdesk-two.ts', '#note'));
  expect(await box.insert('First.')).toMatchObject({ visibility: 'public' });
  expect((await box.lines()).filter(Boolean)).toEqual(['Reply', 'First.', 'Note']);
  await box.click();
  await box.press('End', 1);
  expect(await box.insert('Second.')).toMatchObject({ outcome: 'inserted', visibility: 'internal' });
  expect((await box.lines()).filter(Boolean)).toEqual(['Reply', 'First.', 'NoteSecond.']);
});

test('a text that was made for another ticket is refused, and the draft stays as it is', async ({ open, extension }) => {
  const box = await open(freshdesk('froala.ts', '.fr-element'), ['Dear Anna,']);
  const page = extension.context.pages().at(-1)!;
  const ticketKey = 'freshdesk:evenkeel-demo.freshdesk.com:78';
  expect(await askPage(extension, page, 'insertText', { ticketKey, text: 'For another.' })).toEqual({
    outcome: 'refused',
    reason: 'other_ticket',
  });
  expect(await box.lines()).toEqual(['Dear Anna,']);
});

test('a text never opens the canned responses of the page with a slash', async ({ open }) => {
  const box = await open(freshdesk('froala.ts', '.fr-element'));
  await box.click();
  expect(await box.insert('/c refund')).toMatchObject({ outcome: 'inserted' });
  expect(await box.lines()).toEqual(['c refund']);
});

test('two clicks at once insert twice, one behind the other', async ({ open }) => {
  const box = await open(freshdesk('froala.ts', '.fr-element'));
  await box.click();
  const outcomes = await Promise.all([box.insert('One.'), box.insert('Two.')]);
  expect(outcomes.map(({ outcome }) => outcome)).toEqual(['inserted', 'inserted']);
  expect(await box.lines()).toEqual(['One.Two.']);
});
