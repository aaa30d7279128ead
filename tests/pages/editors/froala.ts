import { draftHtml, linesOfHtml, place, ready } from './mount';

/**
 * Stands for Froala, which is proprietary and so not installed: its class names, and of its ways what was measured on
 * Froala 5.4.0. It handles a paste with HTML by itself and leaves a paste without HTML alone.
 */
place.innerHTML = `<div class="fr-box"><div class="fr-wrapper"><div class="fr-element fr-view" contenteditable="true">${draftHtml}</div></div></div>`;
const editable = place.querySelector<HTMLElement>('.fr-element')!;

editable.addEventListener('paste', (event) => {
  const html = event.clipboardData?.getData('text/html');
  if (!html) return;
  event.preventDefault();
  // Froala cleans what was pasted in a later task.
  setTimeout(() => document.execCommand('insertHTML', false, html));
});
ready(() => linesOfHtml(editable.innerHTML));
