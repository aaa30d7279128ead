import { type DraftRule, hitsOf } from '@/utils/draft/rule';

const LONGEST_SENTENCE = 34;
const LONGEST_PARAGRAPH = 110;
const JARGON =
  /\b(?:tier[- ]?\d|level[- ]\d (?:support|team)|back-?end|TAT|SOP|CRM|ERP|SKU|EOD|COB|UAT|AWB|POD|DOA|AML|devs|escalation (?:matrix|queue|team)|pre-?auth\w*|provision(?:ed|ing)|force majeure|hereby|hereunder|therein|aforesaid|(?:kindly|please) be (?:advised|informed)|as per|per our records|pro rata(?: \w+)?|reconciliation of [^.,!?\n]*|(?:in accordance|pursuant) (?:with|to)|L[123] (?:queue|team|support)|remittance \w+(?: \w+)?|SNR(?: margin)?|traceroute|microfilters?|DNS|PIR(?: form)?|IATA(?: \w+)?|SLA|(?:in the )?(?:pipeline|backlog)(?: for the next sprint)?|next sprint|hotfix|regression|utili[sz]ation|RMA|KYC|enforcement measures|tariff documentation|in the course of|in the framework of|ping again|end-to-end|the aforementioned|herewith|henceforth)\b/gi;
const NOMINAL =
  /\b(?:the )?(?:implementation|reconciliation|utili[sz]ation|deployment|allocation|completion|provision|initiation|execution|modification|verification|finali[sz]ation|correction|establishment|consideration) of (?:the |your |a )?\w+|\bin case of (?:non-)?\w+(?:ment|tion|ance)\b|\b(?:carry|carried) out (?:a|an|the) \w+tion\b|\bmake an? (?:assessment|determination)\b/gi;
const VAGUE =
  /\b(?:the|this|your) (?:matter|issue|situation|concern|item|product|device|problem|case|enquiry|inquiry|request)\b/gi;

