import { editorRoutes } from '@/tests/browser/insertion/editor-routes';
import { EDITORS } from '@/tests/browser/insertion/editors';
import type { OpensEditor } from '@/tests/browser/insertion/open-editor';
import { insertionSuite } from '@/tests/browser/insertion/suite';
import { firefoxTest } from './firefox-test';
import { openerIn } from './open-in-firefox';

const test = firefoxTest([editorRoutes]).extend<{ open: OpensEditor }>({
  open: async ({ firefox, port }, use) => {
    await use(openerIn(firefox, port));
    for (const page of await firefox.browser.pages()) if (page !== firefox.panel) await page.close();
  },
});

/** The editors of the helpdesks that are read out of the box, and the two plain kinds; all of them when asked for. */
const CORE = ['CKEditor 5', 'Froala (stand-in)', 'Quill', 'Tiptap', 'textarea', 'contenteditable'];
const tested = process.env.ALL_EDITORS ? EDITORS : EDITORS.filter(({ name }) => CORE.includes(name));

// Typed in line by line, a text never splits a paragraph here.
for (const editor of tested) insertionSuite(test, { ...editor, splits: false });
