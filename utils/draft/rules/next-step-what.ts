import { answers } from '@/utils/draft/answers';
import { commits, hasFirmStep, hasNextStep, offersOrAsks } from '@/utils/draft/commitments';
import type { DraftText } from '@/utils/draft/draft-text';
import type { DraftThread } from '@/utils/draft/draft-thread';
import { families } from '@/utils/draft/phrase-families';
import { type Hit, hitsOf, type RuleRow } from '@/utils/draft/rule';
import { tellsBack } from '@/utils/draft/taken-up';

const NOBODY = families(
  /\b(?:someone|somebody|the (?:relevant|responsible|appropriate|concerned) (?:team|department|person|colleagues?)) (?:will|is going to(?! (?:your|the|him|her|them|my|our|you)\b)|should(?! (?:not )?have))\b[^.!?\n]*/,
  /^(?:they|our (?:specialists|experts|engineers|colleagues|agents)|an? (?:engineer|technician|driver|colleague)) (?:will|['’]ll) (?:be in touch|contact|get back|call|ring|take care|reply|look|come)\b(?![^.!?\n]*(?:\d|day\b|today|tomorrow|tonight|noon|morning))[^.!?\n]*|\bthe (?:department|team|colleagues?|person) (?:concerned|responsible|in charge) will\b[^.!?\n]*|\b(?:someone|somebody) from [^.!?\n]{2,25} (?:will|should)\b[^.!?\n]*|\b(?:our )?(?:experts|specialists|team) (?:is|are) on it\b/,
  /\b(?:we|i) will send (?:someone|somebody)\b/,
  /\b(?:the|our|a|another|relevant) (?:\w+ )?(?:team|department|colleague|specialist|manager|back office) (?:will|is going to|should) (?:be in touch|contact|get back|look|review|reach|call|handle|deal|take)\b[^.!?\n]*/,
  /\b(?:a|one) (?:member|representative|colleague|specialist|manager|supervisor|agent|advis[eo]r|of (?:our|the) (?:\w+ )?(?:agents|colleagues|team|specialists|managers|advis[eo]rs|staff))(?: (?:of|from|in) (?:our|the) (?:\w+ )?(?:team|department|staff|office))? (?:will|should|is going to|can)\b[^.!?\n]*/,
  /\b(?:by|to|with) the (?:relevant|responsible|appropriate|concerned) (?:team|department|colleagues?)\b/,
  /\b(?:get|come) back to us if\b[^.!?\n]*/,
  /\b(?:our|the) (?:team|department|back office|technicians|engineers|specialists|experts|developers|accounts|finance|warehouse|colleagues) (?:is|are) (?:already |currently |now )?(?:dealing|looking|working|investigating|checking|handling)\b[^.!?\n]*|\b(?:with|to) (?:the|our) (?:relevant|right|correct|proper|responsible|appropriate) (?:team|department|people|person|colleagues?|channels?)\b|\b(?:the )?(?:people|parties|persons|colleagues) (?:concerned|responsible|in charge)\b|\b(?:an?|another) (?:\w+ )?(?:agent|colleague|specialist|member of (?:staff|the team|our team)|representative|technician|advis[eo]r) (?:is going to|will) (?:be (?:in touch|assigned)|contact|call|ring|reach|get)\b[^.!?\n]*|\b(?:called|contacted|visited|helped) by (?:an?|one of) (?:member|agent|colleague|technician|our)\b[^.!?\n]*|\b(?:accounts|finance|logistics|management|head office|billing|the (?:warehouse|office|shop|store|depot|lab)) (?:will|is going to|should) (?:sort|get back|be in touch|contact|review|look|call|handle|deal|respond|reply)\b[^.!?\n]*/,
  /\b(?:team|department) will (?:look|get in touch|get back|be in touch|respond|reply|contact)\b[^.!?\n]*/,
);

/** Whether something happens next, and who does it. */
export const NEXT_STEP_WHAT_RULES: readonly RuleRow[] = [
  {
    id: 'no-next-step',
    title: 'Nothing happens next',
    why: 'Solving raises satisfaction and sympathy alone does not; say what you do, or offer a choice.',
    source: 'marinova-2018',
    weight: 74,
    find: (draft, thread) =>
      wantsStep(draft, thread) && !hasAnyStep(draft) && !(thread.heat < 2 && tellsBack(draft, thread)) ? [{ spans: [] }] : [],
    secondLook: {
      find: (draft, thread) =>
        wantsStep(draft, thread) && !hasFirmStep(draft) && !draft.sentences.some((sentence) => offersOrAsks(sentence))
          ? [{ spans: closingFormula(draft) }]
          : [],
      fires: [
        {
          heat: 3.4,
          customer: 'They dropped our piano.',
          draft: 'Our hearts go out to you both. We are with you in this difficult time.',
        },
        { heat: 2.9, customer: 'The train was cancelled by you.', draft: 'Nobody forced you to buy it, did they?' },
        { heat: 2.6, customer: 'You lost my bag.', draft: 'I completely understand. I will see what I can do for you.' },
        { heat: 2.2, customer: 'It is still pending.', draft: 'Rest assured. Is there anything else I can help you with?' },
      ],
      silent: [{ heat: 2.6, customer: 'You lost my bag.', draft: 'Rest assured. The bag comes to your hotel tonight by 11.' }],
    },
    fires: [{ heat: 2.4, customer: 'The seam was open.', draft: 'I regret that this dress was not as it should be.' }],
    silent: [
      { heat: 2.4, customer: 'The seam was open.', draft: 'I have refunded the dress today.' },
      { heat: 0.2, customer: 'Nice shop!', draft: 'That is good to hear.' },
    ],
  },
  {
    id: 'no-who',
    title: 'Who does it?',
    why: 'A named person with a time ends the search for somebody responsible.',
    source: 'packard-2018',
    weight: 65,
    find: (draft) => hitsOf(draft, NOBODY).slice(0, 1),
    fires: [
      { draft: 'It usually turns up. Get back to us if it hasn’t arrived.' },
      { draft: 'The technical department will be in touch.' },
      { draft: 'Somebody will call.' },
      { draft: 'Our specialists will take care of it.' },
      { draft: 'One of our advisers will ring you.' },
      { draft: 'It is checked by the relevant department.' },
    ],
    silent: [{ draft: 'Our joiner Ola will redo the hall on Tuesday at 8:30.' }, { draft: 'Mr Harris rings you tomorrow.' }],
  },
  {
    id: 'sent-away',
    title: 'Sends the customer away',
    why: 'Move the case and not the customer: pass it on yourself and say who answers, and by when.',
    source: 'tax-1998',
    weight: 76,
    find: (draft, thread) =>
      hitsOf(
        draft,
        /\b(?:make|find|arrange|look for|seek) (?:an? )?(?:alternative|other|your own|another) (?:arrangements?|solutions?|providers?|transport|suppliers?)\b[^.!?\n]*|\byou(?:['’]d| would| will|['’]ll)? (?:need|have) to (?:take (?:that|this|it) up with|ask (?:the|your|our|them)|contact|raise|go through|go via)\b[^.!?\n]*|\b(?:please |kindly )?(?:read|check|visit|see|have a look at|look at|consult|try|use|go through) (?:the|our) (?:\w+ )?(?:faqs?|help|website|site|web ?page|webpage|web form|page|chatbot|help centre|knowledge base|portal|terms)\b(?: \w+)?(?: before (?:contacting|writing|calling|you)[^.!?\n]*)?|\b(?:all|more|further|full|the) (?:the |of the )?(?:information|details|answers|info) (?:you need )?(?:is|are|can be found) (?:on|in|at) (?:our|the)\b[^.!?\n]*|\b(?:find|see) (?:this|it|that|everything|all of it) on (?:our|the) (?:website|site|web|faqs?)\b|\b(?:suggest|recommend|advise)(?: that)? you (?:to |first )?(?:contact|speak|call|talk|ask|consult|approach|get in touch|write|reach)\b[^.!?\n]*|\badvise you to (?:contact|speak|call|talk|ask|consult)\b[^.!?\n]*|\bdirect (?:your|this|any|all) (?:\w+ )?(?:request|question|enquiry|query|complaint|claim)s? to\b[^.!?\n]*|\bsomething (?:that )?you(?:['’]d| would|['’]ll| will)? (?:must|need to|have to|should) (?:ask|take|raise|sort|discuss)\b[^.!?\n]*|\b(?:please |kindly )?(?:get in touch with|reach out to) (?:the|your) (?!doctor|gp\b|vet\b|nurse|police|hospital)\w+\b|\byou (?:should|could|can|may) (?:claim|seek|recover|get)\b[^.!?\n]{0,30} (?:from|through|via|with) (?:your|the) (?:\w+ )?(?:insurance|insurer|bank|airline|courier|manufacturer|seller|landlord|card provider)\b|\b(?:this is|you(?:['’]ve| have)? (?:reached|called|contacted)|that is) the wrong (?:department|team|number|person|inbox|address)\b[^.!?\n]*|\b(?:inbox|mailbox|address|e-?mail|account) is not monitored\b[^.!?\n]*|\bbefore (?:contacting|writing to|calling|e-?mailing) (?:us|me|support)\b|\b(?:please |you (?:can|could|may|should|would have to|need to|must) |kindly )?(?:contact|call|ask|write to|get in touch with|take (?:that|this|it) up with|turn to) (?:our|the|your|customer)(?: \w+){0,3} (?:department|team|hotline|helpline|guys|care|centre|line|office|hotel|carrier|support|desk|people|shop|store|bank|manufacturer|supplier|courier|insurer)\b|\b(?:please |you can |kindly )(?:visit|go to|check|see|refer to|consult|use|log (?:on|in)to) (?:our|the) (?:\w+ )?(?:website|site|faqs?|help (?:centre|center|pages?)|portal|terms|form)\b|\bplease (?:contact|e-?mail|write to|call|message|dm) us (?:by|at|on|via|through)\b[^.!?\n]*|\bplease (?:reach out to|speak (?:to|with)|contact) (?:your|the) (?!doctor|gp\b|vet\b|pharmac|nurse|midwife|emergency|hospital|police)\w+|\b(?:please )?try calling (?:our|the)\b[^.!?\n]*|\bplease (?:fill in|complete|use) the (?:\w+ )?form on (?:our|the) (?:web)?site\b|\bplease (?:open|raise|submit|create) a new (?:ticket|case|request|complaint)\b|\byou can find (?:the answer|more information|details|it|this) (?:in|on) our\b[^.!?\n]*|\byou (?:should|could) (?:raise|take) (?:that|this|it) (?:up )?with\b[^.!?\n]*|\bplease try (?:again|it) later\b|\byou (?:may|might) (?:wish|want|like) to (?:raise|take|discuss|contact|call|speak|check|ask)\b[^.!?\n]*|\byou(?:['’]ll| will)? (?:need|have) to (?!do\b)(?:speak|contact|call|ring|talk|email|phone|reach)\b[^.!?\n]*/gi,
      )
        .filter(({ words }) => thread.heat >= 0.2 || /\bbefore (?:contacting|writing|calling|e-?mailing)/i.test(words))
        .filter(
          ({ start }) =>
            /^(?:suggest|recommend|advise)/i.test(draft.text.slice(start)) ||
            !/\b(?:i|we)(?:['’]ll| will| have|['’]ve)? (?:also )?$/i.test(draft.text.slice(Math.max(0, start - 14), start)),
        )
        .slice(0, 1),
    fires: [
      { heat: 2, draft: 'You could take that up with the courier.' },
      { heat: 2, draft: 'Please contact our metering department.' },
    ],
    silent: [
      { heat: 3, draft: 'Ann rings you tonight before 8 so you can ask the rest.' },
      { heat: 2, draft: 'If you feel faint, call 999; the pharmacist joins this chat in two minutes.' },
      { heat: 2, draft: 'I have asked our metering team, and they write to you by Friday.' },
    ],
  },
];

function wantsStep(draft: DraftText, thread: DraftThread): boolean {
  if (thread.heat < 1.2 || thread.solved || thread.signals.has('self_harm') || draft.words < 4) return false;
  const questions = thread.openAsks.filter(({ kind }) => kind === 'question');
  const onlyAsks = questions.length > 0 && questions.length === thread.openAsks.length && thread.heat < 2;
  return !(onlyAsks && questions.every(({ evidence }) => answers(draft, thread, evidence.text)));
}

function hasAnyStep(draft: DraftText): boolean {
  return hasNextStep(draft) || draft.sentences.some((sentence) => commits(sentence));
}

/** The formula that stands where the step should be, if there is one. */
function closingFormula(draft: DraftText): Hit['spans'] {
  const formula =
    /\bi(?:['’]ll| will) see what i can do\b[^.!?\n]*|\b(?:is there )?anything else (?:i|we) can (?:help|do)\b[^.!?\n]*\??/i.exec(
      draft.text,
    );
  return formula ? [{ start: formula.index, end: formula.index + formula[0].length }] : [];
}
