import { HEDGE, movesOn } from '@/utils/draft/commitments';
import { namesTime, namesTimeAhead } from '@/utils/draft/named-times';
import { families } from '@/utils/draft/phrase-families';
import { asOne, hitOn, hitsOf, type RuleRow } from '@/utils/draft/rule';

const VAGUE_TIME = families(
  /\bas (?:soon|quickly|fast) as (?:possible|we can|i can|practicable)\b|\basap\b|\bin due course\b|\bat (?:the|our|their) (?:earliest|next|first)(?: possible)?(?: opportunity| convenience| time| date| moment)?\b(?! of)|\bat some point\b|\bwhen(?:ever)? possible\b|\bin the near future\b|\bin (?:a while|good time)\b|\bbefore long\b|\beventually\b|\bin date order\b|\bt\.?b\.?[ca]\b|\bto be (?:confirmed|advised|announced)\b|\bin the coming (?:days|weeks)\b/,
  /(?<!again |see you |so |how |too |as )(?:\bvery |\bquite )?\b(?:soon|shortly)\b(?! after| as)/,
  /\bin (?:the next|a) (?:few|couple of) (?:days|weeks)\b|\bover the coming (?:days|weeks)\b|\ba bit(?= later|[.!?])/,
  /\b(?:keep|kept) you (?:posted|updated|informed|in the loop)\b|\b(?:will|['’]ll) (?:be in touch|get in touch|reach out|contact you|come back to you|get back to you|let you know|be in contact|hear (?:from us|back))\b/,
  /\bin a timely (?:manner|fashion)\b|\bwithin a reasonable (?:time|period|timeframe)\b|\bany (?:day|time|moment) now\b|\bat a later (?:date|stage|time|point)\b|\b(?:in|over) the next (?:days|weeks)\b|\bone of these days\b|\bdown the line\b|\bwhen(?:ever)? (?:i|we|they) (?:can(?: get)?|get (?:a chance|round to it|to it|an update))\b|\b(?:once|when|as soon as) (?:there is|there['’]s|we have|i have|we get|we hear) (?:any |an |more |some )?(?:update|news|information|anything|more)\b|\bin (?:due|its own|good) time\b/,
  /\bwithin the usual (?:timeframe|time)\b|\bit (?:should|will) not be long\b|\bwe(?:['’]ll| will) get to it\b|\ballow (?:us )?some time\b|\bsooner or later\b|\bgive it (?:a few|some|a couple of) \w+|\baim to (?:answer|reply|respond|resolve)\b(?![^.!?\n]*\d)|\bwhen things calm down\b|\bin the coming weeks\b/,
  /\bhopefully\b/,
  /\b(?:will|['’]ll|take place|be done|dealt with|resolved|sent|sorted|handled|processed|actioned)\b[^.,!?\n]{0,40} (?:promptly|swiftly|speedily|without (?:undue |any |further )?delay|in no time|in short order)\b|\bhave it (?:promptly|swiftly|quickly)\b|\b(?:as )?a matter of (?:great |the utmost )?urgency\b|\bas and when\b|\b(?:any day)\b|\bin (?:its|due|our|their) (?:own )?(?:course|time)\b|\b(?:will|['’]ll) (?:be back in touch|hear from (?:us|me)|follow up(?: with you)?|circle back|revert|update you)\b|\bin the (?:coming|next) (?:days|weeks|little while|while)\b|\bwhen i (?:have|find|get) (?:a |the )?(?:minute|moment|time|chance)\b|\bat (?:their|our) (?:earliest |own )?convenience\b/,
  /\b(?:should|will|may|might|can|could)(?: not|n['’]t)? take (?:long|too long|some time|a while|a bit|a little while|time)\b|\bin the (?:foreseeable|not too distant) future\b|\bin the (?:not[- ]too[- ]distant|very near|immediate) future\b|\b(?:i|we)(?:['’]ll| will) (?:\w+ ){1,5}later\b(?! (?:today|this|on \w+day))|\bas a (?:top |high )?priority\b|\bonce (?:things|it|they) (?:settle|calm|quieten) down\b|\bdate (?:is|has) (?:not )?(?:yet )?(?:been )?(?:known|confirmed|set)\b|\bin the fullness of time\b|\bwatch this space\b|\bstay tuned\b/,
);
/** Promises about this very conversation are kept as they are read; and "tell me …, and I will …" waits for the customer. */
const WITHIN_TALK =
  /\b(?:i|we)(?:['’]ll| will) (?:only |also |not |still |then |now )?(?:answer|start|begin|keep|take (?:it|that|this) (?:from|up)|take up|tell you (?:what|which|straight|here)|say|go (?:on|through)|write (?:in|here)|skip|treat|stay|listen|use|describe|give you (?:the|that|one)|know|plan|settle|sort this out with you|put (?:this|it) plainly|arrange it)\b|^(?:tell|give|send|leave|say|show|read|should|once you|when you|as soon as you)\b/i;
const ON_ITS_WAY =
  /\bas soon as (?:it|they|he|she|this|that|the \w+) (?:is|are|lands?|arrives?|comes?|has|gets?|becomes?)\b[^.,!?\n]{0,30}|\bwill be (?:\w+ )?(?:credited|refunded|paid|returned|sent|posted|delivered|replaced|resolved|corrected|adjusted|restored|dispatched|reimbursed|repaid)\b(?: back)?(?: to you)?|\b(?:is|are) being (?:sent|posted|prepared|shipped|arranged|processed)\b(?: to you)?|\bon (?:its|their) way(?![^.!?\n]*\d)|\b(?:after|once|when) (?:it|this|that|they|the \w+) (?:has|have)(?: been)? \w+[^.,!?\n]{0,20}/gi;
/** Said of something that is to come, with the end left open. */
const OPEN_ENDED = families(
  /\b(?:you|everyone|all \w+)(?:['’]ll| will) be (?:notified|informed|contacted|advised|updated|told|refunded)\b(?![^.!?\n]*(?:\d|day\b|today|tomorrow|tonight|noon))/,
  /\bwhen (?:it(?:['’]s| is) (?:done|ready)|we (?:know|hear|have) (?:more|back|news)|possible|available)\b|\b(?:once|as soon as|until|when) (?:it|this|that|they|we|the \w+)(?: \w+){0,2} (?:approved|reviewed|clarified|processed|heard|looked|completed|checked|know|hear)\b/,
  /\b(?<!\b(?:it|them|that) )(?:in hand|for the time being|until further notice|take[s]? (?:the \w+ )?(?:a while|some time|a bit|time)|is being (?:processed|handled|reviewed|dealt with|looked (?:into|at)))\b(?![^.!?\n]*(?:\d|day\b|today|tomorrow|tonight|noon))/,
  /\b(?:we|i) will (?:send (?:somebody|someone)|look at (?:it|this|that)|sort (?:it|this|that))\b(?![^.!?\n]*(?:\d|day\b|today|tomorrow|tonight|noon|now))|\bwill ping\b[^.!?\n]*|\b(?:a |the )?(?:response|communication|reply|decision) will be (?:issued|provided|sent|made)\b(?![^.!?\n]*\d)/,
);

/** By when, and whether the promise is whole. */
export const NEXT_STEP_WHEN_RULES: readonly RuleRow[] = [
  {
    id: 'vague-date',
    title: 'No date',
    why: '“Soon” is no date; name a day or an hour, even if it is only for the next news.',
    source: 'tax-1998',
    weight: 82,
    find: (draft) =>
      asOne(
        [...hitsOf(draft, VAGUE_TIME), ...(namesTimeAhead(draft.text) ? [] : hitsOf(draft, ON_ITS_WAY))].filter(
          ({ start }) => !firmNear(draft.text, start),
        ),
      ),
    secondLook: {
      find: (draft) =>
        hitsOf(draft, OPEN_ENDED)
          .filter(({ start }) => !firmNear(draft.text, start))
          .slice(0, 1),
      fires: [
        { draft: 'A determination will be made and you will be notified.' },
        { draft: 'We are committed to this. We will update all parents when we know more.' },
        { draft: 'It will be done when it is done.' },
      ],
      silent: [{ draft: 'Kindly note that you will be notified by 5 pm today.' }],
    },
    fires: [
      { draft: 'I will get back to you as soon as possible.' },
      { draft: 'It will be there shortly.' },
      { draft: 'It will be credited back to you.' },
      { draft: 'You will have a reply in a timely manner.' },
      { draft: 'I will send you the report as soon as the team is done with the logs.' },
    ],
    silent: [{ draft: 'I will get back to you by noon.' }, { draft: 'As soon as possible means today at five.' }],
  },
  {
    id: 'promise-without-date',
    title: 'A promise without a date',
    why: 'Say who does it and by when; a promise without a date is the next complaint.',
    source: 'tax-1998',
    weight: 76,
    find: (draft, thread) => {
      if (thread.signals.has('self_harm') || thread.heat < 0.8 || namesTimeAhead(draft.text)) return [];
      const promise = draft.sentences.find(
        (sentence) =>
          /\b(?:i|we|it|somebody|someone|you|team)(?:['’]ll| will)\b(?! (?:not|never|no longer))/i.test(sentence.said) &&
          !movesOn(sentence) &&
          !WITHIN_TALK.test(sentence.said) &&
          !/\bif\b/i.test(sentence.said),
      );
      return promise ? [hitOn(promise)] : [];
    },
    fires: [{ heat: 2, draft: 'We will send somebody.' }],
    silent: [
      { heat: 2, draft: 'I will send Mr Harris on Friday at 8.' },
      { heat: 2, draft: 'I have sent it.' },
    ],
  },
  {
    id: 'hedged-commitment',
    title: 'Half a promise',
    why: 'Hedge opinions, never commitments: “I will, by Friday” or “I cannot”.',
    source: 'packard-2018',
    weight: 77,
    find: (draft) =>
      hitsOf(draft, HEDGE)
        .filter(
          ({ start }) =>
            !/^(?:should (?!hopefully)|might|some time|(?:is|are) likely|(?:it )?(?:might|could) be|(?:will|['’]ll) (?:probably|likely))/i.test(
              draft.text.slice(start),
            ) || !firmNear(draft.text, start),
        )
        .slice(0, 1),
    fires: [
      { draft: 'Let me see if we might be able to swap them, can’t promise anything though.' },
      { draft: 'Maybe we could get it to you by the weekend if all goes well.' },
      { draft: 'We think that it should in principle be possible.' },
      { draft: 'I will try to get it out today.' },
      { draft: 'It should hopefully be fine.' },
    ],
    silent: [
      { draft: 'If you would like to see what we changed, write to me any time.' },
      { draft: 'It should be with you on Thursday before noon.' },
      { draft: 'If you see the light blink, it might be the filter; could you send a photo?' },
      { draft: 'I will get it out today.' },
      { draft: 'Could you try it once more?' },
    ],
  },
];

/** A time stands in the same sentence and makes the vague word harmless. */
function firmNear(text: string, at: number): boolean {
  const from = Math.max(text.lastIndexOf('.', at), text.lastIndexOf('\n', at)) + 1;
  const to = text.slice(at).search(/[.!?\n]|$/) + at;
  return namesTime(
    text
      .slice(from, to)
      .replace(VAGUE_TIME, ' ')
      .replace(/\b(?:this|next|the coming) (?:week|month|days)\b/gi, ' '),
  );
}
