import { draftHtml, linesOfHtml, place, ready } from './mount';

const editable = place.appendChild(document.createElement('div'));
editable.contentEditable = 'true';
editable.innerHTML = draftHtml;
ready(() => linesOfHtml(editable.innerHTML));
