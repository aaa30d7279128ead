import { answers } from '@/utils/draft/answers';
import { doesSomething, hasNextStep, movesOn, namesTime } from '@/utils/draft/commitments';
import type { DraftText } from '@/utils/draft/draft-text';
import type { DraftThread } from '@/utils/draft/draft-thread';
import { type DraftRule, hitsOf } from '@/utils/draft/rule';
import { mattersOf } from '@/utils/reader/asks-answered';

const CANNED =
  /\b(?:i|we) (?:completely |fully |totally |can |do |truly |really )*understand (?:your|how|that you|the)\b[^.!?\n]*(?:frustrat\w*|feel\w*|concern\w*|upset\w*|annoy\w*|anger)|\b(?:completely|fully|totally) (?:understand|get it)\b|\b(?:totally|completely) get (?:it|how|that)\b|\brest assured\b|\bi (?:feel your pain|hear you)\b|\byour (?:satisfaction|comfort|safety|happiness) is (?:our|my) (?:top |first |highest )?priority\b|\bvalued? customer\b|\b(?:we )?value your (?:business|feedback|loyalty)\b|\byour (?:call|business|claim|feedback|opinion) is (?:very )?important to us\b|\bthank you for (?:your )?(?:valued feedback|reaching out)\b|\bthanks for reaching out\b|\bappreciate your (?:patience|understanding|business|feedback)\b|\bhappy to (?:assist|help you with (?:that|this))\b|\b(?:we|i)(?:['’]re| are|['’]m| am)? (?:so |very |truly |really )?sorry to hear (?:that|this|about (?:this|your experience|the inconvenience))\b|\bwe take (?:this|these|all|your|such|customer)[^.!?\n]{0,40} (?:very |extremely )?seriously\b|\b(?:we|i) (?:pride ourselves|strive to|(?:are|am) committed to)\b[^.!?\n]*|\bthank you for (?:your (?:patience|understanding|continued|feedback)|bringing this)\b(?: [^.!?\n]*)?|\b(?:do not|don['’]t|please feel free to|never) hesitate to (?:contact|reach|get|ask)\b|\bfinds you well\b|\bi (?:completely|totally|fully|can) (?:understand|appreciate) (?:how|that|your|the)\b[^.!?\n]*|\bunderstand how (?:frustrating|upsetting|annoying|stressful|disappointing|difficult)\b[^.!?\n]*|\b(?:we|i) (?:really |truly )?appreciate your\b[^.!?\n]*/gi;

/** A deadline of hours, and what in a draft answers one. */
const URGENT = /\b(?:tonight|today|now|at \d|by \d|in an hour|this (?:morning|afternoon|evening)|asap|immediately)\b/i;
const SOON =
  /\b(?:today|tonight|now|right away|straight away|at once|immediately|minutes?|hours?|this (?:morning|afternoon|evening)|(?:by|at|before|until) \d|\d{1,2}[:.]\d{2}|noon|midday)\b/i;

export const HEARD_RULES: DraftRule[] = [
  {
    id: 'question-unanswered',
    light: 'heard',
    title: 'A question is not answered',
    why: 'The customer asked this, and the draft does not seem to take it up.',
    evidence: 'moderate',
    source: 'tax-1998',
    weight: 92,
    find: (draft, thread) =>
      thread.openAsks
        .filter((ask) => ask.kind === 'question' && !answers(draft, thread, ask.evidence.text))
        .slice(0, 2)
        .map((ask) => ({ spans: [], customerWords: ask.evidence.text })),
    fires: [
      {
        customer: 'What is the second line for? And can I get it as a PDF?',
        draft: 'Hello Noor,\n\nthe second line is for the cloud storage you added in March.',
      },
      { customer: 'Is breakfast included? And can we check in at 11?', draft: 'Breakfast is included.' },
    ],
    silent: [
      { customer: 'Is breakfast included?', draft: 'Yes, it is, every day from seven.' },
      { customer: 'When will it come?', draft: 'It comes on Tuesday before noon.' },
    ],
  },
  {
    id: 'deadline-ignored',
    light: 'heard',
    title: 'A deadline is not taken up',
    why: 'The customer named a date; a reply that is silent about it reads as if nobody had seen it.',
    evidence: 'strong',
    source: 'packard-berger-2021',
    weight: 84,
    find: (draft, thread) =>
      thread.openAsks
        .filter(
          (ask) =>
            ask.kind === 'deadline' &&
            (!namesTime(draft.text) ||
              (URGENT.test(ask.evidence.text) && !SOON.test(draft.text) && !doesSomething(draft.text))) &&
            !draft.text.toLowerCase().includes(ask.evidence.text.toLowerCase()),
        )
        .slice(0, 1)
        .map((ask) => ({ spans: [], customerWords: ask.evidence.text })),
    fires: [{ customer: 'I need the new card by Thursday.', draft: 'Your card will be delivered in due course.' }],
    silent: [{ customer: 'I need the new card by Thursday.', draft: 'The card comes on Wednesday between 9 and 13.' }],
  },
  {
    id: 'no-paraphrase',
    light: 'heard',
    title: 'Nothing shows that the message was read',
    why: 'The customer is upset, and none of their own words come back; one clause about what happened to them calms before any fix.',
    evidence: 'strong',
    source: 'herhausen-2023',
    weight: 70,
    find: (draft, thread) => {
      if (
        thread.heat < 1.6 ||
        thread.solved ||
        thread.signals.has('self_harm') ||
        thread.signals.has('safety') ||
        thread.matters.size < 2 ||
        draft.words < 4
      )
        return [];
      const own = mattersOf(draft.text);
      const shared = [...thread.matters].filter((matter) => own.has(matter)).length;
      const few = shared === 0 || (shared === 1 && thread.matters.size >= 5 && !hasNextStep(draft));
      const settled =
        /^(?:yes|of course|done)\b/i.test(draft.sentences[0]?.said ?? '') ||
        (draft.sentences.some(movesOn) && namesTime(draft.text));
      return few && !settled && !takesUpWords(draft, thread) ? [{ spans: [] }] : [];
    },
    fires: [
      {
        heat: 2.8,
        customer: 'The man on the phone laughed at me and hung up.',
        draft: 'Dear Sue, I have made a note of your feedback.',
      },
    ],
    silent: [
      {
        heat: 2.8,
        customer: 'The man on the phone laughed at me and hung up.',
        draft: 'You were laughed at on the phone and cut off; that was wrong.',
      },
      { heat: 0.2, customer: 'Please change the address on my order.', draft: 'Done.' },
    ],
  },
  {
    id: 'canned-empathy',
    light: 'heard',
    title: 'A canned line',
    why: 'Customers have read this line a hundred times; name what happened to them instead.',
    evidence: 'strong',
    source: 'packard-berger-2021',
    weight: 78,
    find: (draft) => {
      const hits = hitsOf(draft, CANNED);
      return hits.length > 0 ? [{ ...hits[0]!, spans: hits.flatMap(({ spans }) => spans) }] : [];
    },
    fires: [{ draft: 'I completely understand your frustration.' }, { draft: 'Rest assured that it is being dealt with.' }],
    silent: [
      { draft: 'You have now waited nine days for the sofa.' },
      { draft: 'I understand from the log that the pump was changed.' },
    ],
  },
  {
    id: 'too-much-empathy',
    light: 'heard',
    title: 'More feeling than help',
    why: 'More than two sentences of sympathy weaken a reply; what is done about it counts more the longer the case goes on.',
    evidence: 'moderate',
    source: 'marinova-2018',
    weight: 66,
    find: (draft, thread) => {
      const relational = draft.sentences.filter(
        (sentence) => sentence.relational || (sentence.apology && !thread.signals.has('self_harm')),
      );
      const feeling = relational.filter((sentence) => sentence.relational);
      const tooMany = relational.length > 2 && feeling.length > 0;
      const calm = thread.heat < 0.8 && feeling.length > 0 && !thread.signals.has('vulnerable');
      return (tooMany || calm) && feeling.length > 0 ? [{ spans: feeling.map(({ start, end }) => ({ start, end })) }] : [];
    },
    fires: [
      { heat: 2, draft: 'I am so sorry. I can imagine how hard this is. I really feel for you. It must have been a nightmare.' },
      { heat: 0, draft: 'I truly feel for you. The invoice is attached.' },
    ],
    silent: [{ heat: 2, draft: 'I can see why that was worrying. The bag is in Leeds and comes tonight.' }],
  },
  {
    id: 'empathy-mid-steps',
    light: 'heard',
    title: 'Sympathy in the middle of steps',
    why: 'Warmth belongs at the start and at the end; between steps it costs the customer their place.',
    evidence: 'strong',
    source: 'packard-2023',
    weight: 68,
    find: (draft) => {
      const first = draft.sentences.findIndex(({ step }) => step);
      const last = draft.sentences.findLastIndex(({ step }) => step);
      const between = draft.sentences
        .slice(first + 1, last)
        .filter(({ relational, apology, step }) => (relational || apology) && !step);
      return first >= 0 && between.length > 0 ? [{ spans: between.map(({ start, end }) => ({ start, end })) }] : [];
    },
    fires: [{ draft: '1. Open Settings. I know how frustrating this must be. 2. Choose Printers. 3. Click Add.' }],
    silent: [{ draft: 'That was tiresome. 1. Open Settings. 2. Choose Printers. 3. Click Add.' }],
  },
  {
    id: 'feeling-not-shown',
    light: 'heard',
    title: 'Names a feeling that the customer has not shown',
    why: 'Nothing in the message says so; a feeling that is put on somebody jars.',
    evidence: 'practice',
    source: 'service-practice',
    weight: 62,
    find: (draft, thread) =>
      thread.heat < 0.8 && !thread.signals.has('vulnerable')
        ? hitsOf(
            draft,
            /\b(?:your|the) (?:stress|frustration|anger|distress|disappointment|upset|anxiety)\b(?: (?:this|that|it)[^.,!?\n]*)?|\bhow (?:stressful|upsetting|frustrating|angry|annoyed) [^.!?\n]*|\bi['’]?d be (?:livid|furious|angry)\b/gi,
          ).slice(0, 1)
        : [],
    fires: [{ heat: 0, customer: 'Where is order 7781? No rush.', draft: 'I am sorry for the stress this is causing you.' }],
    silent: [
      { heat: 2, tone: ['frustrated'], customer: 'I am so stressed by this.', draft: 'I can see the stress this puts on you.' },
    ],
  },
  {
    id: 'self-harm-template',
    light: 'heard',
    title: 'This message needs a person, not a template',
    why: 'The customer may be in danger. Take it seriously in so many words, name where help is, and bring in a colleague; everything else waits.',
    evidence: 'practice',
    source: 'safe-messaging',
    weight: 100,
    find: (draft, thread) => {
      if (!thread.signals.has('self_harm')) return [];
      const serious =
        /\b(?:take (?:it|this|that|what you wrote) seriously|glad (?:you|that you) (?:wrote|told|said)|are you safe|you matter|not alone|worried about you|i(?:['’]m| am) (?:here|staying)|samaritans|988|116 123|13 11 14|lifeline|crisis|emergency number|call 999|call 911|call 112)\b/i;
      return serious.test(draft.text) ? [] : [{ spans: [], ...quoted(thread.wordsOf('self_harm')) }];
    },
    fires: [
      {
        signal: ['self_harm'],
        heat: 4,
        customer: 'i want to kill myself',
        draft: 'Thanks for your message. Is there anything else I can help with?',
      },
    ],
    silent: [
      {
        signal: ['self_harm'],
        heat: 4,
        customer: 'i want to kill myself',
        draft: 'I am glad you wrote this. I take it seriously, and I am staying with you.',
      },
    ],
  },
  {
    id: 'irony-missed',
    light: 'heard',
    title: 'The thanks were not meant',
    why: 'The customer was being ironic; thanking them for it shows that nobody read the message.',
    evidence: 'practice',
    source: 'service-practice',
    weight: 80,
    find: (draft, thread) =>
      thread.tones.has('sarcastic') || (thread.heat >= 1.5 && !thread.tones.has('grateful'))
        ? hitsOf(
            draft,
            /\b(?:thank you|thanks) for (?:your|the) (?:kind words|positive feedback|compliment\w*|praise)\b|\b(?:glad|happy|delighted|great) (?:to hear |that )?(?:you|we|the|your)[^.!?\n]*(?:enjoy\w*|so helpful|could resolve|pleased)[^.!?\n]*/gi,
          ).slice(0, 1)
        : [],
    fires: [
      { tone: ['sarcastic'], heat: 2, customer: 'Oh wonderful, another delay.', draft: 'Thanks for your positive feedback.' },
    ],
    silent: [{ tone: ['grateful'], heat: 0, customer: 'You were brilliant.', draft: 'Thank you for your kind words.' }],
  },
  {
    id: 'asks-what-was-said',
    light: 'heard',
    title: 'Asks for what is already there',
    why: 'The customer has given this; asking again says that the message was not read.',
    evidence: 'strong',
    source: 'herhausen-2023',
    weight: 72,
    find: (draft, thread) =>
      thread.reference === undefined
        ? []
        : hitsOf(
            draft,
            /\b(?:what is|provide|send|give|tell|confirm)(?: me| us)? (?:your|the) (?:order|booking|ticket|case|reference|tracking|invoice|claim) ?(?:number|no\.?|id|reference)\b/gi,
          ).map((hit) => ({ ...hit, customerWords: thread.reference! })),
    fires: [{ customer: 'My order A-99120 has not come.', draft: 'Could you send me your order number?' }],
    silent: [{ customer: 'My order has not come.', draft: 'Could you send me your order number?' }],
  },
];

/** Tells the customer what they did wrong, which is no sign of having heard them. */
const ACCUSES =
  /\byou (?:were (?:informed|told|advised|warned)|agreed|signed|should have|must have|failed|did not|didn['’]t|never)\b/i;

/** A number, a name or a time of the customer's comes back, or the draft opens by telling them what happened to them. */
function takesUpWords(draft: DraftText, thread: DraftThread): boolean {
  const numbers = thread.newest.match(/\d[\d.,:]*/g) ?? [];
  const tells =
    /\b(?:you|your) (?:have |had |were |got |wrote|asked|waited|booked|paid|rang|called|stood|did|said|describe|should not have)\b|\b(?:fair|that was (?:my|our) (?:slip|mistake|fault)|should not have|no wonder|not going to answer)\b/i;
  const opening = draft.sentences.slice(0, 3).filter(({ said }) => !ACCUSES.test(said));
  return (
    numbers.some((number) => draft.text.includes(number)) ||
    tells.test(opening.map(({ said }) => said).join(' ')) ||
    /\binsults?\b|\bthreat\b/i.test(draft.text)
  );
}

function quoted(words: string | undefined): { customerWords?: string } {
  return words === undefined ? {} : { customerWords: words };
}
