import type { Rule } from './rule';

const base = { label: 'legal', effect: 'raise', probability: 0.85 } as const;

/** Names that customers bring only against a company; of 8,600 labelled messages with one of them, more than nine in ten are `legal`. */
export const LEGAL: readonly Rule[] = [
  {
    ...base,
    id: 'legal.regulator',
    triggers: [
      'ombudsman',
      'ombudsmen',
      'ombudsperson',
      'standards+trading',
      'cfpb',
      'ofcom',
      'ofgem',
      'ofwat',
      'accc',
      'afca',
      'trai',
      'general+attorney',
      'forum+consumer',
      'comreg',
      'caa',
      'ico',
      'fca',
      'fcc',
      'ftc',
      'dot+to',
      'regulator',
    ],
    pattern:
      /\bombuds(?:man|men|person)\b|\btrading standards\b|\b(?:cfpb|ofcom|ofgem|ofwat|accc|afca|comreg)\b|\battorney general\b|\bconsumer forum\b|\b(?:report|complain\w*|complaint|refer\w*|write|writing|going|gone|escalat\w+|take\w*|tell\w*)\b[^.!?\n]{0,25} (?:to|with) the (?:regulator|ico|caa|trai|fca|fcc|ftc|dot)\b/i,
    unless:
      /\b(?:work|job|interview|career|intern\w*|essay|study) (?:at|with|for|on|as)\b[^.!?\n]{0,20}(?:ombuds|trading standards|regulator)/i,
    fires: ["I'll be taking this to the ombudsman", 'Trading Standards have been told', 'I have filed with the CFPB'],
    spares: ['Which voltage regulator fits this model?', 'I have a job interview with Trading Standards, can you move my slot?'],
  },
  {
    ...base,
    id: 'legal.statute',
    triggers: [
      'fcra',
      'fdcpa',
      'tcpa',
      'respa',
      'act+rights',
      'act+protection',
      'act+fair',
      'act+goods',
      'act+equality',
      'act+data',
      'claims+small',
      'statutory',
      'eu00',
      'ec00',
      'uk00',
      'eu+00',
      'ec+00',
      'uk+00',
      'c+u',
      'proceedings',
    ],
    pattern:
      /\b(?:fcra|fdcpa|tcpa|respa)\b|\b(?:consumer rights|consumer protection|fair credit reporting|fair debt collection\w*|fair credit billing|sale of goods|equality|data protection)(?: practices)? act\b|\bsmall claims\b|\bstatutory rights\b|\b(?:eu|ec|uk) ?261\b|\b15 u\.?s\.?c\b|\blegal proceedings\b/i,
    fires: [
      'Under the Consumer Rights Act I can reject it',
      'see you in small claims',
      'You owe me EU261 money',
      'This violates the FCRA',
    ],
    spares: ['Please act on this today', 'Which section of the site has the form?'],
  },
];
