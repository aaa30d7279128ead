import { draftHtml, linesOfHtml, place, ready } from './mount';

interface CKEditor4 {
  replace(
    element: HTMLElement,
    options: object,
  ): { on(event: 'instanceReady', listener: () => void): void; getData(): string };
}

// Loaded by its own script, because it finds its parts by the address that it came from.
const script = document.createElement('script');
script.src = '/modules/ckeditor4/ckeditor.js';
script.onload = () => {
  const { CKEDITOR } = window as unknown as { CKEDITOR: CKEditor4 };
  const textarea = place.appendChild(document.createElement('textarea'));
  textarea.value = draftHtml;
  const editor = CKEDITOR.replace(textarea, { versionCheck: false, removePlugins: 'scayt,wsc,exportpdf' });
  editor.on('instanceReady', () => ready(() => linesOfHtml(editor.getData())));
};
document.head.append(script);
