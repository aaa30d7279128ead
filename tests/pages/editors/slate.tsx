import { createRoot } from 'react-dom/client';
import { createEditor, type Descendant, Node } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';
import { draft, place, ready } from './mount';

const editor = withHistory(withReact(createEditor()));
const initial = (draft.length > 0 ? draft : ['']).map((text) => ({ type: 'paragraph', children: [{ text }] })) as Descendant[];

createRoot(place).render(
  <Slate editor={editor} initialValue={initial}>
    <Editable placeholder="Write a reply" />
  </Slate>,
);
new MutationObserver((_, observer) => {
  if (!place.querySelector('[data-slate-editor]')) return;
  observer.disconnect();
  ready(() => editor.children.map((block) => Node.string(block)));
}).observe(place, { childList: true, subtree: true });
