import type { InsertOutcome } from '@/utils/ticket/insert-outcome';
import type { EditorUnderTest } from './editors';
import { type OpenEditor, openEditor } from './open-editor';
import { expect, test } from './shared-test';

const PARAGRAPHS = ['I am sorry, Anna.', '', 'Your parcel left us <today> & I have the number.', 'Sam'];

/** Trix draws what was typed, with the caret, in the next frame; no person presses the next key before that. */
async function nextFrame({ page }: OpenEditor) {
  await page.evaluate(() => new Promise(requestAnimationFrame));
}

async function type(open: OpenEditor, text: string) {
  await open.editable.click();
  await open.page.keyboard.type(text);
  await nextFrame(open);
}

async function press(open: OpenEditor, key: string, times: number) {
  for (let time = 0; time < times; time++) await open.page.keyboard.press(key);
  await nextFrame(open);
}

function undoIdOf(outcome: InsertOutcome): string {
  expect(outcome).toMatchObject({ outcome: 'inserted', visibility: 'public' });
  return outcome.outcome === 'inserted' ? outcome.undoId : '';
}

/** What every reply box must do, whichever editor it is. */
export function insertionSuite(editor: EditorUnderTest) {
  const open = (extension: Parameters<typeof openEditor>[0], draft?: string[]) => openEditor(extension, editor, draft);

  test.describe(editor.name, () => {
    test('in the middle of a line, and typing goes on behind it', async ({ extension }) => {
      const box = await open(extension);
      await type(box, 'Good day');
      await press(box, 'ArrowLeft', 4);
      undoIdOf(await box.insert('NEW & <b>'));
      expect(await box.lines()).toEqual(['GoodNEW & <b> day']);
      await box.page.keyboard.type('!?');
      expect(await box.lines()).toEqual(['GoodNEW & <b>!? day']);
    });

    test('into an empty editor', async ({ extension }) => {
      const box = await open(extension);
      await box.editable.click();
      undoIdOf(await box.insert('I have sent it again.'));
      expect(await box.lines()).toEqual(['I have sent it again.']);
    });

    test('several paragraphs with an empty line, and typing goes on behind them', async ({ extension }) => {
      const box = await open(extension);
      await type(box, 'ab');
      await press(box, 'ArrowLeft', 1);
      undoIdOf(await box.insert(PARAGRAPHS.join('\n')));
      // Some editors let paragraphs stand between the halves of the line that they came into, and do not join them.
      const seam = editor.splits ? '|' : '';
      const expected = (typed: string) => `a${seam}${PARAGRAPHS.join('|')}${typed}${seam}b`.split('|');
      expect(await box.lines()).toEqual(expected(''));
      await box.page.keyboard.type('!');
      expect(await box.lines()).toEqual(expected('!'));
    });

    test('several paragraphs into an empty editor', async ({ extension }) => {
      const box = await open(extension);
      await box.editable.click();
      undoIdOf(await box.insert(PARAGRAPHS.join('\r\n')));
      expect(await box.lines()).toEqual(PARAGRAPHS);
    });

    test('a selection gives way', async ({ extension }) => {
      const box = await open(extension);
      await type(box, 'Good day Anna');
      await press(box, 'Shift+ArrowLeft', 4);
      undoIdOf(await box.insert('Mrs Berg'));
      expect(await box.lines()).toEqual(['Good day Mrs Berg']);
    });

    test('undo gives back the draft as it was', async ({ extension }) => {
      const box = await open(extension);
      await type(box, 'Good day');
      await press(box, 'ArrowLeft', 4);
      const undoId = undoIdOf(await box.insert(PARAGRAPHS.join('\n')));
      expect(await box.undo(undoId)).toBe(true);
      expect(await box.lines()).toEqual(['Good day']);
      expect(await box.undo(undoId)).toBe(false);
    });

    test('undo gives back what was selected', async ({ extension }) => {
      const box = await open(extension);
      await type(box, 'Good day Anna');
      await press(box, 'Shift+ArrowLeft', 4);
      const undoId = undoIdOf(await box.insert('Mrs Berg'));
      expect(await box.undo(undoId)).toBe(true);
      expect(await box.lines()).toEqual(['Good day Anna']);
    });

    test('undo takes nothing once the agent has typed on', async ({ extension }) => {
      const box = await open(extension);
      await box.editable.click();
      const undoId = undoIdOf(await box.insert('I have sent it.'));
      await box.page.keyboard.type(' Today');
      expect(await box.undo(undoId)).toBe(false);
      expect(await box.lines()).toEqual(['I have sent it. Today']);
    });

    test('focus lost to the panel', async ({ extension }) => {
      const box = await open(extension);
      await type(box, 'Good day');
      await press(box, 'ArrowLeft', 4);
      const panel = await extension.openPanel(box.page);
      await panel.bringToFront();
      await panel.locator('body').click();
      undoIdOf(await box.insert('NEW'));
      expect(await box.lines()).toEqual(['GoodNEW day']);
    });

    test('focus lost to the conversation', async ({ extension }) => {
      const box = await open(extension);
      await type(box, 'Good day');
      await press(box, 'ArrowLeft', 4);
      await box.page.getByText('I want my money back').click({ clickCount: 2 });
      undoIdOf(await box.insert('NEW'));
      expect(await box.lines()).toEqual(['GoodNEW day']);
    });

    test('never focused, empty', async ({ extension }) => {
      const box = await open(extension);
      undoIdOf(await box.insert(PARAGRAPHS.join('\n')));
      expect(await box.lines()).toEqual(PARAGRAPHS);
    });

    test('never focused, with a draft', async ({ extension }) => {
      const box = await open(extension, ['Hello Anna,']);
      undoIdOf(await box.insert('I have sent it again.'));
      // On a line of its own; whether with an empty line between is the editor's way with pasted paragraphs.
      expect((await box.lines()).filter(Boolean)).toEqual(['Hello Anna,', 'I have sent it again.']);
    });
  });
}
