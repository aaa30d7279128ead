import { families } from '@/utils/draft/phrase-families';
import { asOne, hitsOf, inClause, type RuleRow } from '@/utils/draft/rule';

const LEGAL = families(
  /\b(?:you|they) have no (?:legal )?(?:claim|case|right|entitlement)\b|\byou would lose\b|\b(?:we|i) (?:are|am|can(?:not|['’]t) be(?: held)?) (?:not )?(?:legally )?(?:liable|responsible)\b|\bmakes? us not liable\b|\bno liability\b|\bdoes not breach\b[^.!?\n]*|\bin the legal sense\b|\ba court would\b[^.!?\n]*|\b(?:accept|take) (?:full )?responsibility for (?:the|your) injur\w+|\bin breach of (?:contract|the|your)\b[^.!?\n]*|\b(?:cannot|can['’]t) sue\b[^.!?\n]*|\bstatute of limitations\b[^.!?\n]*|\b(?:has|have) no (?:jurisdiction|grounds|legal)\b[^.!?\n]*|\b(?:would|will)(?: not|n['’]t)? (?:win|stand up|hold up) in court\b|\brequired by law\b|\bwe were negligent\b|\bour negligence\b|\b(?:accept|admit) (?:full |all |any )?(?:legal )?(?:liability|negligence)\b/,
  /\b(?:under|according to|by) (?:the )?(?:law|gdpr|consumer rights act|section \d+)\b|\blegally\b|\btax[- ]free in\b|\bnobody can (?:legally )?(?:ask|sue|make) you\b|\bwe do not believe this constitutes\b|\bthis is not (?:discrimination|illegal|fraud|negligence)\b|\bthat(?:['’]s| is) (?:not illegal|perfectly legal)\b/,
  /\b(?:act|regulations?|directive|law|warranty|statute)s? (?:does|do) not (?:apply|cover|require|entitle|oblige)\b[^.!?\n]*|\b(?:no|not have a|without a) (?:legal )?(?:case|leg to stand on|legal basis|grounds)\b(?! (?:number|was|is|has))[^.!?\n]*|\b(?:we|i)(?:['’]ll| will| would| shall)(?: \w+)? (?:dispute|contest|defend|challenge|counter)\b[^.!?\n]*|\b(?:our|the) (?:lawyers?|solicitors?|legal (?:team|department)) (?:say|says|have confirmed|has confirmed|confirmed|advise[sd]?|tells? us|agree)\b[^.!?\n]*|\b(?:our|my|any|legal|no) liability\b|\bat fault and\b[^.!?\n]*|\b(?:pay|owe|claim) (?:you )?damages\b|\bwaived your\b[^.!?\n]*|\bno legal\b[^.!?\n]*|\b(?:ombudsman|regulator|court|judge|tribunal) (?:will|would|is going to|always)\b(?! (?:write|contact|reply|answer|ring|call|look|hear|need|ask|send))[^.!?\n]*|\b(?:contract|agreement|signature|terms) (?:is|are) (?:legally )?binding\b|\b(?:obliged|bound|obligated) (?:by law|to pay|under)\b[^.!?\n]*|\bcompl(?:y|ied|ies) with (?:all )?(?:the )?(?:\w+ )?(?:regulations|laws?|legislation|requirements)\b|\b(?:would be|constitutes|amounts to) (?:defamation|libel|slander|blackmail|extortion|harassment|fraud)\b|\bnot entitled to (?:any )?(?:compensation|damages|a refund|refunds?|anything)\b|\bwarranty (?:is|was|has become|becomes|will be) (?:now )?(?:void|invalid)\w*\b/,
);
/** The customer speaks of something that can hurt. */
const DANGER =
  /\b(?:burn\w*|gas|smok\w+|spark\w*|shock|allerg\w*|asthma|mould|pills?|dose|dosage|mg|rash|bleed\w*|swollen|swelling|chok\w*|fire|fumes|nuts?|pregnan\w*|medicine|medication|insulin|poison\w*|hurts?|painful|infect\w*|hospital|unwell|safe to|sick after|being sick|been sick|toxic|swallow\w*|glass|dizzy|faint\w*|injur\w*|carbon monoxide|brakes?|baby)\b/i;
const SAFE = families(
  /(?:\b(?:is|are)|['’](?:s|re)) (?:perfectly |completely |totally |absolutely |100 ?% )(?:safe|harmless|normal|fine)\b|\b(?:totally|perfectly|completely|absolutely) (?:safe|harmless)\b/,
  /\b(?:do not|don['’]t) need (?:to see |to call )?a (?:doctor|gp|vet|hospital)\b|\b(?:cannot|can['’]t|does not|won['’]t) (?:hurt|harm) (?:you|him|her|them|anyone|your)\b|\bproducts? (?:do not|don['’]t|never|cannot) cause\b[^.!?\n]*|\b(?:not|no) a? ?(?:health|safety) risk\b|\bthere(?:['’]s| is) no danger\b|\bonly a (?:minor|small|little|slight) (?:burn|cut|shock|rash|bump|injury|leak)\b|\bwould(?: not|n['’]t) worry about the\b[^.!?\n]*|\bdouble the dose\b|\bnot (?:harmful|dangerous)\b/,
  /\b(?:burns?|injur\w+|symptoms|wounds?) (?:is|are) not (?:serious|dangerous)\b|\b(?:it |that )?can['’]?(?:t|not) have been (?:our|the|your)\b|\bshould heal\b|\busually takes \d+ hours\b|\bwill go away (?:by itself|on its own)\b|\b(?:sure|certain) (?:it|that|this)(?:['’]s| is) (?:nothing|fine|ok)\b[^.,!?\n]*|\b(?:sure|certain) (?:\w+ ){1,3}will be (?:fine|ok|okay|alright)\b|\bno harm (?:was |has been )?done\b|\bnothing serious\b|\b(?:no risk|not dangerous|nothing (?:dangerous|to worry about))\b/,
  /\b(?:will|['’]ll|should|would) be (?:perfectly |completely |totally |absolutely |quite |100 ?% )?(?:safe|harmless)\b[^.!?\n]{0,20}|\b(?:reaction|burn|rash|illness|injury|smell|smoke|symptoms?|sickness)\b[^.!?\n]{0,20} (?:cannot|can['’]?t|can not|could not|couldn['’]t) (?:have )?(?:come|been caused|be caused|be from|be due)[^.!?\n]*|\bposes? no (?:risk|danger|threat)\b|\bwithin (?:the )?(?:safe|safety|legal|permitted) (?:limits?|range|levels?)\b|\bno cause for (?:concern|alarm|worry)\b|\b(?:does|do|will|would)(?: not|n['’]t)? (?:you |him |her )?(?:no |any )(?:real )?harm\b/,
);
const REASSURES =
  /(?<!\b(?:important|until|whether|sure|if|that our|unless|before)\b[^.,!?\n]{0,30})(?:\b(?:is|are)|['’](?:s|re)) (?:usually |just |only |probably |quite |very )?(?:safe|fine|harmless|normal|okay|ok)\b(?! (?:to call|from|until))|\bsafe to (?:use|eat|take|touch|drink)\b|\bno need to (?:see|call|go to|ring) (?:a|the|your) (?:doctor|gp|vet|hospital|dentist|nurse)\b|\b(?:it|that|this)(?:['’]ll| will) (?:pass|heal|clear up|settle|be fine|go away)\b|\byou can (?:carry on|continue|keep) \w+ing\b|\bside effects? (?:is|are) (?:normal|common)\b|\bwon['’]t (?:do|cause|bring) (?:\w+ ){1,5}harm\b[^.!?\n]*|\byou can (?:still |safely |keep )?(?:drink|eat|take|use|using|wear|swallow)(?:ing)? (?:it|them|the)\b|\busually just\b|\b(?:is|are|['’]s) (?:quite|perfectly|completely|entirely|very) (?:normal|common|usual)\b|\bnothing to worry about\b|\bnothing (?:serious|bad)\b|\byou(?:['’]ll| should| will) be (?:fine|ok|okay|alright)\b|\b(?:put|apply|rub|run) (?:some|a bit of|a little)\b[^.!?\n]{0,30}\b(?:on|over) it\b|\bmust (?:be|have been) something else\b[^.!?\n]*|\b(?:most likely|probably|possibly) something (?:else|he|she|you|they)\b[^.!?\n]*|\byou can (?:go on|still|safely|keep)\b[^.!?\n]*|\bbefore (?:seeing|calling|going to) (?:a|the|your) (?:doctor|gp|vet|hospital)\b|\b(?:will|does|do|did)(?: not|n['’]t) hurt (?:you|him|her|them|anyone)\b|\bsmall (?:amounts?|doses?|quantit\w+)\b[^.!?\n]*/gi;

/** What should not go out: secrets, talk among colleagues, verdicts on law and health, and selling to somebody in trouble. */
export const STEADY_RISK_RULES: readonly RuleRow[] = [
  {
    id: 'internal-talk',
    title: 'Meant for colleagues?',
    why: 'This goes to the customer; what is said about them or about colleagues belongs in an internal note.',
    source: 'service-practice',
    weight: 97,
    find: (draft) =>
      hitsOf(
        draft,
        /\b(?:do not|don['’]t|never) (?:admit|promise|offer|mention|tell|commit|say|refund|agree)\b[^.!?\n]{0,40}\b(?:till|until|unless (?:he|she|they)|anything|yet|(?:to )?(?:him|her|them))\b[^.!?\n]*|\b(?:who|not sure|somebody|someone|nobody) (?:\w+ )?(?:sold|told|promised|gave|offered) (?:him|her)\b[^.!?\n]*|\b(?:give|offer|tell|send|fob|palm) (?:him|her|them) (?:the|a|off|to ring|to call|it|that)\b(?! (?:code|key|letter|form|card|parcel|number|pills?|water|name|box))[^.!?\n]*|^[A-Z]\w+, can you (?:take|handle|look at|check|deal|pick|sort|do) (?:this|that|it)\b[^.!?\n]*|\b(?:he|she|they)(?:['’]s| has|['’]ve| have) (?:complained|called|written|done this|tried this|been (?:on|in)) (?:before|already|again|\w+ times)\b[^.!?\n]*|\bsee (?:ticket |case )?(?:history|notes|previous ticket|thread)\b|\bmax (?:we|i|you) can (?:give|offer)\b[^.!?\n]*|\b(?:trying it on|kicks? off|playing (?:us|the system)|chancer|time[- ]?waster|moaner|drama queen|troublemaker|pain in the|taking the (?:mick|piss))\b[^.!?\n]*|\bdraft for (?:approval|review|you)\b[^.!?\n]*|\bplease (?:check|approve|review) before (?:sending|it goes|i send)\b|\b(?:hi|hello|hey) (?:team|all|guys|colleagues),? (?:see|please|can|any|this|could)\b[^.!?\n]*|\b(?:can|could) (?:someone|somebody|anyone) (?:else )?(?:handle|take|deal|look|reply|answer|pick|jump)\b[^.!?\n]*|\bhandle with care\b|\bvip customer\b|\bthis (?:guy|woman|lady|bloke|one is a)\b[^.!?\n]*|\btell (?:him|her|them) (?:to|we|that|it)\b[^.!?\n]*|\b(?:mgmt|mgr)\b[^.!?\n]*|\b(?:this is|that['’]s) the (?:lady|guy|one|man|woman|customer) who (?:always|keeps|never)\b[^.!?\n]*|\bso (?:that )?(?:he|she|they) (?:goes?|shuts?|leaves?) (?:away|up|us alone)\b|\b(?:honestly|frankly),? (?:the|our) \w+ (?:is|are) (?:a mess|useless|a joke|hopeless)\b|\bthey(?:['’]re| are) a nightmare\b|\b(?:do we have|got) anything on this (?:guy|lady|customer|one|person)\b|\bcopy from macro\b[^.!?\n]*|-{2,} ?internal\b[^.!?\n]*|\b(?:ping|cc) (?!(?:me|us)\b)(?:@\w+|[A-Z]\w+)\b(?: (?:please|pls|about|on)\b)?|\b\w+ team (?:broke|messed|screwed)\b[^.!?\n]*|\bnote to self\b[^.!?\n]*|\boff the record\b|\b(?:do not|don['’]t) tell (?:the customer|the client|them|him|her)\b[^.!?\n]*|\b(?:NB|note|p\.?s\.?) (?:for|to) [A-Z]\w+[:,][^.!?\n]*|\binternal(?:ly)? (?:only|use|note)\b|\bserial (?:complainer|returner|caller)\b|\bgoodwill (?:cap|limit|budget)\b[^.!?\n]*|\b(?:he|she|they)(?:['’](?:s|re)| is| are) (?:a liability|useless|hopeless|clueless|lazy|an idiot|impossible)\b[^.!?\n]*|(?<![\w.])@\w+ (?:can|could|please|pls|plz|check|fyi)\b[^.!?\n]*|\bi don['’]t get paid\b[^.!?\n]*|\bbetween (?:you and me|us)\b|\b(?:head office|management|the (?:sales|product|warehouse|finance|it|tech|logistics|marketing) (?:team|guys|people|lot|department)|my (?:boss|manager)|that team)(?: \w+){0,2} (?:won['’]?t|don['’]?t|never|always|refus\w+|can['’]t be bothered|messed|screwed)\b[^.!?\n]*|\b(?:lot of |always )?trouble with (?:that|this|the) (?:team|department|depot|lot)\b[^.!?\n]*|\besc\. [^.!?\n]*|\b(?:the |this )?(?:(?:customer|client|cust) (?:is|was)|(?:customer|client|cust|user) (?:seems|claims|says|sounds|wants))\b[^.!?\n]*|\b(?:per|see) my (?:internal )?note\b[^.!?\n]*|\bfyi (?:team|all)\b|\bas usual the \w+[^.!?\n]*|\b(?:difficult|annoying|crazy) (?:customer|one|client)\b|\b(?:known thing|typical)\b[^.!?\n]*/gi,
      ).slice(0, 1),
    fires: [{ draft: 'Per my note the customer is a bit difficult so please handle.' }],
    silent: [
      { visibility: 'internal', draft: 'The customer is very upset; needs a call before 5.' },
      { draft: 'I have asked a colleague to look at it.' },
    ],
  },
  {
    id: 'card-or-password',
    title: 'Secret data in the reply',
    why: 'Never ask for a password, PIN, code or full card number, and never repeat one.',
    source: 'service-practice',
    weight: 99,
    inNotes: true,
    find: (draft) =>
      [
        ...hitsOf(draft, /\b(?:\d[ -]?){13,19}\b/g).filter(({ words }) => passesLuhn(words) || /card/i.test(draft.text)),
        ...hitsOf(
          draft,
          /\b(?:send|give|tell|provide|confirm|share|need|enter|reply with|e-?mail|mail|text|message|dm|write|type|let me have|what(?:['’]s| is)|can i (?:have|get)|may i have|want)(?! (?:you|one|a(?! photo| picture| copy| scan)|an)\b)(?: me| us)?(?: [\w'’]+){0,5}? (?:password|pin(?! the)|log-?in(?: details| and password)?|credentials|cvv|cvc|security code|both sides of (?:your|the) (?:bank |credit |debit )?card|card (?:number|details)|one-time code|passcode|(?:three|four|3|4) digits on the (?:back|front)|long number|both sides of (?:your|the) (?:bank |credit |debit )?card|expiry date|code (?:you (?:just|were|have)|we (?:just|sent)|that (?:was|just)|from the (?:text|sms)))\b(?: and [^.!?\n]*)?/gi,
        ).filter(
          ({ start, words }) =>
            !/\b(?:never|not|don['’]t|no|without)\b[^.!?\n]{0,30}$/i.test(draft.text.slice(0, start)) &&
            !/\b(?:new|reset|link|without|never|not|no|change|last (?:four|three|two|\d)|forgotten|login page)\b/i.test(words),
        ),
      ].slice(0, 1),
    fires: [{ draft: 'Could you send me your PIN to check?' }, { draft: 'Your card 4111 1111 1111 1111 is on file.' }],
    silent: [
      { draft: 'We will never ask for your PIN.' },
      { draft: 'I never need your password, so leave that out.' },
      { draft: 'Ring me on 020 7946 0018.' },
    ],
  },
  {
    id: 'legal-statement',
    title: 'A legal statement',
    why: 'Who is liable and what the law says is for the people who answer for it; pass it on and go on with the practical part.',
    source: 'service-practice',
    weight: 88,
    find: (draft) =>
      hitsOf(draft, LEGAL)
        .slice(0, 1)
        .map((hit) => inClause(draft, hit)),
    fires: [
      { draft: 'You have no legal claim to the deposit.' },
      { draft: 'It is tax free in every case and legally nobody can ask you for it.' },
      { draft: 'We are not liable for loss of data.' },
    ],
    silent: [
      { draft: 'The deposit is covered by the travel guarantee fund, because you booked a package.' },
      { draft: 'I have passed your message to our complaints team, who write to you by 20 June.' },
    ],
  },
  {
    id: 'safety-statement',
    title: 'A statement about danger or health',
    why: 'Nobody should say what caused it or that it is safe before it has been looked at.',
    source: 'service-practice',
    weight: 92,
    find: (draft, thread) => {
      const danger = thread.signals.has('safety') || DANGER.test(thread.newest);
      const hits = [...hitsOf(draft, SAFE), ...(danger ? hitsOf(draft, REASSURES) : [])];
      return asOne(hits.map((hit) => inClause(draft, hit)));
    },
    fires: [
      { draft: 'The kettle is perfectly safe.' },
      { customer: 'there is a burn mark on my cheek', draft: 'That’s totally normal and will go away by itself.' },
      { customer: 'is the brown water safe to drink?', draft: 'It is just iron, it won’t do you or your wife any harm.' },
      { customer: 'I smell gas in the kitchen', draft: 'It is usually just a bit of residue, so it is fine to use.' },
      { customer: 'does the box contain nuts? my kid is allergic', draft: 'Nope, totally safe for your little one.' },
    ],
    silent: [
      { customer: 'the hob sparks', draft: 'Please leave it off; our fitter Ola checks it at 8 tomorrow before anyone uses it.' },
      { customer: 'there is mould, my son was in hospital', draft: 'It is important to us that our homes are safe.' },
      { customer: 'is 7 pm ok?', draft: 'Seven is fine, and the table by the window is yours.' },
      { draft: 'I have reported it to the safety team; could you stop using the kettle?' },
    ],
  },
  {
    id: 'begs-for-rating',
    title: 'Asks for stars',
    why: 'Asking for a rating while the customer is unhappy reads as not having listened.',
    source: 'service-practice',
    weight: 51,
    find: (draft, thread) =>
      thread.heat >= 0.8
        ? hitsOf(
            draft,
            /\b(?:rate (?:us|me|our)|leave (?:us )?a (?:\w+ )?review|(?:5|five) stars?|fill in (?:our|the) survey)\b[^.!?\n]*/gi,
          ).slice(0, 1)
        : [],
    fires: [{ heat: 1.2, draft: 'Please rate us 5 stars!' }],
    silent: [{ heat: 0, draft: 'If you like, leave us a review.' }],
  },
  {
    id: 'sales-in-trouble',
    title: 'Sells to someone who is leaving or in trouble',
    why: 'An offer before the ask is done is a hurdle; do what was asked first.',
    source: 'service-practice',
    weight: 60,
    find: (draft, thread) =>
      thread.heat >= 1 || thread.signals.has('churn')
        ? hitsOf(
            draft,
            /\b(?:hate to (?:lose|see) you|before (?:you|i|we) (?:cancel|close|leave|go|do),? (?:have you|we can offer|can we offer|could we|would you consider|let (?:me|us) offer)|(?:amazing|great|special|exclusive) offer|have you (?:thought about|considered) our|what if i told you|upgrade to|you['’]d be crazy)\b[^.!?\n]*/gi,
          ).slice(0, 1)
        : [],
    fires: [{ heat: 1.2, signal: ['churn'], draft: 'Before I do, have you thought about our gold plan?' }],
    silent: [{ heat: 0, draft: 'Have you considered our yearly plan? It is cheaper.' }],
  },
];

/** Luhn's check, which card numbers pass and most other digits do not. */
function passesLuhn(text: string): boolean {
  const digits = text.replace(/\D/g, '');
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    const digit = Number(digits[digits.length - 1 - index]);
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return digits.length >= 13 && sum % 10 === 0;
}
