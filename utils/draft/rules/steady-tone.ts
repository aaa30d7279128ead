import { hasFirmStep } from '@/utils/draft/commitments';
import type { DraftSentence, DraftText } from '@/utils/draft/draft-text';
import { families } from '@/utils/draft/phrase-families';
import { asOne, type Hit, hitsOf, type RuleRow } from '@/utils/draft/rule';

/** What is asked of somebody as an order; safety words and courtesies are none. */
const ORDER =
  /^(?:please|kindly) (?:also |then |just |first )?(?!don['’]?t|do not (?:take|use|touch|open)|note|know|talk|let|call (?:999|112|911)|do take|leave|ring the|call the (?:emergency|poison)|(?:see|call|ring) (?:a|your|the) (?:doctor|gp|vet|hospital|ambulance)|accept|be (?:assured|advised|informed)|feel|rest|keep|ring me|stop|stay)[a-z]+/i;
const SARCASM = families(
  /(?:\bgenius\b|\breading the manual\b|\bas you (?:surely|of course) know\b|\bcongratulations on\b(?! (?:your|the) (?:new|wedding|baby|birth|engagement|exam|move))|\bhow surprising\b|\bwould be a (?:great|genius) idea\b|\bmind readers?\b|\brocket science\b|\bmagic wand\b|\bcrystal ball\b)/,
  /, ?(?:did|do|does|is|are|was|were|have|has|had|could|would)(?:n['’]t)? (?:they|you|it)\?/,
  /\b(?:glad|happy|pleased|delighted) (?:that )?you (?:think|feel|see it|find it|noticed)\b[^.!?\n]*|\bwhat (?:a surprise|did you expect)\b[^.!?\n]*|\b(?:don['’]t|do not|doesn['’]t) (?:run|live|grow|fall|work) (?:on|from|off) (?:\w+ )?(?:air|trees|thin|sky|love)\b[^.!?\n]*|\b(?:would|could|might) (?:have )?saved? (?:everyone|us all|us both|everybody) (?:\w+ )?(?:bother|trouble|time|fuss)\b|\bbelieve it or not\b|\bgood luck with (?:that|it)\b|\bcontrary to what you (?:\w+ ){0,2}(?:think|believe|say|claim)\b|\bsorry to (?:disappoint|burst)\b|\bhow (?:terrible|awful|dreadful) for you\b|\bsurprise,? surprise\b|\b(?:sure|no doubt) you(?:['’]ll| will) (?:survive|cope|live|get over)\b|\btake your (?:business|custom) elsewhere\b|\bgoogle it\b|\bcongratulations,? you\b[^.!?\n]*|\bwhat a (?:disaster|tragedy|catastrophe|drama)\b|\bthank you for (?:explaining|telling us how to|teaching)\b[^.!?\n]*|\bthat is quite (?:the|a) story\b|\b(?:the )?world (?:will|keeps?) (?:keep )?(?:on )?turning\b|\byour (?:majesty|highness|lordship)\b|\bclearly you(?:['’]re| are) the expert\b|\bas any \w+ (?:would|should|will) know\b|\blaws of physics\b|\bnice try\b|\bwell done for reading\b|\bhow (?:lovely|kind|nice|charming) of you to (?:write|shout|tell|say|remind)\b[^.!?\n]*|\bif you say so\b|\bhaving a bad day\b|\bpoor you\b|\bboo hoo\b|\bthanks? for (?:the|that|your) (?:lecture|lovely|charming|kind words)\b/u,
  /\bwell,? (?:i['’]?m |we['’]re )?(?:glad|happy|pleased|delighted|so glad)\b[^.!?\n]*|\bhow (?:nice|lovely|wonderful) for you\b|\boh dear,? (?:what|how|oh dear)\b[^.!?\n]*|\bwhat a shame\b(?=[.!])|\bthanks? (?:you )?for (?:your|the) (?:novel|essay|sermon|rant|speech|tirade|wisdom|advice on how)\b|\bwow,? (?:thanks|thank you|ok|okay|really|just)\b[^.!?\n]*|\bthe world (?:will|won['’]t|is) (?:\w+ )?(?:end|ending)\b|\b(?:great|good|excellent|amazing) (?:detective work|sleuthing|deduction)\b|\bwhat a (?:novel|brilliant|clever|great|revolutionary) (?:idea|thought|concept|observation)\b|\b(?:forgive|excuse|pardon) (?:us|me) for (?:not )?(?:being|having|existing|trying|daring|doing)\b[^.!?\n]*|\bas if (?:we|i) (?:had|have|did|do)(?: not|n['’]t)? (?:nothing|enough|anything)\b[^.!?\n]*|\balert the (?:media|press)\b|\bsherlock\b|\beinstein\b|\btime machine\b|\bwant a (?:medal|prize|cookie)\b|^lucky you\b|\b(?:not|aren['’]t) (?:magicians?|psychics?|superheroes|clairvoyants?|a charity|wizards?|miracle workers?)\b|\bcry me\b|\btell (?:me|us) something (?:new|i don['’]t)\b|\bbig surprise\b|\bhold the front page\b|\bthank you,? captain\b|\bisn['’]t (?:really |exactly )?(?:made|built|meant) for\b[^.!?\n]*, is it\b/,
);
const CHUMMY = families(
  /\b(?:hey|hi) \w+ (?:buddy|mate|pal|dear|hun|love)\b|\b(?:no worries,? mate|haha\w*|hehe|lol|lmao|buddy|mate|pal|hun|hon|sweetie|darling|babe|bro|dude|champ|omg|oops(?:ie)?|whoops|easy peasy|no probs?|gotcha|super easy|bless (?:you|him|her|them)|sweetheart|petal|guys|no biggie|no drama|my friend|sunshine|superstar|rockstar|kiddo|bummer|whoopsie|silly (?:us|me)|oof|eek|uh[- ]oh|hang in there|bestie|you(?:['’]re| are) a (?:legend|star|gem)|hiya \w+!|hey girl|you rock|chin up|yikes|cheerio|grtz|xo(?:xo)?|got lucky there|you know what i mean)\b/,
  /(?:^|\n)\s*(?:lots of |much |big )?(?:love|hugs|kisses)(?:,|,? \w+)?(?: x+)?\s*$|(?:^|\s)[;:]-?[)DP](?=\s|$)|\bxx+\b|\baw+\b(?=[ ,!]|$)|\b(?:little one|the worst!)/,
  /\b(?:heya|heyy+|hiyaa+|yo \w+(?=,)|chick!|chuck!|luv|my (?:lovely|dear|love|darling)(?=[.!,])|no stress|ta very much|that (?:sucks|stinks|blows)|ugh\b(?=,| so)|been there|you(?:['’]re| are) a (?:legend|star|gem|lifesaver|angel|champ)|oops\w*|oopsy|my bad|what['’]?s? up|stan\b(?=[.!])|(?:don['’]t|do not|no) sweat(?: it)?|sorted,? (?:mate|boss)|big ears|all good!|sweet!|heck|crikey|blimey|gosh|doh|d['’]oh|wowzers|big hugs|lots of love|cheers(?: then)?,? (?:mate|pal|love|buddy)|chillax|peeps|deets|soz|thx hun|np|gonna|wanna|ya\b(?= know| think|[.!?,])|totes|fab!|rough 😭|no+o+)\b/,
);
/** Cheer that fits a calm thread and jars in a hot or grave one. */
const CHEERFUL = families(
  /\b(?:happy \w+ing|have (?:a|an) (?:great|lovely|wonderful|fantastic|amazing|awesome|nice|fab) (?:day|week|weekend|evening|one))\b!?|\byay\b|\bwoo+h?oo*\b|\boh no\b[^.!?\n]{0,20}!|\bah+h? ok(?:ay)?\b[^.!?\n]*|\bfingers crossed\b|\bnever mind\b|\bno worries\b|\bcool,|\bawesome\b|\bhow are you (?:doing )?today\b/,
);

/** How it sounds. */
export const STEADY_TONE_RULES: readonly RuleRow[] = [
  {
    id: 'unfortunately-opening',
    title: 'Opens with “unfortunately”',
    why: 'The first word sets the tone; begin with what can be done, or with the reason.',
    source: 'service-practice',
    weight: 76,
    find: (draft) => {
      const first = draft.sentences[0];
      const word =
        first &&
        /^(?:unfortunately|sadly|regrettably|(?:i|we) regret to (?:inform|tell|advise)(?: you)?(?: that)?|(?:i(?:['’]m| am)|we(?:['’]re| are)) (?:afraid|sorry to (?:inform|tell|advise|say)(?: you)?)(?: that)?|as much as (?:i|we)(?:['’]d| would) like to(?: help)?|bad news)\b,?\s*/i.exec(
          first.said,
        );
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
    title: 'An order that begins with “please”',
    why: 'At the start of a sentence “please” sounds like an order; “Could you …” is read as polite.',
    source: 'danescu-2013',
    weight: 71,
    find: (draft, thread) => {
      const orders = draft.sentences.filter(({ said }) => ORDER.test(said));
      const heaped = orders.length > 1 ? thread.heat >= 0.8 : thread.heat >= 1.6;
      return heaped && !hasFirmStep(draft) ? orders.slice(0, 1).map(softened) : [];
    },
    secondLook: {
      find: (draft) =>
        draft.sentences
          .filter(({ said }) => ORDER.test(said))
          .slice(0, 1)
          .map(softened),
      fires: [
        { draft: 'We value your feedback. Please resend the certificate.' },
        { draft: 'Thank you for reaching out. Kindly fill in the form.' },
      ],
      silent: [
        { draft: 'We value your feedback. Could you resend the certificate?' },
        { draft: 'Rest assured it is safe. Please don’t take any more of those.' },
      ],
    },
    fires: [
      { draft: 'Please fill in the form. Please send it back.' },
      { draft: 'Please call 0800 440 11 to arrange. Please have your tenant number ready.' },
    ],
    silent: [
      { draft: 'Could you fill in the form?' },
      { draft: 'If you can, please keep the box.' },
      { draft: 'Please leave the lift switched off. Please call me if it moves. Mr Gill comes at 8 tomorrow.' },
    ],
  },
  {
    id: 'negative-phrasing',
    title: 'Only what cannot be done',
    why: 'One “cannot” is honest; without an alternative it is a wall.',
    source: 'service-practice',
    weight: 55,
    find: (draft) => {
      const walls = hitsOf(
        draft,
        /\b(?:there(?:['’]s| is) no way (?:to|for|i|we|that)\b[^.!?\n]*|out of the question|nothing (?:we|i) can do|(?:is|it['’]s) (?:simply|just|sadly) not possible|(?:we|i) (?:are |am )?unable to (?:do|help|assist|change|offer)\b[^.!?\n]*|(?:we|i) (?:can['’]?t|cannot) do (?:that|this|it|anything)|(?:we|i) (?:do not|don['’]t) do \w+|(?:cannot|can['’]t) submit [^.!?\n]*otherwise|\b(?:that|this|it) (?:cannot be done|can['’]?t be done|is (?:not possible|impossible))|(?:we|i) (?:cannot|can['’]?t|do not|don['’]t|are not able to|am not able to|am unable to|are unable to) (?:remove|help|assist|do|make|repair|offer|refund|change|accept)\b[^.!?\n]*|not something (?:we|i) (?:do|offer)\b|\bno exceptions (?:can|are|will)\b[^.!?\n]*|there is nothing (?:more|else|further) (?:i|we) can do|\bthat won['’]t work\b|there is nothing (?:i|we) can do|no refunds\b|no refund (?:is|will|can be|possible)\b|(?:the|my) manager is busy)/gi,
      );
      const alternative =
        /\b(?:what (?:i|we) can do|i can|instead|or (?:i|have|take)|could offer|possible is|but i|would you like|which)\b/i.test(
          draft.text,
        );
      return alternative ? [] : asOne(walls);
    },
    fires: [{ draft: 'That cannot be done. We do not repair zips.' }],
    silent: [{ draft: 'I cannot refund a worn jacket. What I can do is take £30 off a new one.' }],
  },
  {
    id: 'sarcasm',
    title: 'Sounds sarcastic',
    why: 'Mockery cannot be taken back in writing and is what gets quoted.',
    source: 'zhang-2018',
    weight: 91,
    find: (draft) =>
      hitsOf(draft, SARCASM)
        .slice(0, 1)
        .map((hit) => wholeSentence(draft, hit)),
    fires: [
      { draft: 'Well Reggie, you bought the ticket, didn’t you?' },
      { draft: 'Glad you think so! Always happy to help.' },
      { draft: 'I am so sorry that we are not mind readers.' },
      { draft: 'Maybe reading the manual would help.' },
      { draft: 'Servers don’t run on fresh air.' },
    ],
    silent: [
      { draft: 'Glad you like it; the spare buttons go out today.' },
      { draft: 'The lamp should turn white within a minute. Does it?' },
      { draft: 'You can pick it up on Friday, or does Saturday suit you better?' },
      { draft: 'The manual has it on page 4; I have copied the three lines here.' },
    ],
  },
  {
    id: 'over-familiar',
    title: 'Too chummy',
    why: 'Someone with a problem has not asked for a friend; warm and plain is enough.',
    source: 'service-practice',
    weight: 77,
    find: (draft, thread) =>
      [
        ...hitsOf(draft, CHUMMY),
        ...(thread.heat >= 1.4 ? [...hitsOf(draft, CHEERFUL), ...hitsOf(draft, /\p{Extended_Pictographic}/gu)] : []),
      ].slice(0, 1),
    fires: [
      { draft: 'Hi Ewan hun, pop some aloe on it xx' },
      { draft: 'Go to Settings and type the code.\n\nLove,\nStacey' },
      { draft: 'Go to Settings and type the code.\n\nHugs, Amy' },
      { heat: 2.2, draft: 'Ahh ok, looks like it came back in blue!' },
      { heat: 3, draft: 'Bans are reviewed in five days. Happy gaming!' },
      { heat: 2.4, draft: 'We will look at it 🙏' },
      { draft: 'Hey Kenny buddy! Haha, no worries mate.' },
    ],
    silent: [
      { heat: 0.2, draft: 'Lovely to hear. Happy flooring, Gus' },
      { heat: 0, draft: 'See you Saturday 🎂' },
      { heat: 2, draft: 'The Palmerston Hotel has your bag, and a colleague brings it at six.' },
      { draft: 'Hi Ken, the £12.99 is on its way back.' },
    ],
  },
  {
    id: 'shouting',
    title: 'Shouting',
    why: 'Capitals and rows of marks read as shouting, whatever they say.',
    source: 'service-practice',
    weight: 80,
    find: (draft) => {
      const loud = hitsOf(
        draft,
        /\b[A-Z]{3,} [A-Z]{6,}\b|\b[A-Z]{5,} [A-Z]{5,}\b|(?:\b[A-Z]{2,}\b[ ,']*){3,}[!?]*|(?:!{3,}|\?{2,}|!\?|\?!)/g,
      );
      const double = hitsOf(draft, /(?<!!)!!(?!!)/g);
      return [...loud, ...(double.length > 1 ? double : [])].slice(0, 1).map((hit) => trimmed(draft, hit));
    },
    fires: [{ draft: 'THE APP IS DOWN!!!' }, { draft: 'An AMAZING offer??' }, { draft: 'Hold the button for TEN SECONDS.' }],
    silent: [
      { draft: 'Hey Hallie!! No nuts in the vegan box.' },
      { draft: 'The NHS, HMRC forms are both attached.' },
      { draft: 'The app is down until 9:40.' },
      { draft: 'See the FAQ or the PDF.' },
    ],
  },
];

function softened({ start, said }: DraftSentence): Hit {
  const words = /^\S+ \S+/.exec(said)![0];
  const verb = words.split(' ')[1]!;
  return {
    spans: [{ start, end: start + said.length }],
    fix: { start, end: start + words.length, text: `Could you ${verb.toLowerCase()}` },
  };
}

/** The sentence around some words, so that the words that are mocked are among those underlined. */
function wholeSentence(draft: DraftText, { spans: [words] }: Hit): Hit {
  const piece = draft.pieces.find(({ start, end }) => start <= words!.start && words!.start < end);
  return { spans: [piece ? { start: piece.start, end: piece.end } : words!] };
}

function trimmed(draft: DraftText, { spans }: Hit): Hit {
  return {
    spans: spans.map(({ start: at, end }) => {
      const start = /^[!?]/.test(draft.text.slice(at)) ? clauseStart(draft.text, at) : at;
      const words = draft.text.slice(start, end);
      return { start: start + words.length - words.trimStart().length, end: start + words.trimEnd().length };
    }),
  };
}

/** Back to the mark before: a row of marks shouts the words that it ends. */
function clauseStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && !/[.,!?\n]/.test(text[start - 1]!)) start -= 1;
  return start;
}
