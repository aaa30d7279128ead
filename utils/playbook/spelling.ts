/** Verbs and their families in -ise that American spelling writes with -ize. Words in -ise that everyone writes so ("promise", "advise") are not here. */
const ISE = [
  'apolog', 'organ', 'recogn', 'real', 'author', 'priorit', 'summar', 'final', 'personal', 'custom', 'special', 'minim', 'maxim',
  'util', 'standard', 'categor', 'character', 'critic', 'emphas', 'formal', 'general', 'normal', 'optim', 'synchron', 'sympath', 'empath',
  'item', 'initial', 'local', 'monet', 'stabil', 'penal', 'jeopard', 'scrutin', 'familiar',
].join('|'); // biome-ignore format: one line a family would hide the list
const OUR = [
  'behavi',
  'col',
  'fav',
  'hon',
  'lab',
  'neighb',
  'harb',
  'hum',
  'rum',
  'endeav',
  'vig',
  'sav',
  'arm',
  'flav',
  'parl',
  'tum',
  'clam',
  'val',
  'val',
].join('|');
const LL = [
  'cancel',
  'travel',
  'label',
  'model',
  'signal',
  'level',
  'total',
  'channel',
  'fuel',
  'counsel',
  'dial',
  'initial',
].join('|');
const WHOLE: Record<string, string> = {
  cheque: 'check',
  cheques: 'checks',
  centre: 'center',
  centres: 'centers',
  metre: 'meter',
  metres: 'meters',
  litre: 'liter',
  litres: 'liters',
  licence: 'license',
  licences: 'licenses',
  defence: 'defense',
  offence: 'offense',
  practise: 'practice',
  practised: 'practiced',
  practising: 'practicing',
  grey: 'gray',
  programme: 'program',
  programmes: 'programs',
  catalogue: 'catalog',
  catalogues: 'catalogs',
  judgement: 'judgment',
  whilst: 'while',
  fulfil: 'fulfill',
  fulfils: 'fulfills',
  enrol: 'enroll',
  enrols: 'enrolls',
  enrolment: 'enrollment',
  skilful: 'skillful',
  ageing: 'aging',
  tyre: 'tire',
  tyres: 'tires',
  storey: 'story',
  jewellery: 'jewelry',
  pyjamas: 'pajamas',
  cosy: 'cozy',
  sceptical: 'skeptical',
  learnt: 'learned',
  spelt: 'spelled',
  burnt: 'burned',
  analyse: 'analyze',
  analysed: 'analyzed',
  analysing: 'analyzing',
  paralyse: 'paralyze',
  acknowledgement: 'acknowledgment',
  towards: 'toward',
  afterwards: 'afterward',
  instalment: 'installment',
  instalments: 'installments',
  aeroplane: 'airplane',
  manoeuvre: 'maneuver',
  mum: 'mom',
  postcode: 'zip code',
};

const RULES: [RegExp, string | ((...parts: string[]) => string)][] = [
  [new RegExp(`\\b((?:un|re|dis)?(?:${ISE}))is(e|ed|es|er|ers|ing|ation|ations)\\b`, 'gi'), '$1iz$2'],
  [new RegExp(`\\b((?:mis|dis|un)?(?:${OUR}))our(s|ed|ing|able|ably|ite|ites|al|ally|ful|hood)?\\b`, 'gi'), '$1or$2'],
  [new RegExp(`\\b(${LL})l(ed|ing|er|ers)\\b`, 'gi'), '$1$2'],
  [new RegExp(`\\b(${Object.keys(WHOLE).join('|')})\\b`, 'gi'), (word) => sameCase(word, WHOLE[word.toLowerCase()] ?? word)],
];

function sameCase(model: string, word: string): string {
  const first = model.charAt(0);
  return first === first.toUpperCase() ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

/** A Liquid output or tag: never respelled. */
const LIQUID = /(\{\{.*?\}\}|\{%.*?%\})/s;

/**
 * American spelling of a text written in British spelling. Placeholders stay as they are.
 * Only our own phrases go through here; the customer's words are quoted as they wrote them.
 */
export function toAmerican(text: string): string {
  return text
    .split(LIQUID)
    .map((part, index) =>
      index % 2 === 1 ? part : RULES.reduce((out, [pattern, by]) => out.replace(pattern, by as string), part),
    )
    .join('');
}
