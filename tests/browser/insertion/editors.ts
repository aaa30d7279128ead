export interface EditorUnderTest {
  name: string;
  /** Its file in `tests/pages/editors`. */
  entry: string;
  helpdesk: 'zendesk' | 'freshdesk';
  /** Where one clicks to type; in the editor's frame, when it has one. */
  editable: string;
  frame?: string;
  /** Puts several paragraphs between the halves of a line. */
  splits?: boolean;
}

const EDITABLE = '#editor [contenteditable="true"]';

const rich = (name: string, entry: string, editable = EDITABLE): EditorUnderTest => ({
  name,
  entry,
  editable,
  helpdesk: 'zendesk',
});
const framed = (name: string, entry: string, frame: string): EditorUnderTest => ({
  ...rich(name, entry, 'body'),
  frame,
  splits: true,
});

/** Every editor that a reply box is known to be, as npm has it; Froala is not on it, so a stand-in has its ways. */
export const EDITORS: readonly EditorUnderTest[] = [
  rich('CKEditor 5', 'ckeditor5.ts', '.ck-editor__editable'),
  framed('CKEditor 4', 'ckeditor4.ts', '.cke_wysiwyg_frame'),
  { ...rich('Froala (stand-in)', 'froala.ts'), helpdesk: 'freshdesk' },
  framed('TinyMCE', 'tinymce.ts', '.tox-edit-area__iframe'),
  rich('Quill', 'quill.ts'),
  rich('Tiptap', 'tiptap.ts'),
  rich('Lexical', 'lexical.ts'),
  rich('Slate', 'slate.tsx'),
  rich('Draft.js', 'draft.tsx'),
  rich('Trix', 'trix.ts', 'trix-editor'),
  rich('Summernote', 'summernote.ts'),
  rich('textarea', 'textarea.ts', '#editor textarea'),
  rich('React textarea', 'react-textarea.tsx', '#editor textarea'),
  rich('contenteditable', 'contenteditable.ts'),
];
