import { hasFirmStep } from '@/utils/draft/commitments';
import type { DraftText } from '@/utils/draft/draft-text';
import { namesTimeAhead } from '@/utils/draft/named-times';
import { families } from '@/utils/draft/phrase-families';
import { asOne, hitOn, hitsOf, type RuleRow } from '@/utils/draft/rule';

/** Lines that stand in every second template, by what they pretend to do. */
const CANNED = families(
  // Understanding that names nothing.
  /\b(?:i|we) (?:can |do |\w+ly )*(?:understand|appreciate|reali[sz]e) (?:your|how|that you|the)\b[^.,!?\n]*\b(?:frustrat\w*|feel\w*|concern\w*|upset\w*|annoy\w*|anger|disappoint\w*|stress\w*|difficult\w*|inconvenien\w*)/,
  /\b(?:i|we) (?:can |do )?(?:get|see|appreciate|know) that you(?:['’]re| are) (?:\w+ )?(?:upset|angry|frustrated|annoyed|disappointed|worried|unhappy)\b|\bunderstand (?:the|your) (?:urgency|concerns?|position|situation|importance)\b/,
  /\b(?:completely|fully|totally|truly) (?:understand|get (?:it|how|that))\b(?! from)/,
  /\bunderstand how (?:frustrating|upsetting|annoying|stressful|disappointing|difficult|important)\b[^.,!?\n]*/,
  /\bi (?:feel your pain|hear you)\b|\b(?:rest|be) assured\b|\bwe (?:can )?assure you\b/,
  /\b(?:i|we) (?:can |do |fully |completely )*(?:understand|appreciate|know|reali[sz]e) (?:that )?(?:this|it) (?:is|was|must be|can be) (?:not the (?:experience|service)|(?:\w+ )?(?:frustrating|upsetting|annoying|stressful|disappointing|difficult|inconvenient))\b[^.,!?\n]*/,
  /\bunderstand where you(?:['’]re| are) coming from\b|\bhear your \w+|\b(?:see|understand) why you(?:['’]re| are|['’]d be| would be| might be) (?:so |very )?(?:upset|angry|frustrated|annoyed|disappointed|unhappy)(?=[.!]|$| (?:and|but) )|\bthat must be (?:so |very |really |incredibly )?(?:frustrating|upsetting|annoying|stressful|disappointing|difficult|hard)(?=[.,!]|$)|\bhow you must (?:be )?feel(?:ing)?\b|\b(?:did not|didn['’]t|failed to) (?:meet|live up to) your expectations\b|\bnot the (?:experience|service|standard) (?:you|we|that)\b[^.,!?\n]*|\bknow how (?:important|much) (?:this|it) (?:is|means)\b[^.,!?\n]*/,
  // The customer's worth to us.
  /\b(?:feedback|opinion|loyalty|custom|business|message)s? (?:really |truly )?(?:means|matters) (?:a lot|so much|the world|to us)\b|\b(?:at the heart of (?:everything|what|all)|always put (?:our )?customers? first|customers? (?:always )?comes? first)\b|\b(?:we(?:['’]re| are)|i(?:['’]m| am)) (?:always )?here to (?:help|support)(?=[.,!]|$| (?:you|24|at any))/,
  /\byour (?:\w+ )?(?:satisfaction|comfort|safety|happiness|experience|call|business|claim|feedback|opinion|concern|enquiry|time) (?:is|are|remains?) (?:(?:very|extremely|so|really|of|our|my) )*(?:important|(?:top |first |highest |utmost |number one )?priority|importance|valu\w+)\b[^.,!?\n]*/,
  /\bvalued? (?:customer|member|guest|client)\b|\b(?:we |i )?value (?:your|all) (?:\w+ )?(?:business|feedback|loyalty|custom|time|opinion|input)\b/,
  /\b(?:quality|safety|customer satisfaction|service|privacy|security|your trust|hygiene) is (?:always )?(?:our|my) (?:(?:top|first|highest|number one|main|utmost) )*priority\b/,
  // Thanks for nothing in particular.
  /\b(?:thank you|thanks)(?: (?:so|very) much)?(?: again)? for (?:reaching out|contacting|getting in touch with (?:us|our)|bringing (?:this|it|that|your)|being (?:a|such)|your (?:valued |kind |continued |further )?(?:patience|understanding|feedback|loyalty|cooperation|correspondence|support|enquiry|inquiry|custom))\b(?! (?:with|since|over|these|this week|while)\b)[^.,!?\n]{0,40}/,
  /\b(?:i|we) (?:really |truly |very much |do )?(?:appreciate|thank you for) your (?:patience|understanding|business|feedback|loyalty|cooperation|continued)\b(?! (?:with|since|over|while)\b)/,
  /\b(?:thank you|thanks|we thank you|appreciate you|appreciate your) (?:for )?(?:raising|highlighting|choosing us|choosing to|flying with us|taking the time|trusting|shopping with|being with)\b(?: (?:this|that|it|these|your|to|with)\b)?[^.,!?\n]{0,40}/,
  // Readiness and seriousness in general.
  /\b(?:happy|glad|delighted|pleased) to (?:assist|be of (?:help|service|assistance)|help you with (?:that|this|your (?:enquiry|query|request)))\b/,
  /\b(?:we|i)(?:['’]re| are|['’]m| am)? (?:so |very |truly |really |deeply )?(?:sorry|saddened|concerned|devastated|distressed|shocked) to (?:hear|learn|read|see) (?:that$|this|about (?:this|your|the inconvenience)|of (?:this|your)|that[.,!]|your (?:experience|order|visit|stay)|you are (?:experiencing|having|unhappy|not))/,
  /\b(?:i am|i['’]m|we are) sorry to hear that(?=[.,!]|$)/,
  /\bwe take (?:this|these|all|your|such|customer|every|\w+)[^.!?\n]{0,40} (?:very |extremely )?seriously\b/,
  /\b(?:we|i) (?:pride ourselves|strive to|always (?:strive|aim|endeavou?r)|(?:are|am) (?:fully |deeply )?committed to)\b[^.,!?\n]*/,
  /\b(?:do not|don['’]t|please feel free to|never|not) hesitate to (?:contact|reach|get|ask|call|write)\b|\bfinds you (?:well|in good)\b/,
  /\b(?:we|i)(?:['’]re| are|['’]m| am) doing (?:everything|all|our (?:best|utmost)|my (?:best|utmost))\b[^.,!?\n]*|\bevery effort\b|\bhelps? us (?:to )?improve\b|\b(?:to )?improve our services?\b|\btaken note of your (?:comments|feedback|concerns?)\b|\b(?:we|i) (?:trust|hope) (?:this|that) (?:resolves|clarifies|addresses|meets)\b[^.!?\n]*/,
  /\b(?:we|i) (?:\w+ )?know how much (?:this|it|that) means\b|\bhear your (?:concerns?|frustration|feedback)\b|\b(?:we|i) (?:\w+ )?value your\b|\b(?:know|be assured|remember) (?:that )?(?:we|i)(?:['’]re| are|['’]m| am) (?:always )?here for you\b|\b(?:please )?bear with (?:us|me)\b|\bbearing with (?:us|me)\b/,
  /\b(?:treated|handled|dealt with) with (?:the )?(?:utmost|highest|greatest|top)\b[^.,!?\n]*|\bcustomers?(?: happiness| satisfaction|['’]s? (?:happiness|satisfaction)) (?:is|drives|matters)\b[^.,!?\n]*|\b(?:hope|ask|thank you) for your (?:kind )?(?:understanding|attention|forbearance|indulgence)\b|\b(?:aim|want|try|strive|seek) to (?:provide|offer|deliver|give) (?:\w+ )?(?:the )?(?:best|highest|great|excellent|top|outstanding)\b[^.,!?\n]*|\b(?:always |only )?want (?:all )?(?:of )?our (?:customers|guests|members|users) to (?:be|feel|have)\b[^.,!?\n]*/,
  /\b(?:never|not) (?:our|my) intention\b[^.,!?\n]*|\bwant to (?:assure|reassure) you\b|\b(?:giving|given|give) (?:us|me) the (?:opportunity|chance) to\b[^.,!?\n]*|\b(?:we|i) (?:\w+ )?(?:sympathi[sz]e|empathi[sz]e)(?: with (?:you|your)\b[^.,!?\n]*)?|\b(?:understand|appreciate|reali[sz]e) (?:that |how )?(?:this|that|it) (?:can be|is|may be|must be|may have been|has been) (?:\w+ )?(?:frustrating|upsetting|annoying|stressful|disappointing|difficult|inconvenient)\b|\b(?:appreciate|understand|acknowledge|note) (?:the|your) (?:concerns?|points?|frustrations?|disappointment|feedback|comments)(?: (?:that )?you(?:['’]ve| have)? (?:raised?|made|expressed))?\b/,
  /\b(?:appreciate|understand) how (?:frustrating|upsetting|annoying|stressful|disappointing|difficult|inconvenient) (?:this|that|it)\b[^.,!?\n]*|\bsorry to (?:hear|learn|read|see) (?:about|of) the (?:trouble|problems?|issues?|difficult(?:y|ies)|experience)\b[^.,!?\n]{0,30}|\byour (?:case|matter|request|message) is (?:very |really )?important\b|\bwe(?:['’]re| are) always (?:happy|glad|keen|looking) to\b[^.,!?\n]*|\bwish you (?:a|an) (?:\w+ )?(?:day|week|weekend)\b(?=[^.!?\n]*valued)|\byou are (?:very |really |so )?important to (?:us|me)\b|\bas (?:a|one of our) (?:valued|loyal|long-standing)\b[^.,!?\n]*|\bcan only (?:begin to )?imagine (?:how|what|the)\b[^.,!?\n]*|\bthis is (?:certainly |definitely |clearly )?not (?:how|what) we (?:want|like|wish|aim)\b[^.,!?\n]*|\bwe (?:certainly |truly |really )?(?:do not|don['’]t) (?:want|like) (?:any of )?our (?:customers|guests|members)\b[^.,!?\n]*/,
);

/** Thanks for waiting: meant, where the wait has an end. */
const WAITED = /^(?:thank|thanks|i |we )[^.!?\n]*\bpatience\b/i;

/** How much feeling a reply carries, and where. */
export const HEARD_FEELING_RULES: readonly RuleRow[] = [
  {
    id: 'canned-empathy',
    title: 'A canned line',
    why: 'Customers have read this line a hundred times; name what happened to them instead.',
    source: 'packard-berger-2021',
    weight: 66,
    find: (draft) => asOne(hitsOf(draft, CANNED).filter(({ words }) => !(WAITED.test(words) && keepsAppointment(draft)))),
    fires: [
      { draft: 'I completely understand your frustration.' },
      { draft: 'Rest assured that it is being dealt with.' },
      { draft: 'Thank you for bringing this to our attention.' },
      { draft: 'Your satisfaction remains our number one priority.' },
      { draft: 'We are saddened to learn of your experience.' },
      { draft: 'I can see why you are upset.' },
      { draft: 'We appreciate you taking the time to write to us.' },
      { draft: 'We understand this is not the experience you expected.' },
    ],
    silent: [
      { draft: 'You have now waited nine days for the sofa.' },
      { draft: 'I understand from the log that the pump was changed.' },
      { draft: 'Thank you for your patience with the three resets.' },
      { draft: 'The assessor has it on Tuesday, and I will write to you on Wednesday.\n\nThanks for your patience,\nKai' },
      { draft: 'Thank you for telling me about the smell straight away.' },
      { draft: 'I appreciate your sending the photos so quickly.' },
    ],
  },
  {
    id: 'too-much-empathy',
    title: 'More feeling than help',
    why: 'More than two sentences of sympathy weaken a reply; what is done about it counts more the longer the case goes on.',
    source: 'marinova-2018',
    weight: 79,
    find: (draft, thread) => {
      const relational = draft.sentences.filter(
        (sentence) => sentence.relational || (sentence.apology && !thread.signals.has('self_harm')),
      );
      const feeling = relational.filter((sentence) => sentence.relational);
      const tooMany = relational.length > 2;
      const calm = thread.heat < 0.8 && !thread.signals.has('vulnerable');
      return tooMany || calm ? asOne(feeling.map(hitOn)) : [];
    },
    fires: [
      { heat: 2, draft: 'I am so sorry. I can imagine how hard this is. I really feel for you. It must have been a nightmare.' },
      { heat: 0, draft: 'I truly feel for you. The invoice is attached.' },
      {
        heat: 3.5,
        draft: 'We are deeply sorry. I cannot begin to imagine the heartbreak. I was close to tears. Our hearts go out to you.',
      },
    ],
    silent: [
      { heat: 2, draft: 'I can see why that was worrying. The bag is in Leeds and comes tonight.' },
      { heat: 3, draft: 'Two hours on the stairs would frighten anyone, and I am so sorry. Mr Gill comes at 8 tomorrow.' },
    ],
  },
  {
    id: 'empathy-mid-steps',
    title: 'Sympathy in the middle of steps',
    why: 'Warmth belongs at the start and at the end; between steps it costs the customer their place.',
    source: 'packard-2023',
    weight: 80,
    find: (draft) => {
      const first = draft.sentences.findIndex(({ step }) => step);
      const last = draft.sentences.findLastIndex(({ step }) => step);
      const between = draft.sentences
        .slice(first + 1, last)
        .filter(({ relational, apology, step }) => (relational || apology) && !step);
      const inside = feelingBetweenNumbers(draft.text);
      if (inside) return [{ spans: [inside] }];
      return first >= 0 ? asOne(between.map(hitOn)) : [];
    },
    fires: [
      { draft: '1. Open Settings. I know how frustrating this must be. 2. Choose Printers. 3. Click Add.' },
      { draft: 'First push the pin to the right. I know how upsetting it must be. Then pull the thread. Then press the pedal.' },
      { draft: 'Let us clear it: 1) open the flap, 2) turn the cap, I know this must be so stressful for you, 3) rinse it.' },
    ],
    silent: [
      { draft: 'That was tiresome. 1. Open Settings. 2. Choose Printers. 3. Click Add.' },
      { draft: 'First push the pin, then pull the thread. That must have been annoying.' },
    ],
  },
  {
    id: 'feeling-not-shown',
    title: 'Names a feeling that the customer has not shown',
    why: 'Nothing in the message says so; a feeling that is put on somebody jars.',
    source: 'service-practice',
    weight: 62,
    find: (draft, thread) =>
      thread.heat < 0.8 && !thread.signals.has('vulnerable')
        ? hitsOf(
            draft,
            /\b(?:your|the) (?:stress(?!-|[ -]test)|frustration|anger|distress|disappointment|upset|anxiety)\b(?: (?:this|that|it)[^.,!?\n]*)?|\bhow (?:stressful|upsetting|frustrating|angry|annoyed) [^.!?\n]*|\bi['’]?d be (?:livid|furious|angry)\b|\bhow (?:worried|upset|angry|distressed|anxious|disappointed|hurt) you (?:are|must|feel)\b|\byou must be (?:\w+ )?(?:fuming|furious|worried|upset|angry|frustrated|devastated|stressed|annoyed)\b|\b(?:tell|see|sense|know) (?:that )?you(?:['’]re| are) (?:\w+ )?(?:upset|angry|frustrated|worried|stressed|annoyed|disappointed)\b|\b(?:don['’]t|do not) be (?:upset|angry|worried|annoyed|cross)\b/gi,
          ).slice(0, 1)
        : [],
    fires: [{ heat: 0, customer: 'Where is order 7781? No rush.', draft: 'I am sorry for the stress this is causing you.' }],
    silent: [
      { heat: 2, tone: ['frustrated'], customer: 'I am so stressed by this.', draft: 'I can see the stress this puts on you.' },
      { heat: 0.5, customer: 'Which loan is best?', draft: 'Most take A because it passes the stress-test.' },
    ],
  },
];

/** Something firm is said, and when it comes. */
function keepsAppointment(draft: DraftText): boolean {
  return hasFirmStep(draft) && namesTimeAhead(draft.text);
}

/** Steps told in one sentence: "1) … 2) …, I know how tedious this is, 3) …". */
function feelingBetweenNumbers(text: string): { start: number; end: number } | undefined {
  const feeling =
    /\bi (?:know|understand|realise|can imagine)\b[^.,;\n]{0,60}\b(?:stressful|tedious|frustrating|annoying|upsetting|hard|difficult|tiresome)\b[^.,;\n]{0,30}/i.exec(
      text,
    );
  if (!feeling) return undefined;
  const number = /(?:^|\s)\d[.)]\s/;
  const end = feeling.index + feeling[0].length;
  return number.test(text.slice(0, feeling.index)) && number.test(text.slice(end)) ? { start: feeling.index, end } : undefined;
}
