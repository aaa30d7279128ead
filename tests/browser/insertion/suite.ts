import { expect, type TestType } from '@playwright/test';
import type { InsertOutcome } from '@/utils/ticket/insert-outcome';
import type { EditorUnderTest } from './editors';
import type { OpensEditor } from './open-editor';

const PARAGRAPHS = ['I am sorry, Anna.', '', 'Your parcel left us <today> & I have the number.', 'Sam'];

function undoIdOf(outcome: InsertOutcome): string {
  expect(outcome).toMatchObject({ outcome: 'inserted', visibility: 'public' });
  return outcome.outcome === 'inserted' ? outcome.undoId : '';
}

/** Playwright's `test` with the way to open an editor in one browser or the other. */
export type InsertionTest = TestType<{ open: OpensEditor }, object>;

/** What every reply box must do, whichever editor it is. */
export function insertionSuite(test: InsertionTest, editor: EditorUnderTest) {
  test.describe(editor.name, () => {
    test('in the middle of a line, and typing goes on behind it', async ({ open }) => {
      const box = await open(editor);
      await box.type('Good day');
      await box.press('ArrowLeft', 4);
      undoIdOf(await box.insert('NEW & <b>'));
      expect(await box.lines()).toEqual(['GoodNEW & <b> day']);
      await box.typeOn('!?');
      expect(await box.lines()).toEqual(['GoodNEW & <b>!? day']);
    });

    test('on a new line under a greeting, and typing goes on under it', async ({ open }) => {
      const box = await open(editor);
      await box.type('Dear Anna,');
      await box.press('Enter', 1);
      undoIdOf(await box.insert('I have sent it again.'));
      expect(await box.lines()).toEqual(['Dear Anna,', 'I have sent it again.']);
      await box.press('Enter', 1);
      await box.typeOn('Sam');
      expect(await box.lines()).toEqual(['Dear Anna,', 'I have sent it again.', 'Sam']);
    });

    test('several paragraphs with an empty line, and typing goes on behind them', async ({ open }) => {
      const box = await open(editor);
      await box.type('ab');
      await box.press('ArrowLeft', 1);
      undoIdOf(await box.insert(PARAGRAPHS.join('\n')));
      // Some editors let paragraphs stand between the halves of the line that they came into, and do not join them.
      const seam = editor.splits ? '|' : '';
      const expected = (typed: string) => `a${seam}${PARAGRAPHS.join('|')}${typed}${seam}b`.split('|');
      expect(await box.lines()).toEqual(expected(''));
      await box.typeOn('!');
      expect(await box.lines()).toEqual(expected('!'));
    });

    test('several paragraphs into an empty editor', async ({ open }) => {
      const box = await open(editor);
      await box.click();
      undoIdOf(await box.insert(PARAGRAPHS.join('\r\n')));
      expect(await box.lines()).toEqual(PARAGRAPHS);
    });

    test('undo gives back the draft as it was', async ({ open }) => {
      const box = await open(editor);
      await box.type('Good day');
      await box.press('ArrowLeft', 4);
      const undoId = undoIdOf(await box.insert(PARAGRAPHS.join('\n')));
      expect(await box.undo(undoId)).toBe(true);
      expect(await box.lines()).toEqual(['Good day']);
      expect(await box.undo(undoId)).toBe(false);
    });

    test('a selection gives way, and undo gives it back', async ({ open }) => {
      const box = await open(editor);
      await box.type('Good day Anna');
      await box.press('Shift+ArrowLeft', 4);
      const undoId = undoIdOf(await box.insert('Mrs Berg'));
      expect(await box.lines()).toEqual(['Good day Mrs Berg']);
      expect(await box.undo(undoId)).toBe(true);
      expect(await box.lines()).toEqual(['Good day Anna']);
    });

    test('into an empty editor, and undo takes nothing once the agent has typed on', async ({ open }) => {
      const box = await open(editor);
      await box.click();
      const undoId = undoIdOf(await box.insert('I have sent it.'));
      await box.typeOn(' Today');
      expect(await box.undo(undoId)).toBe(false);
      expect(await box.lines()).toEqual(['I have sent it. Today']);
    });

    test('focus lost to the panel', async ({ open }) => {
      const box = await open(editor);
      await box.type('Good day');
      await box.press('ArrowLeft', 4);
      await box.goToPanel();
      undoIdOf(await box.insert('NEW'));
      expect(await box.lines()).toEqual(['GoodNEW day']);
    });

    test('focus lost to the conversation', async ({ open }) => {
      const box = await open(editor);
      await box.type('Good day');
      await box.press('ArrowLeft', 4);
      await box.selectInConversation();
      undoIdOf(await box.insert('NEW'));
      expect(await box.lines()).toEqual(['GoodNEW day']);
    });

    test('from the panel, by its own button', async ({ open }) => {
      const box = await open(editor);
      await box.type('Dear Anna, ');
      const phrase = await box.insertFromPanel();
      expect(await box.lines()).toEqual([`Dear Anna, ${phrase}`]);
    });

    test('never focused, empty', async ({ open }) => {
      const box = await open(editor);
      undoIdOf(await box.insert(PARAGRAPHS.join('\n')));
      expect(await box.lines()).toEqual(PARAGRAPHS);
    });

    test('never focused, with a draft', async ({ open }) => {
      const box = await open(editor, ['Hello Anna,']);
      undoIdOf(await box.insert('I have sent it again.'));
      // On a line of its own; whether with an empty line between is the editor's way with pasted paragraphs.
      expect((await box.lines()).filter(Boolean)).toEqual(['Hello Anna,', 'I have sent it again.']);
    });
  });
}