export const CLEAR_RULES: DraftRule[] = [
  {
    id: 'vague-noun',
    light: 'clear',
    title: 'The customer has a word for it',
    why: 'Saying the customer’s own noun shows that you listened; "the issue" could be anybody’s.',
    evidence: 'strong',
    source: 'packard-berger-2021',
    weight: 56,
    find: (draft, thread) => {
      const thing = thread.thing;
      const noun = thing?.split(' ').at(-1)?.toLowerCase();
      if (!thing || !noun || draft.text.toLowerCase().includes(noun)) return [];
      return hitsOf(draft, VAGUE, () => thing)
        .slice(0, 1)
        .map((hit) => ({ ...hit, customerWords: thing }));
    },
    fires: [{ customer: 'My blue jacket arrived torn.', draft: 'The item will be looked at.' }],
    silent: [
      { customer: 'My blue jacket arrived torn.', draft: 'The torn jacket: I have ordered a new one. The issue was the seam.' },
    ],
  },
  {
    id: 'wrong-name',
    light: 'clear',
    title: 'Is this the right name?',
    why: 'The ticket has another name; a wrong one undoes the rest of the reply.',
    evidence: 'practice',
    source: 'service-practice',
    weight: 94,
    find: (draft, thread) => {
      const { greeting } = draft;
      if (!greeting || greeting.generic || !thread.requester || greeting.name.includes('{{')) return [];
      const known = namesOf(thread.requester.name);
      const used = namesOf(greeting.name);
      if (used.length === 0 || used.some((name) => known.includes(name))) return [];
      const start = draft.text.indexOf(greeting.name, greeting.start);
      const end = start + greeting.name.length;
      return [{ spans: [{ start, end }], fix: { start, end, text: thread.requester.firstName } }];
    },
    fires: [{ name: 'Ola Okafor', draft: 'Hello Olga,\n\nThe address is changed.' }],
    silent: [
      { name: 'Ola Okafor', draft: 'Hello Ola,\n\nThe address is changed.' },
      { name: 'Ola Okafor', draft: 'Dear Ms Okafor,\n\nThe address is changed.' },
    ],
  },
  {
    id: 'missing-name',
    light: 'clear',
    title: 'No name in the greeting',
    why: 'You know the name; a greeting without it reads as a mass mailing.',
    evidence: 'practice',
    source: 'service-practice',
    weight: 50,
    find: (draft, thread) => {
      const { greeting } = draft;
      if (
        !greeting?.generic ||
        !thread.requester ||
        thread.chat ||
        !/dear|customer/i.test(draft.text.slice(greeting.start, greeting.end))
      )
        return [];
      const span = { start: greeting.start, end: greeting.end };
      return [{ spans: [span], fix: { ...span, text: `Dear ${thread.requester.firstName},` } }];
    },
    fires: [{ name: 'Tess Roy', draft: 'Dear Customer,\n\nThe seal is in.' }],
    silent: [
      { name: 'Tess Roy', draft: 'Dear Tess,\n\nThe seal is in.' },
      { name: 'Tess Roy', channel: 'chat', draft: 'The seal is in.' },
    ],
  },
  {
    id: 'why-unanswered',
    light: 'clear',
    title: 'The "why" stays open',
    why: 'The customer asked for the reason; a reason makes even a no easier to accept.',
    evidence: 'moderate',
    source: 'tax-1998',
    weight: 83,
    find: (draft, thread) => {
      const why = thread.openAsks.find(
        ({ kind, evidence }) => kind === 'question' && /\b(?:why|how come)\b/i.test(evidence.text),
      );
      const given =
        /\b(?:because|since|the reason|as the|due to|caused|happen(?:s|ed)|mistake|error|fault|it (?:looks|seems) as if|comes from|is the difference|did not|was not|ended|so a|stopped|left|sold)\b|\bwhy (?:it|this|that)\b/i;
      const later = /\b(?:do not know yet|find out|finds? (?:out|what)|what (?:they|he|she) finds?)\b/i;
      return why && !given.test(draft.text) && !later.test(draft.text) ? [{ spans: [], customerWords: why.evidence.text }] : [];
    },
    fires: [{ customer: 'Why was my claim refused?', draft: 'The decision stands. You can appeal in writing.' }],
    silent: [
      { customer: 'Why was my claim refused?', draft: 'It was refused because the form says the water came from outside.' },
    ],
  },
  {
    id: 'wall-of-text',
    light: 'clear',
    title: 'A wall of text',
    why: 'Long blocks are skimmed; two or three short paragraphs are read.',
    evidence: 'practice',
    source: 'plain-language',
    weight: 60,
    find: (draft) =>
      draft.paragraphs
        .filter(({ start, end }) => (draft.text.slice(start, end).match(/[\p{L}\p{N}]+/gu)?.length ?? 0) > LONGEST_PARAGRAPH)
        .slice(0, 1)
        .map((span) => ({ spans: [span] })),
    fires: [{ draft: 'The annexe has rooms and the rooms have doors. '.repeat(14) }],
    silent: [{ draft: 'The annexe has twelve rooms.\n\nDogs are welcome there.' }],
  },
  {
    id: 'long-sentence',
    light: 'clear',
    title: 'A long sentence',
    why: 'Beyond about thirty words readers lose the start before they reach the end.',
    evidence: 'practice',
    source: 'plain-language',
    weight: 52,
    find: (draft) =>
      draft.sentences
        .filter(({ said }) => said.split(/[;:]/).some((part) => (part.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) > LONGEST_SENTENCE))
        .slice(0, 1)
        .map(({ start, end }) => ({ spans: [{ start, end }] })),
    fires: [
      {
        draft:
          'The update which was carried out on Tuesday in the night by the team that looks after the module that you use for the export of the lists has led to a fault which is being looked at by them now as we speak here.',
      },
    ],
    silent: [{ draft: 'That is a fault in 4.2. The fix comes on Friday.' }],
  },
  {
    id: 'jargon',
    light: 'clear',
    title: 'A word from inside',
    why: 'Customers do not know our terms; use the word that they would use.',
    evidence: 'practice',
    source: 'plain-language',
    weight: 59,
    find: (draft, thread) =>
      hitsOf(draft, JARGON)
        .filter(
          ({ spans }) => !thread.said.toLowerCase().includes(draft.text.slice(spans[0]!.start, spans[0]!.end).toLowerCase()),
        )
        .slice(0, 1),
    fires: [{ draft: 'It is in the L2 queue.' }],
    silent: [
      { draft: 'A colleague who knows the exports has it.' },
      { customer: 'what does DNS mean', draft: 'DNS is the phone book of the internet.' },
    ],
  },
  {
    id: 'nominalisation',
    light: 'clear',
    title: 'Nouns where verbs belong',
    why: 'Verbs say who does what; "-tion of the" hides both.',
    evidence: 'practice',
    source: 'plain-language',
    weight: 42,
    find: (draft) => hitsOf(draft, NOMINAL).slice(0, 1),
    fires: [{ draft: 'The correction of the invoice takes place on Friday.' }],
    silent: [{ draft: 'I will correct the invoice on Friday.' }],
  },
  {
    id: 'answer-buried',
    light: 'clear',
    title: 'The answer comes late',
    why: 'The customer asked something that has a short answer; put it in the first sentence.',
    evidence: 'practice',
    source: 'plain-language',
    weight: 57,
    find: (draft, thread) => {
      const asked =
        thread.openAsks.some(
          ({ kind, evidence }) =>
            kind === 'question' && /\b(?:is|are|can|could|do|does|did|whether|if|any idea)\b/i.test(evidence.text),
        ) || /\bwhether\b/i.test(thread.newest);
      const index = draft.sentences.findIndex(({ said }) =>
        /^(?:yes|no)\b|\b(?:is not from us|are welcome in|can alternatively)\b/i.test(said),
      );
      const before = draft.sentences.slice(0, index).reduce((sum, { words }) => sum + words, 0);
      const answer = draft.sentences[index];
      return asked && answer && before > 30 ? [{ spans: [{ start: answer.start, end: answer.end }] }] : [];
    },
    fires: [
      {
        customer: 'Is this e-mail really from you?',
        draft:
          'There has been quite some traffic of this kind and our security team watches it closely together with its partners. There are many signs by which such mails can be recognised, the address among them. No, it is not from us.',
      },
    ],
    silent: [
      {
        customer: 'Is this e-mail really from you?',
        draft: 'No, it is not from us. There are many signs by which such mails can be recognised.',
      },
    ],
  },
  {
    id: 'placeholder-left',
    light: 'clear',
    title: 'A gap is left',
    why: 'Something here was meant to be filled in before sending.',
    evidence: 'practice',
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

function namesOf(name: string): string[] {
  return name
    .toLowerCase()
    .replace(/\b(?:mr|mrs|ms|miss|dr|prof|sir|madam)\b\.?/g, '')
    .split(/[^\p{L}'’-]+/u)
    .filter((part) => part.length > 1);
}
