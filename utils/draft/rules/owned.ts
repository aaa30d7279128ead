import { doesSomething, hasNextStep, movesOn, remedies } from '@/utils/draft/commitments';
import { type DraftRule, hitsOf } from '@/utils/draft/rule';

const MEASURE =
  /\b(?:because|i (?:have |['’]ve )?(?:changed|added|set|moved|split|removed|deleted|put|stopped|switched|checked)|so that|(?:is|was) (?:built|changed|replaced|removed))\b/i;

export const OWNED_RULES: DraftRule[] = [
  {
    id: 'sorry-if',
    light: 'owned',
    title: 'An apology that doubts the customer',
    why: '"Sorry if" and "sorry that you feel" put the fault with the customer’s feelings and undo the apology.',
    evidence: 'moderate',
    source: 'lewicki-2016',
    weight: 88,
    find: (draft) =>
      hitsOf(
        draft,
        /\b(?:i(?:['’]m| am)|we(?:['’]re| are))?(?: \w+)? ?(?:sorry|apologi[sz]e) (?:if|(?:that )?you(?: may)? feel|for how you feel|for any .{0,20} you may)\b(?: you)?(?: feel| felt)?|\bapologies if\b[^.!?\n]*|\bif (?:you|this|we|it|there)[^.!?\n]{0,60},? (?:then )?(?:i|we) (?:apologi[sz]e|am sorry|are sorry)|\bregret (?:any|if)\b[^.!?\n]*|\bregret that (?:the \w+|you|it) (?:did not|didn['’]t|feel|felt)[^.!?\n]*/gi,
      ),
    fires: [{ draft: 'I am sorry if you feel you were charged twice.' }, { draft: "I'm sorry that you feel that way." }],
    silent: [{ draft: 'I am sorry that you were charged twice.' }],
  },
  {
    id: 'any-inconvenience',
    light: 'owned',
    title: 'The thing is not named',
    why: 'An apology for "any inconvenience" apologises for nothing; name what went wrong.',
    evidence: 'moderate',
    source: 'roschk-kaiser-2013',
    weight: 82,
    find: (draft, thread) =>
      hitsOf(
        draft,
        /(?:\b(?:i|we)(?:['’]m|['’]re| am| are)? (?:\w+ )?(?:sorry|apologi[sz]e) |\b(?:our |my )?(?:sincere )?apologies )for (?:any|the|this|all) (?:\w+ )?(?:inconveniences?|trouble|frustration|confusion|distress|upset|disappointment)(?: (?:caused|this \w+ (?:have )?caused(?: you)?))?/gi,
        () => thread.thing && `I am sorry about ${thread.thing}`,
      ),
    fires: [{ draft: 'We apologise for any inconvenience caused.' }, { draft: 'Apologies for the inconvenience.' }],
    silent: [{ draft: 'I am sorry about the second lost parcel.' }],
  },
  {
    id: 'apology-no-repair',
    light: 'owned',
    title: 'An apology without a repair',
    why: 'Responsibility and repair carry an apology; regret alone does not.',
    evidence: 'moderate',
    source: 'lewicki-2016',
    weight: 76,
    find: (draft, thread) => {
      const apology = draft.sentences.find((sentence) => sentence.apology);
      const repaired = draft.sentences.some((sentence) => movesOn(sentence)) || hasNextStep(draft) || remedies(draft.text);
      return apology && !repaired && thread.heat >= 0.8 && !thread.apologised
        ? [{ spans: [{ start: apology.start, end: apology.end }] }]
        : [];
    },
    fires: [{ heat: 2.6, draft: 'I apologise. I regret it deeply.' }],
    silent: [{ heat: 2.6, draft: 'I am sorry. A new pair comes on Saturday.' }],
  },
  {
    id: 'apology-repeated-here',
    light: 'owned',
    title: 'Sorry more than once',
    why: 'One apology for one fault, early; each further one weakens it.',
    evidence: 'strong',
    source: 'halperin-2022',
    weight: 64,
    find: (draft) => {
      const apologies = draft.sentences.filter((sentence) => sentence.apology);
      return apologies.length > 1 ? [{ spans: apologies.slice(1).map(({ start, end }) => ({ start, end })) }] : [];
    },
    fires: [{ draft: 'I am sorry about the lamp. It comes on Friday. I am really sorry again.' }],
    silent: [{ draft: 'I am sorry about the lamp. It comes on Friday.' }],
  },
  {
    id: 'second-apology',
    light: 'owned',
    title: 'Second apology, nothing new',
    why: 'There was an apology in this thread already; another one without a new remedy does harm.',
    evidence: 'strong',
    source: 'halperin-2022',
    weight: 86,
    find: (draft, thread) => {
      if (!thread.apologised) return [];
      const apology = draft.sentences.find((sentence) => sentence.apology) ?? undefined;
      const again =
        apology ?? draft.sentences.find(({ said }) => /\b(?:again|once more),? (?:our|my)? ?apologies\b|\bsorry\b/i.test(said));
      return again && !remedies(draft.text) && !doesSomething(draft.text)
        ? [{ spans: [{ start: again.start, end: again.end }] }]
        : [];
    },
    fires: [{ agentBefore: 'I am so sorry about that.', customer: 'and now?', draft: "Again, I'm really sorry about this." }],
    silent: [
      {
        agentBefore: 'I am so sorry about that.',
        customer: 'and now?',
        draft: 'I am sorry again. A new lamp reaches you on Friday and the £54 is refunded.',
      },
      { customer: 'it broke', draft: "I'm really sorry about this." },
    ],
  },
  {
    id: 'empty-never-again',
    light: 'owned',
    title: 'A promise that nobody can keep',
    why: '"This won’t happen again" without a measure does worse than saying nothing.',
    evidence: 'strong',
    source: 'halperin-2022',
    weight: 80,
    find: (draft) =>
      MEASURE.test(draft.text)
        ? []
        : hitsOf(draft, /\b(?:this|that|it|such \w+)(?: \w+)? (?:won['’]t|will not|will never|shall not) happen again\b/gi),
    fires: [{ draft: 'This will not happen again.' }],
    silent: [{ draft: 'I have changed the template, so this will not happen again.' }],
  },
  {
    id: 'excuse',
    light: 'owned',
    title: 'Reads as an excuse',
    why: 'Reasons that point away from us sound like defence; say what happened and what you do about it.',
    evidence: 'practice',
    source: 'service-practice',
    weight: 74,
    find: (draft) =>
      hitsOf(
        draft,
        /\b(?:due to|because of) (?:an? )?(?:exceptionally |unusually |very )?high (?:volumes?|demand|number)[^.!?\n]*|\b(?:over which (?:we|i) have no control|(?:out of|beyond) (?:our|my) (?:hands|control)|not (?:our|my) fault|these things happen|not my (?:department|job|area|problem)|nothing to do with (?:me|us)|(?:short|under)[- ]?staffed|staff shortages?|(?:i(?:['’]m| am)|we(?:['’]re| are)|have been|been) (?:very |extremely |really |so |quite |incredibly )*(?:busy|swamped|overwhelmed|new here)|unforeseen circumstances|technical (?:issues|difficulties|reasons|error)|system (?:error|glitch|issue)|busy (?:period|season|time)|peak season|mistakes happen|human error|(?:was|were|is|are) (?:probably|just|surely|only) (?:having a )?(?:busy|tired|bad day|joking|busy day)|did not mean it|didn['’]t mean it|sure it was a misunderstanding|had (?:its|their|his|her) reasons|(?:is|was) caused by (?:our|the|a) (?:subcontractor|supplier|carrier|partner))\b[^.!?\n]*/gi,
      ).slice(0, 1),
    fires: [{ draft: 'Due to a high volume of enquiries we are slow.' }, { draft: 'He was probably having a busy day.' }],
    silent: [{ draft: 'The reason is a doubled line in the template; I have deleted it.' }],
  },
  {
    id: 'policy-talk',
    light: 'owned',
    title: 'Policy instead of a reason',
    why: 'A rule is no reason; say what the rule is for, and what is possible.',
    evidence: 'moderate',
    source: 'tax-1998',
    weight: 77,
    find: (draft) =>
      hitsOf(
        draft,
        /\b(?:(?:(?:as )?per |under )?(?:our|company|the company['’]s) (?:\w+ )?(?:polic(?:y|ies)|rules)(?: (?:does not|doesn['’]t|is|states|allows?|say)[^.!?\n]*)?|(?:it['’]s|it is|that['’]s|that is) (?:just |simply )?(?:company|our|store|the|standard) (?:policy|procedure|process|rule)|(?:per|against) (?:company )?policy|(?:standard|normal|usual) (?:policy|procedure|practice)|i(?:['’]m| am) not (?:allowed|authori[sz]ed|permitted) to|(?:the|our) system (?:won['’]t|doesn['’]t|does not|will not|cannot) (?:let|allow|permit)|my hands are tied|(?:according to|as stated in|in line with|as per) (?:our|the|your) (?:terms|contract|policy|guidelines|t&cs)(?: and conditions)?)\b/gi,
      ).slice(0, 1),
    fires: [{ draft: 'Our policy does not allow same-day refunds.' }],
    silent: [
      { draft: 'A worn jacket cannot be sold, so I cannot pay the full price.' },
      { customer: 'what does my policy cover', draft: 'The policy covers pipes inside only.' },
    ],
  },
  {
    id: 'passive-no-actor',
    light: 'owned',
    title: 'Nobody does it',
    why: 'The passive hides who acts; "I will look into it" is believed, "it will be looked into" is not.',
    evidence: 'strong',
    source: 'packard-2018',
    weight: 58,
    find: (draft) =>
      hitsOf(
        draft,
        /\b(?:will be|is being|are being|must be)(?: \w+ly)? (?:\w{3,}ed|sent|taken|made|done|sorted)\b(?! because)(?! by\b)(?! to (?:me|us|[A-Z]))(?![^.!?\n]*(?:\d|day\b|today|tomorrow|tonight))|\b(?:will be|is being|are being|has been|have been|was|were)(?: \w+ly)? (?:investigated|looked into|processed|informed|forwarded|escalated|handled|arranged|overlooked|reviewed|actioned|addressed|updated|noted|initiated|refused|dealt with|delivered|taken care of)\b(?! because)(?! (?:by|to) (?:me|us|[A-Z]))|\b(?:[Aa]n? (?:error|mistake|issue) (?:has )?occurred)\b/g,
      ).slice(0, 1),
    fires: [{ draft: 'The matter will be investigated.' }, { draft: 'An error occurred.' }],
    silent: [{ draft: 'I will look into it by noon.' }, { draft: 'It was forwarded by me to Hana Sato.' }],
  },
  {
    id: 'we-not-i',
    light: 'owned',
    title: '"We" where you act yourself',
    why: 'Customers feel more cared for when a person acts: "I" beats "we".',
    evidence: 'strong',
    source: 'packard-2018',
    weight: 44,
    find: (draft) =>
      /\bI(?:['’](?:ll|ve)| (?:will|have|can|am (?:check|look|send|call|writ|ring)\w*))\b/.test(draft.text)
        ? []
        : hitsOf(
            draft,
            /\b[Ww]e (?:will|are looking|regret|apologi[sz]e|have(?! (?:no|an?)\b)|are checking|['’]ll)(?: \w+){0,2}/g,
            (words) => words.replace(/^[Ww]e are/, 'I am').replace(/^[Ww]e/, 'I'),
          ).slice(0, 1),
    fires: [{ draft: 'We will look at it.' }],
    silent: [{ draft: 'I will look at it today; we close at six.' }],
  },
  {
    id: 'asks-forgiveness',
    light: 'owned',
    title: 'Asks for forgiveness',
    why: 'Of the six parts of an apology this one matters least and asks something of the customer.',
    evidence: 'moderate',
    source: 'lewicki-2016',
    weight: 46,
    find: (draft) => hitsOf(draft, /\b(?:please )?(?:forgive (?:me|us)|accept (?:my|our) (?:\w+ )?apolog(?:y|ies))\b/gi),
    fires: [{ draft: 'I ask you to forgive us.' }],
    silent: [{ draft: 'I am sorry; it was our mistake.' }],
  },
  {
    id: 'apology-late',
    light: 'owned',
    title: 'The apology comes at the end',
    why: 'An apology that comes late in the text counts for less; put it in the first two sentences.',
    evidence: 'moderate',
    source: 'roschk-kaiser-2013',
    weight: 40,
    find: (draft, thread) => {
      const index = draft.sentences.findIndex((sentence) => sentence.apology);
      const late = index >= 5 && index >= draft.sentences.length * 0.75;
      const heardFirst = draft.sentences.slice(0, 2).some(({ said }) => /\b(?:you|your)\b/i.test(said));
      const apology = draft.sentences[index];
      return thread.heat >= 2 && late && !heardFirst && apology ? [{ spans: [{ start: apology.start, end: apology.end }] }] : [];
    },
    fires: [
      {
        heat: 3,
        draft:
          'The depot is in Leeds. Vans leave at six. The driver was ill. A colleague took over. The load was split. The paper went missing. I am sorry for the lost sofa.',
      },
    ],
    silent: [{ heat: 3, draft: 'I am sorry about the sofa. It is in Leeds. The van leaves at six.' }],
  },
];
