import { Bold, ClassicEditor, Essentials, Paragraph } from 'ckeditor5';
import { draftHtml, linesOfHtml, place, ready } from './mount';

// What Zendesk has: its composer is a CKEditor 5 with a test id on the editable.
const editor = await ClassicEditor.create(place, {
  licenseKey: 'GPL',
  plugins: [Essentials, Paragraph, Bold],
  initialData: draftHtml,
});
editor.editing.view.change((writer) => {
  writer.setAttribute('data-test-id', 'omnicomposer-rich-text-ckeditor', editor.editing.view.document.getRoot()!);
});
ready(() => linesOfHtml(editor.getData()));
