import { type DraftRule, hitsOf } from '@/utils/draft/rule';

export const STEADY_WORD_RULES: DraftRule[] = [
  {
    id: 'calm-down',
    light: 'steady',
    title: 'Tells the customer how to feel',
    why: '"Calm down" and "don’t worry" heat things up; give a fact instead.',
    evidence: 'practice',
    source: 'service-practice',
    weight: 90,
    find: (draft) =>
      hitsOf(
        draft,
        /\b(?:(?:please |just )?(?:calm down|relax|take it easy)|(?:no need|there is no need) to (?:panic|worry|shout|be upset|get upset)|please (?:be patient|bear with us)|(?:stay|remain|keep) calm|no reason to (?:be|get|panic|worry)|don['’]?t be (?:so )?(?:angry|silly|rude|dramatic)|no need to be (?:so )?(?:rude|angry|dramatic|aggressive|hostile)|chill(?: out)?|not the end of the world|(?:it['’]s )?(?:not|no) (?:such )?a? ?big deal|overreact\w*|don['’]?t (?:panic|worry|be upset)|do not (?:panic|worry))\b/gi,
      ),
    fires: [{ draft: 'Calm down, the parcel is on its way.' }, { draft: 'No need to panic.' }],
    silent: [{ draft: 'The parcel is in Leeds; nothing is lost.' }],
  },
  {
    id: 'as-i-said',
    light: 'steady',
    title: 'Scolds for not listening',
    why: '"As I already said" blames; say it again in other words.',
    evidence: 'practice',
    source: 'service-practice',
    weight: 85,
    find: (draft) =>
      hitsOf(
        draft,
        /\b(?:as|like) (?:i|we)(?:['’]ve| have)? (?:already |just |previously )?(?:said|mentioned|explained|told you|stated|wrote)(?: before| already| earlier)?\b|\b(?:i|we)(?:['’]ve| have)? already (?:told|explained|said|answered|mentioned|informed|advised)\b[^.!?\n]*|\b(?:as|like) my colleagues?(?: have| has)? (?:already )?(?:said|told|explained|wrote|mentioned|informed|advised)\b|\bfor the (?:second|third|last) time\b|\b(?:re-?read|refer (?:back )?to|see|read) (?:my|our) (?:previous|last|earlier|first)\b[^.!?\n]*|\bas (?:already |previously )?(?:explained|mentioned|stated|advised)(?: (?:above|before|earlier|previously))?(?! in)\b/gi,
      ),
    fires: [{ draft: 'As I already said it comes today.' }, { draft: 'As previously stated there is no block.' }],
    silent: [{ draft: 'It comes today, between four and six.' }],
  },
  {
    id: 'unfortunately-opening',
    light: 'steady',
    title: 'Opens with "unfortunately"',
    why: 'The first word sets the tone; begin with what can be done, or with the reason.',
    evidence: 'practice',
    source: 'service-practice',
    weight: 61,
    find: (draft) => {
      const first = draft.sentences[0];
      const word = first && /^(?:unfortunately|sadly|regrettably|i(?:['’]m| am) afraid)\b,?\s*/i.exec(first.said);
      if (!first || !word) return [];
      const span = { start: first.start, end: first.start + word[0].trimEnd().length };
      const rest = draft.text.slice(first.start + word[0].length);
      return [
        { spans: [span], fix: { start: first.start, end: first.start + word[0].length + 1, text: rest.charAt(0).toUpperCase() } },
      ];
    },
    fires: [{ draft: 'Unfortunately the lamp is sold out.' }, { draft: 'Dear Maya,\n\nUnfortunately, it is late.' }],
    silent: [{ draft: 'The lamp is sold out; the grey one comes on Friday. Unfortunately the blue one is gone.' }],
  },
  {
    id: 'please-order',
    light: 'steady',
    title: 'An order that begins with "please"',
    why: 'At the start of a sentence "please" sounds like an order; "Could you …" is read as polite.',
    evidence: 'moderate',
    source: 'danescu-2013',
    weight: 47,
    find: (draft) =>
      draft.sentences
        .filter(({ said }) => /^(?:please|kindly) (?!note|talk|let a doctor|call 999|do take|leave)[a-z]+/i.test(said))
        .slice(0, 1)
        .map(({ start, said }) => {
          const words = /^\S+ \S+/.exec(said)![0];
          const verb = words.split(' ')[1]!;
          return {
            spans: [{ start, end: start + words.length }],
            fix: { start, end: start + words.length, text: `Could you ${verb.toLowerCase()}` },
          };
        }),
    fires: [{ draft: 'Please fill in the form.' }],
    silent: [{ draft: 'Could you fill in the form?' }, { draft: 'If you can, please keep the box.' }],
  },
  {
    id: 'blame',
    light: 'steady',
    title: 'Puts it on the customer',
    why: 'Even where it is true, blame starts a quarrel; say what to do now.',
    evidence: 'moderate',
    source: 'zhang-2018',
    weight: 89,
    find: (draft) =>
      hitsOf(
        draft,
        /\byou (?:should|could|ought to) have (?!it\b|them\b|this\b|that\b|the\b|an?\b|your\b|full\b|had to\b|to\b)[^.!?\n]*|\byou must have (?!been|had to)\w+[^.!?\n]*|\bnext time (?:be|you|please|read|check)\b[^.!?\n]*|\b(?:it (?:was|is) )?your (?:own )?(?:responsibility|fault|mistake)\b|\bonly (?:breaks|happens|fails) if (?:it is|you)[^.!?\n]*(?:misus|wrong)\w*|\bwhy (?:you )?(?:didn['’]t|did not|haven['’]t) you?\b[^.!?\n]*|\byou (?:probably|clearly|obviously|apparently|simply) (?:\w+ )?(?!right\b|can\b|need\b|want\b)[^.!?\n]*|\byou (?:seem|appear) to have\b[^.!?\n]*|\bif you had\b[^.!?\n]*|\b(?:because|since|as|that|but|when) you (?:forgot|failed|neglected|ignored|missed|misread|misunderstood|didn['’]t|did not|never|entered|gave)\b[^.!?\n]*|\b(?:user|customer) error\b|\bthreatening us\b[^.!?\n]*|\byou should never\b[^.!?\n]*/gi,
      ).slice(0, 1),
    fires: [{ draft: 'You should have cancelled before the trial ended.' }, { draft: 'It was your responsibility to check.' }],
    silent: [
      { draft: 'The trial ended on 1 June; I have stopped the plan.' },
      { draft: 'You should not have had to ask twice.' },
      { draft: 'You should have it by Friday.' },
    ],
  },
  {
    id: 'accusing-you',
    light: 'steady',
    title: 'An accusing "you"',
    why: 'Sentences that begin with "You" and a fault go with the other side attacking next.',
    evidence: 'moderate',
    source: 'zhang-2018',
    weight: 75,
    find: (draft, thread) =>
      draft.sentences
        .filter(({ said }) =>
          /^(?:in fact,? )?you (?:failed|did not|didn['’]t|never|refused|forgot|need to|have to|must|were (?:informed|warned|notified|advised)|agreed|signed)\b(?! (?:lose|do|worry|pay|send|anything|miss|hear))/i.test(
            said,
          ),
        )
        .filter(
          ({ said }) =>
            !(
              thread.heat > 0 &&
              /\byou (?:were told (?:£|\d|it would|that)|never (?:got|received|had)|did not get|didn['’]t get)/i.test(said)
            ),
        )
        .slice(0, 1)
        .map(({ start, said }) => ({ spans: [{ start, end: start + said.length }] })),
    fires: [{ draft: 'You failed to enter the right code.' }, { draft: 'You were informed in writing.' }],
    silent: [{ draft: 'You were told £20, so £20 it is.' }, { draft: 'You have to do nothing more.' }],
  },
  {
    id: 'negative-phrasing',
    light: 'steady',
    title: 'Only what cannot be done',
    why: 'One "cannot" is honest; without an alternative it is a wall.',
    evidence: 'practice',
    source: 'service-practice',
    weight: 55,
    find: (draft) => {
      const walls = hitsOf(
        draft,
        /\b(?:(?:that|this|it) (?:cannot be done|can['’]?t be done|is (?:not possible|impossible))|(?:we|i) (?:cannot|can['’]?t|do not|don['’]t|are not able to|am not able to|am unable to|are unable to) (?:remove|help|do|make|repair|offer|refund|change)\b[^.!?\n]*|there is nothing (?:i|we) can do|no refunds?\b|(?:the|my) manager is busy)/gi,
      );
      const alternative =
        /\b(?:what (?:i|we) can do|i can|instead|or (?:i|have|take)|could offer|possible is|but i|would you like|which)\b/i.test(
          draft.text,
        );
      return walls.length > 0 && !alternative ? [{ ...walls[0]!, spans: walls.flatMap(({ spans }) => spans) }] : [];
    },
    fires: [{ draft: 'That cannot be done. We do not repair zips.' }],
    silent: [{ draft: 'I cannot refund a worn jacket. What I can do is take £30 off a new one.' }],
  },
  {
    id: 'minimising',
    light: 'steady',
    title: 'Makes it small',
    why: '"Just", "simply", "obviously" tell someone who is stuck that they are slow.',
    evidence: 'practice',
    source: 'plain-language',
    weight: 48,
    find: (draft) =>
      hitsOf(
        draft,
        /\b(?:obviously|it['’]s really simple|(?:super|really|so) easy|anyone can|simply|as everybody knows|you just (?:need|have) to)\b[^.!?\n]*/gi,
      ).slice(0, 1),
    fires: [{ draft: 'Obviously you just need to pair it.' }],
    silent: [{ draft: 'Hold the round button until it blinks.' }],
  },
  {
    id: 'sarcasm',
    light: 'steady',
    title: 'Sounds sarcastic',
    why: 'Mockery cannot be taken back in writing and is what gets quoted.',
    evidence: 'moderate',
    source: 'zhang-2018',
    weight: 91,
    find: (draft) =>
      hitsOf(
        draft,
        /[^.!?\n]*(?:\bgenius\b|\breading the manual\b|\bas you (?:surely|of course) know\b|\bcongratulations on\b|\bhow surprising\b|;-?\)|\bwould be a (?:great|genius) idea\b)[^.!?\n]*/gi,
      )
        .filter(({ spans }) => draft.text.slice(spans[0]!.start, spans[0]!.end).trim() !== '')
        .slice(0, 1),
    fires: [{ draft: 'Maybe reading the manual would help.' }],
    silent: [{ draft: 'The manual has it on page 4; I have copied the three lines here.' }],
  },
  {
    id: 'over-familiar',
    light: 'steady',
    title: 'Too chummy',
    why: 'Someone with a problem has not asked for a friend; warm and plain is enough.',
    evidence: 'practice',
    source: 'service-practice',
    weight: 53,
    find: (draft) =>
      hitsOf(
        draft,
        /\b(?:hey|hi) \w+ (?:buddy|mate|pal|dear|hun|love)\b|\b(?:no worries,? mate|haha\w*|hehe|lol|lmao|buddy|mate|pal|hun|hon|sweetie|darling|babe|bro|dude|champ|omg|oops(?:ie)?|whoops|easy peasy|no probs?|gotcha|super easy)\b|(?:^|\s)[;:]-?[)D](?=\s|$)/gi,
      ).slice(0, 1),
    fires: [{ draft: 'Hey Kenny buddy! Haha, no worries mate.' }],
    silent: [{ draft: 'Hi Ken, the £12.99 is on its way back.' }],
  },
  {
    id: 'shouting',
    light: 'steady',
    title: 'Shouting',
    why: 'Capitals and rows of marks read as shouting, whatever they say.',
    evidence: 'practice',
    source: 'service-practice',
    weight: 71,
    find: (draft) => hitsOf(draft, /(?:\b[A-Z]{2,}\b[ ,']*){3,}[!?]*|[^.!?\n]*(?:!{2,}|\?{2,}|!\?|\?!)/g).slice(0, 1),
    fires: [{ draft: 'THE APP IS DOWN!!!' }, { draft: 'An AMAZING offer??' }],
    silent: [{ draft: 'The app is down until 9:40.' }, { draft: 'See the FAQ or the PDF.' }],
  },
];
