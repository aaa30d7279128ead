import Quill from 'quill';
import { draftHtml, place, ready } from './mount';

place.innerHTML = draftHtml;
const editor = new Quill(place);
ready(() => editor.getText().replace(/\u00a0/g, ' ').replace(/\n$/, '').split('\n'));
