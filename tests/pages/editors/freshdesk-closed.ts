import { mountFroala } from './froala-editor';
import { linesOfHtml, place, ready } from './mount';

/** Freshdesk as a ticket opens: no editor until the agent presses Reply, and then after a while, with the signature in it. */
const SIGNATURE = '<p><br></p><div class="signature"><p>Sam Hill</p><p>Support</p></div>';

const counts = { reply: 0, send: 0 };
document.querySelector('[data-test-id="submit"]')!.addEventListener('click', () => counts.send++);
document.querySelector('[data-test-id="ticket-action-reply"]')!.addEventListener('click', () => {
  counts.reply++;
  setTimeout(() => mountFroala(place, SIGNATURE), 300);
});
ready(() => [`reply ${counts.reply}, send ${counts.send}`, ...linesOfHtml(place.querySelector('.fr-element')?.innerHTML ?? '')]);
