import { hitsOf, type RuleRow } from '@/utils/draft/rule';

/** Whom the reply is addressed to, and gaps that were to be filled. */
export const CLEAR_ADDRESS_RULES: readonly RuleRow[] = [
  {
    id: 'wrong-name',
    title: 'Is this the right name?',
    why: 'The ticket has another name; a wrong one undoes the rest of the reply.',
    source: 'service-practice',
    weight: 94,
    find: (draft, thread) => {
      const { greeting } = draft;
      if (!greeting || greeting.generic || !thread.requester || greeting.name.includes('{{') || /^\p{Ll}/u.test(greeting.name))
        return [];
      const known = namesOf(thread.requester.name);
      const used = namesOf(greeting.name);
      if (used.length === 0 || (used.some((name) => known.includes(name)) && !misspells(used, known))) return [];
      const start = draft.text.indexOf(greeting.name, greeting.start);
      const end = start + greeting.name.length;
      return [{ spans: [{ start, end }], fix: { start, end, text: thread.requester.firstName } }];
    },
    fires: [
      { name: 'Ola Okafor', draft: 'Hello Olga,\n\nThe address is changed.' },
      { name: 'Naomi Feld', draft: 'Dear Naomi Field,\n\nThe address is changed.' },
    ],
    silent: [
      { name: 'Ola Okafor', draft: 'Hello Ola,\n\nThe address is changed.' },
      { name: 'Ola Okafor', draft: 'Dear Ms Okafor,\n\nThe address is changed.' },
      { name: 'Hal', draft: 'Ouch, your first day of all days.' },
    ],
  },
  {
    id: 'missing-name',
    title: 'No name in the greeting',
    why: 'You know the name; a greeting without it reads as a mass mailing.',
    source: 'service-practice',
    weight: 78,
    find: (draft, thread) => {
      const { greeting } = draft;
      const braces = draft.text.slice(0, 60).includes('{{');
      if (
        braces ||
        !greeting?.generic ||
        !thread.requester ||
        thread.chat ||
        !/dear|customer|^\s*to\b/i.test(draft.text.slice(greeting.start, greeting.end))
      )
        return [];
      const span = { start: greeting.start, end: greeting.end };
      return [{ spans: [span], fix: { ...span, text: `Dear ${thread.requester.firstName},` } }];
    },
    fires: [
      { name: 'Omar Nasser', draft: 'Dear Parent,\n\nThe bus was late.' },
      { name: 'Teresa Alba', draft: 'Dear applicant,\n\nyour e-mail has come.' },
      { name: 'Tess Roy', draft: 'Dear Customer,\n\nThe seal is in.' },
      { name: 'Tess Roy', draft: 'To the account holder,\n\nThe seal is in.' },
    ],
    silent: [
      { name: 'Tess Roy', draft: 'Hi there,\n\nThe seal is in.' },
      { name: 'Tess Roy', draft: 'Dear Tess,\n\nThe seal is in.' },
      { name: 'Tess Roy', channel: 'chat', draft: 'The seal is in.' },
    ],
  },
  {
    id: 'placeholder-left',
    title: 'A gap is left',
    why: 'Something here was meant to be filled in before sending.',
    source: 'service-practice',
    weight: 98,
    find: (draft) =>
      hitsOf(
        draft,
        /\{\{[^}\n]*\}\}|\{%[^%\n]*%\}|\[[A-Z][^\]\n]{2,40}\](?!\()|<(?:name|date|insert|order|customer|amount)[^>\n]*>|\bX{3,}\b|\bTODO\b/g,
      ),
    fires: [{ draft: 'Dear {{ticket.requester.first_name}},' }, { draft: 'I will call you on [Date].' }],
    silent: [{ draft: 'Dear Maya, I will call you on Friday.' }],
  },
];

/** "Naomi Field" for Naomi Feld: one part is right, and the other as long as it should be and a letter or two off. */
function misspells(used: readonly string[], known: readonly string[]): boolean {
  return used.some(
    (name) =>
      !known.includes(name) &&
      known.some((other) => other.length > 3 && !used.includes(other) && name[0] === other[0] && near(name, other)),
  );
}

/** At most two letters apart, told by what is left between the common beginning and the common end. */
function near(one: string, other: string): boolean {
  let from = 0;
  while (from < one.length && one[from] === other[from]) from += 1;
  let tail = 0;
  while (tail < Math.min(one.length, other.length) - from && one.at(-1 - tail) === other.at(-1 - tail)) tail += 1;
  return Math.max(one.length, other.length) - from - tail <= 2;
}

function namesOf(name: string): string[] {
  return name
    .toLowerCase()
    .replace(/\b(?:mr|mrs|ms|miss|dr|prof|sir|madam)\b\.?/g, '')
    .split(/[^\p{L}'’-]+/u)
    .filter((part) => part.length > 1);
}
