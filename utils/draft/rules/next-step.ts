import { answers } from '@/utils/draft/answers';
import { commits, hasNextStep, movesOn, namesTime } from '@/utils/draft/commitments';
import { type DraftRule, hitsOf } from '@/utils/draft/rule';

const VAGUE_TIME =
  /\b(?:as soon as (?:possible|we can|i can)|(?<!again |see you )(?:very |quite )?\b(?:soon|shortly)\b(?! after| as)|in due course|at the earliest|at some point|when(?:ever)? possible|in the near future|as (?:quickly|fast) as (?:possible|we can|i can)|asap|in (?:the next|a) (?:few|couple of) (?:days|weeks)|over the coming (?:days|weeks)|in (?:a while|good time)|before long|at the earliest opportunity|eventually|(?:keep|kept) you (?:posted|updated|informed|in the loop)|(?:will|['’]ll) (?:be in touch|get back to you|let you know|be in contact|hear (?:from us|back))|on (?:its|their) way(?![^.!?\n]*\d)|a bit(?= later|[.!?])|hopefully)\b/gi;
const HEDGE =
  /\b(?:i|we)(?:['’]ll| will)? (?:(?:try|hope|aim|attempt) to|do (?:my|our) best|see what (?:i|we) can do)\b(?: \w+){0,4}|\b(?:should|might|may) (?:hopefully |perhaps )\w+(?: \w+)?|\b(?:should|might) (?:be (?:there|with you|fine|ok|okay|ready|resolved|fixed|sorted|done|back|working)|arrive|come|get|work|reach|hear|receive|resolve|fix|sort)\b[^.!?\n]*|\b(?:i|we) (?:think|guess|believe) (?:it|that|this|we|you|they) (?:should|will|might|can|could|may)\b[^.!?\n]*|\bshould hopefully\b[^.!?\n]*/gi;

export const NEXT_STEP_RULES: DraftRule[] = [
  {
    id: 'no-next-step',
    light: 'next_step',
    title: 'Nothing happens next',
    why: 'Solving raises satisfaction and sympathy alone does not; say what you do, or offer a choice.',
    evidence: 'moderate',
    source: 'marinova-2018',
    weight: 81,
    find: (draft, thread) => {
      const needed = thread.heat >= 1.2 && !thread.solved && !thread.signals.has('self_harm');
      const questions = thread.openAsks.filter(({ kind }) => kind === 'question');
      const onlyAsks = questions.length > 0 && questions.length === thread.openAsks.length && thread.heat < 2;
      if (onlyAsks && questions.every(({ evidence }) => answers(draft, thread, evidence.text))) return [];
      return needed && draft.words >= 4 && !hasNextStep(draft) && !draft.sentences.some((sentence) => commits(sentence))
        ? [{ spans: [] }]
        : [];
    },
    fires: [{ heat: 2.4, customer: 'The seam was open.', draft: 'I regret that this dress was not as it should be.' }],
    silent: [
      { heat: 2.4, customer: 'The seam was open.', draft: 'I have refunded the dress today.' },
      { heat: 0.2, customer: 'Nice shop!', draft: 'That is good to hear.' },
    ],
  },
  {
    id: 'vague-date',
    light: 'next_step',
    title: 'No date',
    why: '"Soon" is no date; name a day or an hour, even if it is only for the next news.',
    evidence: 'moderate',
    source: 'tax-1998',
    weight: 73,
    find: (draft) =>
      hitsOf(draft, VAGUE_TIME)
        .filter(({ spans }) => !firmNear(draft.text, spans[0]!.start))
        .slice(0, 1),
    fires: [{ draft: 'I will get back to you as soon as possible.' }, { draft: 'It will be there shortly.' }],
    silent: [{ draft: 'I will get back to you by noon.' }, { draft: 'As soon as possible means today at five.' }],
  },
  {
    id: 'promise-without-date',
    light: 'next_step',
    title: 'A promise without a date',
    why: 'Say who does it and by when; a promise without a date is the next complaint.',
    evidence: 'moderate',
    source: 'tax-1998',
    weight: 63,
    find: (draft, thread) => {
      if (thread.signals.has('self_harm') || thread.heat < 0.8 || namesTime(draft.text)) return [];
      const promise = draft.sentences.find(
        (sentence) =>
          /\b(?:i|we|it|somebody|someone|you|team)(?:['’]ll| will)\b(?! (?:not|never|no longer))/i.test(sentence.said) &&
          !movesOn(sentence) &&
          !/\bif\b/i.test(sentence.said),
      );
      return promise ? [{ spans: [{ start: promise.start, end: promise.end }] }] : [];
    },
    fires: [{ heat: 2, draft: 'We will send somebody.' }],
    silent: [
      { heat: 2, draft: 'I will send Mr Harris on Friday at 8.' },
      { heat: 2, draft: 'I have sent it.' },
    ],
  },
  {
    id: 'hedged-commitment',
    light: 'next_step',
    title: 'Half a promise',
    why: 'Hedge opinions, never commitments: "I will, by Friday" or "I cannot".',
    evidence: 'strong',
    source: 'packard-2018',
    weight: 67,
    find: (draft) =>
      hitsOf(draft, HEDGE)
        .filter(
          ({ spans }) => !/^(?:should|might)/i.test(draft.text.slice(spans[0]!.start)) || !firmNear(draft.text, spans[0]!.start),
        )
        .slice(0, 1),
    fires: [{ draft: 'I will try to get it out today.' }, { draft: 'It should hopefully be fine.' }],
    silent: [{ draft: 'I will get it out today.' }, { draft: 'Could you try it once more?' }],
  },
  {
    id: 'no-who',
    light: 'next_step',
    title: 'Who does it?',
    why: 'A named person with a time ends the search for somebody responsible.',
    evidence: 'strong',
    source: 'packard-2018',
    weight: 54,
    find: (draft) =>
      hitsOf(
        draft,
        /\b(?:someone|somebody|the (?:relevant|responsible|appropriate) (?:team|department|person)) (?:will|is going to|should)\b[^.!?\n]*|\b(?:we|i) will send (?:someone|somebody)\b|\b(?:the|our|a|another|relevant) (?:\w+ )?(?:team|department|colleague|specialist|manager) (?:will|is going to|should) (?:be in touch|contact|get back|look|review|reach|call|handle|deal|take)\b[^.!?\n]*|\bby the (?:relevant|responsible|appropriate) (?:team|department)\b/gi,
      ).slice(0, 1),
    fires: [{ draft: 'Somebody will call.' }, { draft: 'It is checked by the relevant department.' }],
    silent: [{ draft: 'Mr Harris rings you tomorrow.' }],
  },
  {
    id: 'sent-away',
    light: 'next_step',
    title: 'Sends the customer away',
    why: 'Move the case and not the customer: pass it on yourself and say who answers, and by when.',
    evidence: 'moderate',
    source: 'tax-1998',
    weight: 65,
    find: (draft, thread) =>
      hitsOf(
        draft,
        /\b(?:please |you (?:can|could|may|should|would have to|need to|must) |kindly )?(?:contact|call|ask|write to|get in touch with|take (?:that|this|it) up with|turn to) (?:our|the|your|them|customer)(?: \w+){0,3}(?: (?:department|team|hotline|guys|care|centre|line|office|hotel|carrier|support|desk|people))?\b|\b(?:please |you can |kindly )(?:visit|go to|check|see|refer to|consult|use|log (?:on|in)to) (?:our|the) (?:\w+ )?(?:website|site|faqs?|help (?:centre|center|pages?)|portal|terms|form)\b|\byou(?:['’]ll| will)? (?:need|have) to (?:speak|contact|call|ring|talk|email|phone|reach)\b[^.!?\n]*/gi,
      )
        .filter(() => thread.heat >= 0.2)
        .filter(
          ({ spans }) =>
            !/\b(?:i|we)(?:['’]ll| will| have|['’]ve)? (?:also )?$/i.test(
              draft.text.slice(Math.max(0, spans[0]!.start - 14), spans[0]!.start),
            ),
        )
        .slice(0, 1),
    fires: [{ heat: 2, draft: 'Please contact our metering department.' }],
    silent: [{ heat: 2, draft: 'I have asked our metering team, and they write to you by Friday.' }],
  },
];

/** A time stands in the same sentence and makes the vague word harmless. */
function firmNear(text: string, at: number): boolean {
  const from = Math.max(text.lastIndexOf('.', at), text.lastIndexOf('\n', at)) + 1;
  const to = text.slice(at).search(/[.!?\n]|$/) + at;
  return namesTime(text.slice(from, to).replace(VAGUE_TIME, ' '));
}
