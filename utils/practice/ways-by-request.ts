import type { Request } from '@/utils/ticket/labels';
import type { HeardThing } from './scenario';

/** What a customer who wants this would usually take, with the words in which reps offer it. */
const WAYS: Partial<Record<Request, HeardThing>> = {
  refund: { id: 'money-back', what: 'The money back', words: ['refund*|money back|reimburs*', 'credit* + account|card'] },
  cancel: { id: 'cancelled', what: 'It is ended, confirmed in writing', words: ['cancel*|closed|ended|stopped'] },
  billing: {
    id: 'bill-put-right',
    what: 'The bill is explained or corrected',
    words: ['bill|invoice|charge* + correct*|credit*|explain*|break*|remove*|because|for'],
  },
  delivery: {
    id: 'a-new-delivery',
    what: 'A delivery or a replacement with a day',
    words: ['courier|van|deliver*|send*|sent|replacement|dispatch*'],
  },
  defect: {
    id: 'repair-or-replace',
    what: 'A repair or a replacement',
    words: ['repair*|replac*|exchange*|engineer|technician|fix*'],
  },
  access: { id: 'let-in-again', what: 'A way back in', words: ['unlock*|reset*|restore*|new link|code|verify|let you in'] },
  how_to: {
    id: 'shown-how',
    what: 'Steps that they can follow',
    words: ['open|click|go to|choose|press|select|tap', 'first|then|next + step*|page|button'],
  },
  change: { id: 'changed', what: 'The change is made', words: ['chang*|updat*|amend*|correct*|moved'] },
  status: {
    id: 'where-it-stands',
    what: 'Where it stands, and when they hear again',
    words: ['it is|is with|stands|checked|status + now|today|since|until|by'],
  },
  compensation: {
    id: 'something-for-it',
    what: 'Something for the trouble',
    words: ['credit*|voucher|discount|goodwill|refund*|take off|off your'],
  },
  staff_complaint: {
    id: 'taken-seriously',
    what: 'Somebody looks into how they were treated',
    words: ['manager|team lead|complaint* + look*|speak*|spoken|call*|pass*|record*'],
  },
};

/** Wanted by everybody, whatever it is about. */
const ANYBODY: HeardThing[] = [
  {
    id: 'a-person-and-a-time',
    what: 'A named person who comes back at a time',
    words: ['i will|i am + today|tomorrow|by|before|within|on monday|on tuesday|on wednesday|on thursday|on friday'],
  },
  { id: 'a-call', what: 'A call', words: ['call|ring|phone + you'] },
];

/** Two to four ways in which a ticket with these requests can come right. */
export function waysFor(requests: readonly Request[]): HeardThing[] {
  const own = requests.flatMap((request) => WAYS[request] ?? []);
  return [...own.slice(0, 2), ...ANYBODY];
}
