import jQuery from 'jquery';
import 'summernote/dist/summernote-lite.js';
import { draftHtml, linesOfHtml, place, ready } from './mount';

const target = place.appendChild(document.createElement('div'));
target.innerHTML = draftHtml;
const editor = jQuery(target) as unknown as { summernote(command: unknown): string };
editor.summernote({ toolbar: [] });
ready(() => linesOfHtml(editor.summernote('code')));
