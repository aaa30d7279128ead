import { mountFroala } from './froala-editor';
import { linesOfHtml, place, ready } from './mount';

/** Freshdesk with an open reply and an open private note. */
const reply = mountFroala(place, '<p>Reply</p>');
const note = document.createElement('div');
note.className = 'ticket-editor note-editor';
place.closest('.ticket-editor')!.after(note);
const noteEditable = mountFroala(note, '<p>Note</p>');
noteEditable.id = 'note';
ready(() => [...linesOfHtml(reply.innerHTML), ...linesOfHtml(noteEditable.innerHTML)]);
