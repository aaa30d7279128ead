import { setsBoundary } from '@/utils/draft/boundary';
import { hasFirmStep } from '@/utils/draft/commitments';
import type { DraftText } from '@/utils/draft/draft-text';
import { families } from '@/utils/draft/phrase-families';
import { type Hit, hitsOf, inClause, type RuleRow } from '@/utils/draft/rule';

/** Reasons that point away from the writer's own house, or to its being busy. */
const EXCUSE = families(
  /\b(?:due to|because of|owing to|(?:currently|presently|are) experiencing|given the)(?: (?:an?|the|our))? (?:(?:current|recent|exceptionally|unusually|very|extremely|unprecedented|increased|high|large|heavy)[ -])+(?:\w+ )?(?:volumes?|demand|numbers?|workload|backlog|traffic|interest)\b[^.!?\n]*/,
  /\b(?:over which (?:we|i) have no control|(?:out of|beyond|outside) (?:our|my) (?:hands|control)|not (?:our|my) (?:fault|department|job|area|problem|responsibility)|(?:these|such) things (?:can |do )?happen|nothing to do with (?:me|us)|mistakes (?:do )?happen|human error|unforeseen circumstances|for technical reasons|technical (?:issues|difficulties|reasons|error)|system (?:error|glitch|issue))\b[^.!?\n]*/,
  // A machine did it.
  /\b(?:generated|sent|issued|produced|created|triggered|printed|calculated) (?:automatically|by (?:the|our) system)\b[^.!?\n]*|\bautomatically (?:generated|sent|issued|produced|triggered)\b[^.!?\n]*|\b(?:the|our) (?:\w+ )?(?:system|software|computer|tool)s? (?:is|are|was|were) (?:being )?(?:slow|crawling|down|playing up|acting up|updated|new)\b[^.!?\n]*/,
  // A colleague must have had a reason, or no choice.
  /\b(?:sure|certain) (?:that )?(?:our|the|my) \w+ (?:had|has|was|did|would)\b[^.!?\n]*|\bour (?:staff|agents|drivers|nurses|team|engineers|people|colleagues|\w+ers) (?:have to|has to|need to|must|have a (?:very |really )?(?:tight|busy|full)|are (?:under|only|very busy|human))\b[^.!?\n]*/,
  // Too much to do.
  /\b(?:several|many|lots of|other|multiple|\w+) (?:chats|customers|tickets|cases|calls|things|people) (?:at once|at the same time|at a time|to (?:deal with|look after|serve))\b[^.!?\n]*|\btight schedules?\b[^.!?\n]*|\b(?:i|we)(?:['’]m| am|['’]re| are) going as fast as\b[^.!?\n]*/,
  /\b(?:short|under)[- ]?staffed\b[^.!?\n]*|\bstaff(?:ing)? shortages?\b[^.!?\n]*|\b(?:run|rushed) off (?:its|our|their|my) feet\b[^.!?\n]*|\boff sick\b|\bsnowed under\b|\b(?:i(?:['’]m| am)|we(?:['’]re| are|['’]ve been| have been)) (?:very |extremely |really |so |quite |incredibly |just |all |super |rather |pretty |a bit |currently )*(?:busy|swamped|overwhelmed|new here)\b[^.!?\n]*/,
  /\b(?:(?:was|were|is|are) (?:probably|just|surely|only|simply) (?:having a )?(?:busy|tired|bad day|joking|busy day)|(?:did not|didn['’]t) mean (?:it|to)|sure it was a misunderstanding|had (?:its|their|his|her) reasons)\b[^.!?\n]*/,
  /\b(?:caused by|down to|fault of|blame|problem with|let down by) (?:our|the|a|their) (?:\w+ )?(?:subcontractor|supplier|carrier|partner|courier|firm|warehouse|driver|manufacturer|airline|post|shipper|third part(?:y|ies))\b[^.!?\n]*/,
  /\b(?:got caught up|ran over|did(?:n['’]t| not) sync|slipped (?:my|our) (?:mind|attention)|fell through the cracks|been a nightmare|prices (?:have )?(?:tripled|doubled|gone up)|everybody(?:['’]s| is)?[^.!?\n]{0,30}(?:late|delayed)|the weather (?:has|was|is)|known (?:topic|issue|problem)|sometimes things|things (?:do )?(?:overrun|go wrong|slip)|have a lot (?:of (?:jobs|cases|tickets|orders|work)|on))\b[^.,!?\n]*/,
  /\b(?:an?|this|the) (?:\w+ ){0,2}(?:busy|hectic|chaotic|crazy) (?:\w+ )?(?:period|time|week|month|season|days?|patch) (?:for (?:us|the|our|me|my)|here|right now)\b[^.!?\n]*|\b(?:it(?:['’]s| is| has been|['’]s been)|we(?:['’]ve| have) had|been) (?:an? )?(?:\w+ ){0,2}(?:busy|hectic|chaotic|crazy|mad) (?:\w+ )?(?:period|time|week|month|season|day|patch)\b[^.!?\n]*|\b(?:a lot|lots|so much|a wave|bouts?|some) of (?:sickness|illness|absences?|holidays|leave|changes|turnover)\b[^.!?\n]*|\b(?:drivers|staff|colleagues|agents|people|engineers|nurses|riders)(?: have)? (?:recently )?(?:left|quit|resigned|called in sick)\b[^.!?\n]*/,
  /\bteething (?:problems|troubles|issues)\b[^.!?\n]*|\bwe (?:only |merely |just |simply )(?:act|pass|sell|resell|broker|supply|facilitate|deliver|provide the)\b[^.!?\n]*|\bhands are (?:full|tied)\b|\b(?:this|that|it)(?:['’]s| is| was) (?:\w+ )?(?:down|up) to (?!you\b|£|\$|€|\d)(?:the )?[a-zà-ÿ ]{2,25}(?= and not|, not|[.,!;])|\b(?:traffic|weather|post|postal service|network|wifi|supply chain) (?:\w+ ){0,4}(?:was|is|were|has been|has) (?:been )?(?:\w+ )?(?:terrible|awful|bad|slow|unreliable|down|heavy|dreadful|patchy|to blame)\b[^.!?\n]*|\bwe (?:can only |only )?(?:rely|depend|go) (?:on|by) what\b[^.!?\n]*/,
  /\bi(?:['’]ve| have)? (?:only|just) (?:just )?(?:started|joined|come back|got back|been here|took over|taken over)\b[^.!?\n]*|\bnobody (?:told|informed|briefed) (?:me|us)\b[^.!?\n]*|\b(?:was|is)(?:n['’]t| not) (?:me|us|my team)\b (?:who|that)\b[^.!?\n]*|\b(?:get|receive|handle|deal with) (?:hundreds|thousands|dozens|so many|a lot) of\b[^.!?\n]*|\bcolou?rs? (?:can|may|might|will) (?:look|vary|differ|appear|seem)\b[^.!?\n]*|\b(?:may|can|might) (?:vary|differ|look different)(?: slightly)? (?:depending|from|according)\b[^.!?\n]*|\bthird[- ]part(?:y|ies)(?:['’]s)? (?:fault|issue|problem|error|vendor|supplier|provider)\b[^.!?\n]*|\b(?:we(?:['’]re| are)|as) (?:only )?an? small (?:team|company|business|shop|family)\b[^.!?\n]*|\b(?:everyone|everybody|all companies|every company|the whole industry|all (?:\w+ )?(?:shops|airlines|providers))[^.!?\n]{0,25} (?:has|have|faces?|struggl\w+) (?:this|the same|with)\b[^.!?\n]*|\b(?:drivers|riders|couriers|nurses|agents|engineers|colleagues|staff) (?:carry|have|handle|do|cover|see|deal with) (?:several|many|up to|lots of|so many|dozens|other|too many|a lot)\b[^.!?\n]*/,
);
/** The season, a glitch, "these things happen": an excuse where nothing is done, and information next to a firm step. */
const GENERALITY = families(
  // The season, the house, its people and machines.
  /\b(?:peak (?:season|time|period)|because of the holidays|holiday season|due to (?:brexit|covid|the holidays|the season|the strike|staff\w*|illness|sickness|maintenance|updates?)|new starters|(?:thousands|hundreds) of (?:e-?mails|calls|customers|orders|messages)|as you can imagine)\b[^.!?\n]*|\b(?:lines|we|team|office|department)(?: have| has|['’]ve)? (?:been|is|are) (?:\w+ly )?(?:busy|stretched|understaffed|overloaded|backed up)\b[^.!?\n]*|\bfewer of us\b/,
  /\b(?:a |some |several )?(?:IT|technical|computer|software|server) (?:problems?|hiccups?|fault)\b[^.!?\n]*|\bglitch\b[^.!?\n]*|\b(?:computer|system) (?:made|got|did|lost)\b[^.!?\n]*|\b(?:genuine|honest|simple) (?:mistake|error|oversight)\b[^.!?\n]*|\bmy colleague (?:forgot|must have|did not|didn['’]t|should have)\b[^.!?\n]*|\bwe (?:only|just) (?:process|pass on|sell|follow|act|forward)\b[^.!?\n]*|\bwe (?:rely|depend) on (?:third|our|the|other)\b[^.!?\n]*|\b(?:not something (?:we|i) (?:can )?(?:influence|control)|outside (?:of )?our (?:influence|control))\b|\blet down by\b[^.!?\n]*/,
  /\b(?:(?:some|a (?:bit|little|certain amount) of) [^.,!?\n]{1,25}|delays|mistakes|errors|faults|mix-ups|bruising|noise|that|this|it) (?:is|are) (?:\w+ )?(?:normal|usual|common|to be expected|unavoidable|inevitable)\b[^.!?\n]*|\b\w+ (?:do|can|will|may) (?:(?:sometimes|occasionally|always) )?(?:occur|happen|drop|go astray|break down|get lost)\b[^.!?\n]*|\b(?:break|fail|happen|go wrong|occur|drop)s? [^.,!?\n]{0,15}from time to time\b|\bit can happen that\b[^.!?\n]*/,
);
const POLICY = families(
  /\b(?:in line with|according to|in accordance with|subject to) the (?:conditions|rules|terms|provisions|guidelines) of\b[^.!?\n]*/,
  /\b(?:(?:as )?per |under |it is |it['’]s )?(?:our|company|the company['’]s|store|standard) (?:\w+ )?(?:polic(?:y|ies)|rules|procedures?|guidelines)(?: (?:do(?:es)? not|doesn['’]t|don['’]t|is|are|states?|allows?|says?|requires?|for|on)\b[^.!?\n]*)?/,
  /\b(?:it['’]s|it is|that['’]s|that is) (?:just |simply )?(?:company|our|store|the|standard) (?:policy|procedure|process|rule|way)\b|\b(?:per|against) (?:company )?policy\b|\b(?:standard|normal|usual) (?:policy|procedure|practice)\b/,
  /\bi(?:['’]m| am) not (?:allowed|authori[sz]ed|permitted) to\b[^.!?\n]*|\b(?:the|our|my) (?:system|computer) (?:won['’]t|doesn['’]t|does not|will not|cannot|can['’]t) (?:let|allow|permit)\b[^.!?\n]*|\b(?:my|our) hands are tied\b|\brules are rules\b|\b(?:those|these) are (?:just )?(?:the|our) (?:rules|conditions|terms|policies)\b|\b(?:the|our|company) (?:rules|regulations|guidelines|policies) (?:apply|prevent|do not|don['’]t|say|state|forbid|prohibit)\b[^.!?\n]*|\b(?:per|under|see|according to) (?:clause|section|article|paragraph) \d[^.!?\n]*|\btreat (?:all|every) (?:\w+ )?(?:customers?|members?|guests?|everyone)[^.!?\n]{0,20}(?:equally|the same)\b|\b(?:do not|don['’]t|cannot|can['’]t) make (?:any )?exceptions?\b|\bno exceptions\b|\bi (?:don['’]t|do not) make the rules\b|\bour (?:\w+ )?process (?:requires|is that|does not|doesn['’]t)\b[^.!?\n]*|\bthat['’]s (?:just )?how (?:it works|we do (?:it|things)|the system works)\b/,
  /\b(?:according to|as (?:stated|set out|outlined|specified) in|in line with|as per|refer to|under the terms of) (?:our|the|your) (?:\w+ )?(?:terms|contract|policy|guidelines|t&cs|agreement|small print)(?: and conditions)?\b[^.!?\n]*/,
  /\b(?:our|the) (?:general )?terms(?: and conditions)?\b(?= |[.,])(?! (?:you|that you) (?:sent|asked))[^.!?\n]{0,60}/,
  /\b(?:it is|it['’]s|this is|that is) (?:all )?in (?:the|our|your) (?:terms|contract|agreement|small print|t&cs)\b[^.!?\n]*/,
  /\b(?:t&cs|terms and conditions|terms (?:of (?:use|service|sale))?) (?:are|is|clearly|state|say|can be found)\b[^.!?\n]*/,
  /\b(?:for|due to|because of) (?:security|data protection|privacy|compliance|gdpr|audit|regulatory|insurance|liability|legal) (?:reasons|purposes|rules|regulations|requirements|law)?(?: we| i|,)? ?(?:we |i )?(?:cannot|can['’]?t|can only|are unable|am unable|are not|do not)[^.!?\n]*|\byou (?:have )?(?:accepted|agreed to|ticked|confirmed) (?:the|our|these) (?:\w+ )?(?:conditions|terms|rules|t&cs)\b[^.!?\n]*|\bper (?:the|our|your) (?:\w+ )?(?:conditions|terms|agreement|contract|rules|policy|tariff|t&cs)\b[^.!?\n]*|\bunder (?:our|the) (?:\w+ )?(?:policy|policies|rules|conditions|terms)\b[^.!?\n]*|\bour (?:\w+ )?(?:guidelines|rules|policy|conditions|terms|procedures) (?:are|is|do|does|prohibit|prevent|forbid|only|require|state|stipulate)\b[^.!?\n]*|\bthe (?:\w+ )?(?:rules|conditions|regulations|terms|tariff|guidelines) (?:state|stipulate|say|require|specify|do not|don['’]t|prohibit|forbid|are clear)\b[^.!?\n]*/,
  /\b(?:falls|is|are) outside (?:of )?(?:our|the) (?:\w+ )?(?:window|period|policy|terms|scope|conditions)\b[^.!?\n]*|\bi (?:do not|don['’]t) have the (?:authority|power|permission|authori[sz]ation)\b[^.!?\n]*|\bmy (?:manager|boss|supervisor) (?:would|will|does)(?: not|n['’]t)? (?:allow|let|approve|permit)\b[^.!?\n]*|\bwe(?:['’]re| are) bound by\b[^.!?\n]*|\b(?:process|procedure|protocol|script) (?:that )?(?:i|we) (?:have|need|must) (?:to )?follow\b|\b(?:i|we) (?:have|need) to follow (?:the|our) (?:process|procedure|protocol|script|rules)\b|\b(?:is|are) not (?:permitted|allowed) (?:under|by|in) (?:the|our|this|your)\b[^.!?\n]*|\bapply the same (?:rules?|policy|terms) to\b[^.!?\n]*|\bagainst (?:the |our )?(?:regulations|rules|protocol|procedure|guidelines)\b|\brules are (?:\w+ )?rules\b|\bnon-negotiable\b|\bsubject to an? \d+ ?% (?:\w+ )?(?:charge|fee)\b/,
);
/** An honest limit of one's own, next to what is done all the same. */
const NOT_ALLOWED = /^i(?:['’]m| am) not \w+ to\b/i;
const PROCESSED =
  'investigated|looked (?:into|at)|processed|informed|forwarded|escalated|handled|arranged|overlooked|reviewed|actioned|addressed|updated|noted|initiated|refused|dealt with|taken care of|received|reported|raised|passed (?:on|over|along)|logged|recorded|rejected|declined|assessed|considered|resolved|notified|contacted|advised|undertaken|provided|issued|completed|allocated|assigned|submitted|registered|flagged|monitored|examined|clarified|communicated|foreseen|evaluated|rectified|followed up|opened|taken on board|marked as urgent|restored|adjusted|taken into (?:account|consideration)|implemented|imposed|levied|triaged|circulated|relayed|conveyed|attended(?: to)?|logged|forwarded on|launched|put (?:in place|forward)|given (?:due |full |careful )?(?:attention|consideration)|made aware|prioriti[sz]ed|placed on hold|deactivated|scheduled for review';
/** Somebody's hands are missing: a processing verb in the passive, without "by" or a name behind it. */
const PASSIVE = new RegExp(
  [
    `(?<!\\b(?:no|not|nothing|until|how|that this|that it|what)\\b[^.,!?\\n]{0,30})\\b(?:will be|is being|are being|must be|has been|have been|has now been|can be|needs? to be|is (?:typically|usually|normally)|are (?:typically|usually|normally)|was|were|(?:is|are)(?= (?:\\w+ly )?(?:processed|handled|dealt with|reviewed|assessed|investigated|foreseen)))(?: \\w+ly| now| already| also| then)? (?:${PROCESSED})\\b(?! because)(?! (?:by|to) (?:me|us|my|[A-Z]))(?! by)`,
    '(?<!\\b(?:no|not|nothing)\\b[^.,!?\\n]{0,30})\\bwill be(?: \\w+ly)? (?:sent|made|done|sorted|delivered|fixed|repaired|checked)\\b(?! because)(?! (?:by|to) (?:me|us|my|[A-Z]))(?! by)(?![^.!?\\n]*(?:\\d|day\\b|today|tomorrow|tonight))',
    '\\b[Ii]t has been (?:decided|noted|determined|agreed|established)\\b|\\b[Mm]istakes were made\\b|\\b(?:was|were|got|been) (?:mislaid|misplaced|mixed up)\\b|\\bcould not be (?:processed|approved|completed|accepted|verified)\\b|\\b(?:is|are) (?:currently )?(?:under|in) (?:review|investigation|consideration|process)\\b',
    '\\b(?:(?:[Aa]ppropriate|[Nn]ecessary|[Dd]isciplinary|relevant|further) )?(?:[Aa]ction|[Mm]easures|[Ss]teps|[Aa] decision|[Aa] determination) (?:will be|have been|has been|is being|are being) (?:taken|made|put in place)\\b|\\bwas (?:decided|agreed|felt|deemed) that\\b|\\bclosed in error\\b',
    '\\b(?:[Aa]n? (?:error|mistake|issue|oversight) (?:has |have )?(?:occurred|happened))\\b|\\bis foreseen\\b',
  ].join('|'),
  'g',
);
const WE_ACT =
  /\b[Ww]e(?:['’]ll| will| are looking| are working| regret| apologi[sz]e| have checked| have looked| are checking)(?! (?:not|never|all|both|close|open)\b)(?: \w+){0,2}/g;
const I_ACT =
  /\bI(?:['’]ll| will) (?!try\b|see\b|be\b|pass\b|advise\b|need\b|have\b|not\b|never\b)\w+|\bI(?:['’]ve| have|['’]m| am)? (?:\w+ )?(?:asked|ask|checked|checking|called|call|rang|ring|sent|send|sending|refunded|found|moved|moving|put|putting|closed|booked|extended|cancelled|reserved|taken|took|changed|corrected|fixed|tested|written|wrote|spoke|spoken|traced|tracing|ordered|arranged|flagged|fit|come)\b/;
const OWN_FAULT =
  /\b(?:my|our) (?:own )?(?:mistake|fault|slip|error|failing|doing)\b|\b(?:we|i) should (?:have|not have|never have)\b|\b(?:we|i) (?:got|did) (?:this|that|it) wrong\b|\bthat(?:['’]s| is) on (?:me|us)\b|\bno excuse\b/i;

/** Who acts, and who answers for it. */
export const OWNED_ACTOR_RULES: readonly RuleRow[] = [
  {
    id: 'excuse',
    title: 'Reads as an excuse',
    why: 'Reasons that point away from us sound like defence; say what happened and what you do about it.',
    source: 'service-practice',
    weight: 81,
    find: (draft) =>
      owns(draft) ? [] : [...hitsOf(draft, EXCUSE), ...(hasFirmStep(draft) ? [] : hitsOf(draft, GENERALITY))].slice(0, 1),
    fires: [
      { draft: 'We are currently experiencing high volumes of correspondence.' },
      { draft: 'The yard is run off its feet and two lads are off sick.' },
      { draft: 'It will have been caused by the shipping firm.' },
      { draft: 'My meeting ran over and the calendar did not sync.' },
      { draft: 'Due to a high volume of enquiries we are slow.' },
      { draft: 'He was probably having a busy day.' },
      { draft: 'The letters are generated automatically by our system.' },
      { draft: 'I am sure our cashier had a good reason.' },
      { draft: 'Some noise is normal at weekends.' },
      { draft: 'It is peak season, so everything takes longer.' },
      { draft: 'There was a glitch in our system.' },
      { draft: 'It was a genuine mistake by a colleague.' },
      { draft: 'I do have several chats at once.' },
      { draft: 'Lifts of this age do break down from time to time.' },
    ],
    silent: [
      { draft: 'The van broke down, and we should have told you. I have booked Marc for 9 tomorrow.' },
      { draft: 'December is a busy time in the spa, so book early.' },
      { draft: 'There was a glitch in our system; I have booked you in again for Friday at 9.' },
      { draft: 'Two red blinks mean that the contacts are dirty; wipe them with a dry cloth.' },
      { draft: 'The reason is a doubled line in the template; I have deleted it.' },
    ],
  },
  {
    id: 'policy-talk',
    title: 'Policy instead of a reason',
    why: 'A rule is no reason; say what the rule is for, and what is possible.',
    source: 'tax-1998',
    weight: 82,
    find: (draft, thread) =>
      hitsOf(draft, POLICY)
        .filter(({ words }) => !(NOT_ALLOWED.test(words) && hasFirmStep(draft)))
        .filter(({ words }) => !/\b(?:policy|terms|rules|t&cs)\b/i.test(thread.newest) || /\b(?:our|company)\b/i.test(words))
        .slice(0, 1),
    fires: [
      { draft: 'T&Cs are on the website.' },
      { draft: 'Those are the rules.' },
      { draft: 'We have to treat all customers equally.' },
      { draft: 'Per clause 4 of your agreement we cannot.' },
      { draft: 'The decision was made in line with the conditions of your plan.' },
      { draft: 'Please find below our procedure for early closures.' },
      { draft: 'I am afraid the system does not let me do that.' },
      { draft: 'Our policy does not allow same-day refunds.' },
    ],
    silent: [
      { draft: 'A worn jacket cannot be sold, so I cannot pay the full price.' },
      { draft: 'The reason I am not allowed to see. I have passed it to Ms Lindsay, who rings you tomorrow at 9.' },
      { customer: 'what does my policy cover', draft: 'The policy covers pipes inside only.' },
    ],
  },
  {
    id: 'passive-no-actor',
    title: 'Nobody does it',
    why: 'The passive hides who acts; “I will look into it” is believed, “it will be looked into” is not.',
    source: 'packard-2018',
    weight: 62,
    find: (draft) => (actsInPerson(draft) || setsBoundary(draft.text) ? [] : passives(draft)),
    secondLook: {
      find: (draft) => passives(draft),
      fires: [
        { draft: 'Your case has been forwarded to the relevant department.' },
        { draft: 'The refund is being processed.' },
        { draft: 'Your e-mail has been received and noted.' },
        { draft: 'A response will be provided within 20 working days.' },
        { draft: 'Account locks are typically resolved within 24 hours.' },
        { draft: 'I called the depot. Your claim has been forwarded to the relevant department.' },
      ],
      silent: [
        { draft: 'I closed the contract, and no further letters will be sent.' },
        { draft: 'The old invoice is cancelled and the new one is attached.' },
        { draft: 'Your parcel was delivered to number 12; I asked the driver.' },
        { draft: 'I called the depot and forwarded your claim to Hana Sato.' },
      ],
    },
    fires: [{ draft: 'The matter will be investigated.' }, { draft: 'An error occurred.' }],
    silent: [
      { draft: 'I will look into it by noon.' },
      { draft: 'It was forwarded by me to Hana Sato.' },
      { draft: 'Your passport was approved this morning.' },
    ],
  },
  {
    id: 'we-not-i',
    title: '“We” where you act yourself',
    why: 'Customers feel more cared for when a person acts: “I” beats “we”.',
    source: 'packard-2018',
    weight: 54,
    find: (draft) =>
      /\bI(?:['’](?:ll|ve|m)| (?:will|have|can|am (?:check|look|send|call|writ|ring)\w*))\b/.test(draft.text)
        ? []
        : hitsOf(draft, WE_ACT, (words) => words.replace(/^[Ww]e are/, 'I am').replace(/^[Ww]e/, 'I')).slice(0, 1),
    fires: [{ draft: 'We will look at it.' }],
    silent: [{ draft: 'I will look at it today; we close at six.' }],
  },
];

/** A reason next to an admission and a firm step is an explanation. */
function owns(draft: DraftText): boolean {
  return OWN_FAULT.test(draft.text) && hasFirmStep(draft);
}

function actsInPerson(draft: DraftText): boolean {
  return draft.sentences.some(({ said }) => I_ACT.test(said));
}

function passives(draft: DraftText): Hit[] {
  return hitsOf(draft, PASSIVE)
    .slice(0, 1)
    .map((hit) => inClause(draft, hit));
}
