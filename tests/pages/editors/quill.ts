import Quill from 'quill';
import { draftHtml, place, ready } from './mount';

place.innerHTML = draftHtml;
const editor = new Quill(place);
ready(() => editor.getText().replace(/\n$/, '').split('\n'));
