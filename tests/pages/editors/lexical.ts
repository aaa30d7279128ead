import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from 'lexical';
import { draft, place, ready } from './mount';

const editable = place.appendChild(document.createElement('div'));
editable.contentEditable = 'true';
const editor = createEditor({ onError: (error) => { throw error; } });
editor.setRootElement(editable);
registerRichText(editor);
registerHistory(editor, createEmptyHistoryState(), 300);
editor.update(
  () => {
    const root = $getRoot().clear();
    for (const line of draft.length > 0 ? draft : ['']) root.append($createParagraphNode().append(...(line ? [$createTextNode(line)] : [])));
  },
  { discrete: true },
);
ready(() =>
  editor.getEditorState().read(() =>
    $getRoot()
      .getChildren()
      .flatMap((block) => block.getTextContent().split('\n')),
  ),
);
