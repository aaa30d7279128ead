import { draftHtml, linesOfHtml, place, ready } from './mount';

interface TinyMce {
  init(options: object): Promise<{ getContent(): string }[]>;
}

const script = document.createElement('script');
script.src = '/modules/tinymce/tinymce.js';
script.onload = async () => {
  const { tinymce } = window as unknown as { tinymce: TinyMce };
  const textarea = place.appendChild(document.createElement('textarea'));
  textarea.value = draftHtml;
  const [editor] = await tinymce.init({ target: textarea, license_key: 'gpl', promotion: false, branding: false });
  ready(() => linesOfHtml(editor!.getContent()));
};
document.head.append(script);
