import { hasFirmStep, hasNextStep, movesOn } from '@/utils/draft/commitments';
import type { DraftText } from '@/utils/draft/draft-text';
import type { DraftThread } from '@/utils/draft/draft-thread';
import { namesTime } from '@/utils/draft/named-times';
import { type Hit, hitsOf, type RuleRow } from '@/utils/draft/rule';
import { takesUpWords, tellsBack } from '@/utils/draft/taken-up';
import { mattersOf } from '@/utils/reader/asks-answered';

/** Whether the person behind the message was seen. */
export const HEARD_PERSON_RULES: readonly RuleRow[] = [
  {
    id: 'no-paraphrase',
    title: 'Nothing shows that the message was read',
    why: 'The customer is upset, and none of their own words come back; one clause about what happened to them calms before any fix.',
    source: 'herhausen-2023',
    weight: 73,
    find: (draft, thread) => {
      if (!wantsParaphrase(thread) || thread.signals.has('safety') || thread.heat < 1.6 || draft.words < 4) return [];
      const own = mattersOf(draft.text);
      const shared = [...thread.matters].filter((matter) => own.has(matter)).length;
      const few = shared === 0 || (shared === 1 && thread.matters.size >= 5 && !hasNextStep(draft));
      const settled =
        /^(?:yes|of course|done|(?:they|it|you|i|we|that) (?:have|has|can|is|are|will|does|do)\b[^.!?]{0,30}[.,])/i.test(
          draft.sentences[0]?.said ?? '',
        ) ||
        (draft.sentences.some(movesOn) && namesTime(draft.text));
      return few && !settled && !takesUpWords(draft, thread) ? [{ spans: [] }] : [];
    },
    secondLook: {
      find: (draft, thread) =>
        wantsParaphrase(thread) &&
        thread.heat >= (hasFirmStep(draft) ? 1.9 : 1.4) &&
        draft.words >= 4 &&
        !tellsBack(draft, thread) &&
        !(hasFirmStep(draft) && takesUpNumber(draft, thread)) &&
        !hasGivenWay(draft)
          ? [{ spans: [] }]
          : [],
      fires: [
        {
          heat: 2.6,
          customer: 'The heating in flat 12 knocks every night at 3. I have not slept in two weeks.',
          draft: 'Your message regarding the heating has been received. Please call 0800 440 11.',
        },
        {
          heat: 3.1,
          customer: 'The lift in block C is stuck again and my father is 91 and on the 5th floor.',
          draft: 'There is an ongoing situation with the lift supplier. The matter is in hand.',
        },
        {
          heat: 2.1,
          customer: 'You cut the wrong side of our hedge and drove over the roses.',
          draft:
            'Thank you for your feedback about the hedge. Rest assured that I have passed your claim to Ann Lee, who rings you on Friday at 9.',
        },
      ],
      silent: [
        {
          heat: 2.6,
          customer: 'The heating in flat 12 knocks every night at 3. I have not slept in two weeks.',
          draft: 'Two weeks of knocking every night would wear you out. Kindly wait.',
        },
        { heat: 0.5, customer: 'Which plan has the heating cover?', draft: 'Kindly see the website.' },
      ],
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
    id: 'self-harm-template',
    title: 'This message needs a person, not a template',
    why: 'The customer may be in danger. Take it seriously in so many words, name where help is, and bring in a colleague; everything else waits.',
    source: 'safe-messaging',
    weight: 100,
    find: (draft, thread) => {
      if (!thread.signals.has('self_harm')) return [];
      const stays =
        /\b(?:take (?:it|this|that|what you(?:['’]ve| have)? (?:wrote|said|written)) (?:very )?seriously|(?:glad|grateful) (?:you|that you) (?:wrote|told|said)|thank you for telling|(?:are|is) (?:you|anyone|somebody|someone) (?:safe|with you|alone)|you matter|matters more|you(?:['’]re| are) not alone|worried about you|(?:i(?:['’]m| am)) (?:here|staying)|samaritans|988|116 123|13 11 14|lifeline|call (?:999|911|112)|emergency number)\b/i;
      // A number that is pasted in on a condition keeps its distance, however good the number.
      const distant =
        /\bif you(?:['’]re| are| need| feel| would| want)\b[^.!?]*\b(?:please|contact|call|visit|reach|available|helplines?|there is help|support can)\b/i;
      const near = draft.sentences.filter(({ said }) => !distant.test(said));
      return near.some(({ said }) => stays.test(said))
        ? []
        : [{ spans: referrals(draft), ...quoted(thread.wordsOf('self_harm')) }];
    },
    fires: [
      {
        signal: ['self_harm'],
        heat: 4,
        customer: 'i want to kill myself',
        draft: 'Thanks for your message. Is there anything else I can help with?',
      },
      {
        heat: 4,
        customer: "don't really want to wake up tomorrow",
        draft: "If you're struggling, please reach out to a crisis line in your area. Happy gaming!",
      },
      {
        signal: ['self_harm'],
        heat: 4,
        customer: 'i want to kill myself',
        draft: 'If you need support please call 116 123. About the fees: you can ask for a review in the app.',
      },
    ],
    silent: [
      {
        signal: ['self_harm'],
        heat: 4,
        customer: 'i took some pills',
        draft: 'Thank you for telling me. Is anyone with you? Please call 999 now.',
      },
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
    title: 'The thanks were not meant',
    why: 'The customer was being ironic; thanking them for it shows that nobody read the message.',
    source: 'service-practice',
    weight: 80,
    find: (draft, thread) =>
      thread.tones.has('sarcastic') ||
      (thread.heat >= 0.8 && /\b(?:but|however|although|except|wasn['’]t|weren['’]t|not)\b/i.test(thread.newest)) ||
      (thread.heat >= 1.5 && !thread.tones.has('grateful'))
        ? hitsOf(
            draft,
            /\b(?:thank you|thanks) for (?:your|the) (?:kind words|positive feedback|compliment\w*|praise)\b|\b(?:glad|happy|delighted|great) (?:to hear |that )?(?:you|we|the|your)[^.!?\n]*(?:enjoy\w*|so helpful|could resolve|pleased|loved?|happy|liked?|satisfied)[^.!?\n]*|\b(?:thrilled|over the moon|so pleased|delighted|overjoyed) (?:that |to (?:hear|read|learn) (?:that )?)?(?:you|we|the|your|everything|it)\b[^.!?\n]*|\b(?:thank you|thanks)(?: so much| very much| a lot)? for (?:your|the|these|such) (?:\w+ )?(?:kind words|praise|compliments?|positive|lovely (?:words|feedback|review))\b/gi,
          ).slice(0, 1)
        : [],
    fires: [
      { tone: ['sarcastic'], heat: 2, customer: 'Oh wonderful, another delay.', draft: 'Thanks for your positive feedback.' },
    ],
    silent: [{ tone: ['grateful'], heat: 0, customer: 'You were brilliant.', draft: 'Thank you for your kind words.' }],
  },
];

/** Nobody wants insults, thoughts of death or a settled matter told back to them. */
function wantsParaphrase(thread: DraftThread): boolean {
  const elsewhere = thread.signals.has('self_harm');
  const onlyAbuse =
    (thread.signals.has('abuse') || thread.signals.has('threat')) && thread.openAsks.length === 0 && thread.matters.size < 8;
  return !thread.solved && !elsewhere && !onlyAbuse && thread.matters.size >= 2;
}

/** Their case by its number next to a firm step: dry, and read all the same. */
function takesUpNumber(draft: DraftText, thread: DraftThread): boolean {
  return (thread.newest.match(/\d{4,}/g) ?? []).some((number) => draft.text.includes(number));
}

/** The fault is owned and put right: that shows the message was read, whatever words came back. */
function hasGivenWay(draft: DraftText): boolean {
  return (
    /\b(?:my|our) (?:own )?(?:mistake|fault|slip|error|failing|doing)\b|\byou(?:['’]re| are|['’]ve been| were) (?:absolutely |quite )?right\b/i.test(
      draft.text,
    ) && hasFirmStep(draft)
  );
}

/** Help pointed at from a distance: "if you are affected, please call a helpline". */
function referrals(draft: DraftText): Hit['spans'] {
  return draft.sentences
    .filter(({ said }) =>
      /\b(?:if you (?:are|feel|need)|if you['’]re)\b[^.!?]*\b(?:line|helpline|professional|doctor|support|gp)\b/i.test(said),
    )
    .slice(0, 1)
    .map(({ start, end }) => ({ start, end }));
}

function quoted(words: string | undefined): { customerWords?: string } {
  return words === undefined ? {} : { customerWords: words };
}
