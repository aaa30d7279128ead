import { ContentState, Editor, EditorState } from 'draft-js';
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { draft, place, ready } from './mount';

function Composer() {
  const [state, setState] = useState(() => EditorState.createWithContent(ContentState.createFromText(draft.join('\n'))));
  useEffect(() =>
    ready(() =>
      state
        .getCurrentContent()
        .getBlocksAsArray()
        .map((block: { getText(): string }) => block.getText()),
    ),
  );
  return <Editor editorState={state} onChange={setState} />;
}

createRoot(place).render(<Composer />);
