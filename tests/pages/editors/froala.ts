import { mountFroala } from './froala-editor';
import { draftHtml, linesOfHtml, place, ready } from './mount';

const editable = mountFroala(place, draftHtml);
ready(() => linesOfHtml(editable.innerHTML));
