import 'trix';
import { draftHtml, place, ready } from './mount';

const field = place.appendChild(document.createElement('input'));
field.id = 'draft';
field.type = 'hidden';
field.value = draftHtml;
const element = document.createElement('trix-editor') as HTMLElement & {
  editor: { getDocument(): { toString(): string }};
};
element.setAttribute('input', field.id);
element.addEventListener('trix-initialize', () => {
  ready(() => element.editor.getDocument().toString().replace(/\n$/, '').split('\n'));
});
place.append(element);
