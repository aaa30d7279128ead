import { draft, place, ready } from './mount';

const field = place.appendChild(document.createElement('textarea'));
field.value = draft.join('\n');
ready(() => field.value.split('\n'));
