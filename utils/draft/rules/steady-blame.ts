import { families } from '@/utils/draft/phrase-families';
import { asOne, hitOn, hitsOf, type RuleRow } from '@/utils/draft/rule';

const CALM = families(
  /\b(?:please |just )?(?:calm down|relax|take it easy)\b(?: please)?|\b(?:stay|remain|keep) calm\b|\bcalm communication\b/,
  /\b(?:there(?:['’]s| is) |there(?:['’]s| is) really )?no need (?:to (?:panic|worry|shout|swear|be (?:\w+ )?(?:upset|rude|angry|dramatic|aggressive|hostile)|get (?:upset|angry))|for (?:capitals|caps|shouting|swearing|that|this|such|anger|rudeness|drama))\b/,
  /\btak(?:e|ing) a (?:deep )?breath\b[^.,!?\n]*|\bplease be patient\b|\bno reason to (?:be|get|panic|worry)\b|\bcool off\b|\bchill(?: out)?\b/,
  /\bdon['’]?t (?:be (?:so )?(?:angry|silly|rude|dramatic)|panic|worry|be upset|get (?:so )?upset)\b|\bdo not (?:panic|worry)\b|\bnot the end of the world\b|\b(?:it['’]s )?(?:not|no) (?:such )?a? ?big deal\b|\boverreact\w*|\b(?:calm|compose) yourself\b|\bno need to get (?:\w+ )?(?:worked up|annoyed|personal|emotional)\b|\b(?:don['’]?t|do not|try not to) (?:get (?:angry|mad|worked up|annoyed|personal)|stress|worry)\b|\b(?:lower|moderate|watch) your (?:voice|tone)\b|\byou(?:['’]re| are) being (?:\w+ )?(?:unreasonable|dramatic|difficult|rude|unfair|emotional|aggressive)\b|\bnothing to (?:get (?:upset|angry|worked up)|worry) about\b|\b(?:getting (?:angry|upset|emotional)|shouting|being rude|swearing) (?:will|does|is)(?:n['’]t| not)?\b[^.!?\n]*|\bit['’]s only a\b/,
  /\b(?:stay|remain|be|keep) (?:\w+ and )?calm\b|\bno (?:cause|reason|grounds) for (?:alarm|concern|panic|anger|complaint)\b|\b(?:need|have|ask you) to (?:be|remain|stay) (?:\w+ )?(?:patient|polite|calm|reasonable|civil)\b[^.!?\n]*|\bsee (?:it|this|things) from (?:our|my)\b[^.!?\n]*|\bnot get (?:\w+ )?(?:emotional|personal|carried away|worked up|upset|angry)\b|\b(?:hardly|not exactly) (?:a|an|the) (?:disaster|tragedy|emergency|catastrophe|crisis)\b|\bno need for (?:this|that|such) (?:tone|language|fuss)\b|\b(?:please|just|do) be (?:reasonable|patient|sensible|fair)\b|\bpatience,? please\b|\bout of (?:all )?proportion\b|\bkeep your (?:hair|shirt) on\b|\btry to be (?:\w+ )?(?:understanding|patient|reasonable|positive)\b|\bworse things happen\b|\bin perspective\b|\bno (?:point|use|good) (?:in )?(?:getting|being|shouting|swearing)\b[^.!?\n]*|\bit could (?:be|have been) worse\b|\blet(?:['’]s| us) not (?:argue|fight|panic|exaggerate|dramati[sz]e)\b/,
);
const BLAME = families(
  // What the customer should have done.
  /\byou could have (?:read|checked|told|called|asked|known|said|looked|avoided|chosen)\b[^.!?\n]*|\byou (?:should|ought to) have (?!it\b|them\b|this\b|that\b|the\b|an?\b|your\b|full\b|had to\b|to\b|been\b|received\b|heard\b|got\b)[^.!?\n]*|\byou must have (?!been|had to)\w+[^.!?\n]*|\bnext time (?:be|you|please|read|check)\b[^.!?\n]*|\byou should never (?!have (?:had|been|got|received)\b)[^.!?\n]*/,
  /\bif you(?:['’]d| had) (?:only |just |actually |not |bothered |checked|read|told|called|followed|paid|used|listened|kept|asked|looked|contacted|opened|chosen)[^.!?\n]*/,
  /\bhad you (?:only |just )?(?:\w+ed|read|told|kept|left|let|paid|rung|got|put|sent|gone|done)\b[^.!?\n]*|\bif you (?:don['’]t|do not|won['’]t) (?:\w+ )?(?:follow|read|listen|cooperate|do (?:it|this|that)|use it)\b[^.!?\n]*/,
  // What they did.
  /\b(?:that|if) you (?:forgot|failed|neglected|ignored|misread|misunderstood)\b[^.!?\n]*|\b(?:because|since|as|but|when|why) you (?:forgot|failed|neglected|ignored|missed|misread|misunderstood|didn['’]?t|did not|never|entered|gave|chose|waited|left it)\b(?! (?:get|receive|hear|want|have)\b)[^.!?\n]*|\bwhy (?:didn['’]t|did not|haven['’]t) you\b[^.!?\n]*|\bwhat you (?:did|typed|entered) (?:wrong|was wrong)\b/,
  /\b(?:the|your) \w+ (?:that )?you (?:quoted|gave|entered|provided|sent|typed|used|supplied)[^.,!?\n]{0,30} (?:was|were|is|are) (?:in(?:correct|complete|valid)|wrong|missing|illegible|outdated)\b/,
  /\b(?:this|that|it)(?:['’]s| is| was) on you\b|\byou (?:left it too late|(?:have )?misunderstood|clicked (?:on )?the wrong|ordered the wrong|chose the wrong|entered the wrong|missed (?:the|our|your) (?:deadline|appointment|call|delivery|window)|did not (?:include|provide|read|follow|reply|respond|mention|tell|give|supply|state|answer)|didn['’]t (?:include|provide|read|follow|reply|respond|mention|tell|give|supply|state|answer)|never (?:replied|answered|responded|told|mentioned|sent|provided))\b[^.!?\n]*|\b(?:it )?(?:seems|looks like|appears)(?: that| like)? you (?:\w+ )?(?:entered|did not (?!get|receive|hear)|didn['’]t (?!get|receive|hear)|forgot|missed|have not|haven['’]t|never|may not have|misread|failed|deleted)[^.!?\n]*|\bthe (?:instructions|website|page|terms|e-?mail|letter|manual) (?:is|are|was|were) (?:very |quite |perfectly )?clear\b[^.!?\n]*|\b(?:nobody|no one|no other customers?) (?:else )?has (?:this|that|the) (?:problem|issue)\b|\byou (?:are|were) responsible for\b[^.!?\n]*|\bwould(?: not|n['’]t) have happened if you\b[^.!?\n]*|\bsays (?:that )?you (?:were not|weren['’]t|refused|did not|didn['’]t)\b[^.!?\n]*/,
  // Doubt in what they say.
  /\bare you (?:sure|certain|positive) (?:that )?you\b[^.!?\n]*|\b(?:did|have) you (?:actually|really|even)\b[^.!?\n]*|\bmost (?:customers|people|users|guests|of our \w+) (?:find|have no|manage|do(?:n['’]t| not)|are (?:very |perfectly )?happy)\b[^.!?\n]*|\b(?:nobody|no one) else (?:has |have |had )?(?:ever )?(?:complain|report)\w*[^.!?\n]*/,
  // Ours was right, so it must be theirs.
  /\bclearly (?:stated|written|says|explained|communicated)\b[^.!?\n]*|\byou (?:did )?(?:agreed?|accepted|ticked|signed)\b[^.!?\n]{0,40}\b(?:terms|conditions|contract|box|policy|agreement)\b|\byou were (?:supposed|meant) to\b[^.!?\n]*|\bour records (?:show|indicate|say) (?:that )?(?:you|no |nothing|everything)\b[^.!?\n]*|\b(?:did|done|was done) everything (?:right|correctly|by the book)\b[^.!?\n]*|\b(?:all|everything) (?:is|was|looks|seems) (?:fine|correct|right|in order|ok|okay) (?:on|at|from) (?:our|my) (?:end|side|part)\b[^.!?\n]*|\bin (?:their|the (?:carrier|courier|bank|supplier|manufacturer)['’]s) hands\b[^.!?\n]*|\b(?:is|are) (?:a matter|something|one) for (?:the|your) (?!complaints|safety|legal)[^.!?\n]*|\bcolleagues?(?: \w+){0,4},? who (?:\w+ )?(?:often|always|sometimes|regularly|keep|should have)\b[^.!?\n]*/,
  // Whose fault it is, by name.
  /\b(?:it (?:was|is) )?your (?:own )?(?:responsibility|fault|mistake|error|oversight|negligence)\b(?! (?:has|is being|was (?:reported|logged)|report|ticket|number|code|message))|\b(?:error|mistake|problem|fault|issue|oversight) (?:is |was |lies )?(?:on|at) your (?:side|end|part)\b|\b(?:user|customer|operator) error\b|\bonly (?:breaks|happens|fails) if (?:it is|you)[^.!?\n]*(?:misus|wrong)\w*|\b(?:customer|user|tenant|member|passenger|patient|guest|parent|client)(?:['’]?s?)?(?:['’])? (?:own )?(?:obligation|responsibility|duty|job) to\b[^.!?\n]*|\bcustomers? (?:are|is) responsible for\b[^.!?\n]*/,
  /\byou (?:probably|clearly|obviously|apparently|simply|evidently) (?:\w+ )?(?!right\b|can\b|need\b|want\b)[^.!?\n]*|\byou (?:seem|appear) to have\b(?! (?:been|had|got|received)\b)[^.!?\n]*|\b(?:nobody|no one) (?:forced|made|asked|told) you\b[^.!?\n]*|\bthreatening us\b[^.!?\n]*|\byou(?:['’]re| are) not (?:the|our) only\b[^.!?\n]*/,
  // A colleague or a partner is held out instead.
  /\b(?:the|my|our) (?:agent|colleague|driver|temp|person|lady|guy|trainee) who [^.,!?\n]{0,40} (?:is|was) (?:new|wrong|lazy|careless|inexperienced|not trained)\b[^.,!?\n]*|\b(?:frankly|honestly),? (?:he|she|they|should)[^.,!?\n]*|\b(?:it )?(?:will have|must have|was|has) been (?:a one-off )?caused by (?:the|our|a) \w+[^.!?\n]*/,
  /\b(?:the |a )?(?:customer|user|client|member|tenant)s?['’]s? (?:own )?(?:fault|mistake|error)\b|\byou (?:have )?(?:entered|gave(?: us)?|typed|put|chose|clicked|picked|selected|supplied|provided|filled in) (?:us )?(?:the |a |an |your )?(?:\w+ )?(?:wrong|incorrect|invalid|old|false)(?:ly)?\b[^.!?\n]*|\b(?:it is|it['’]s) (?:up to|for|the job of) (?:the|our|every) (?:customers?|users?|clients?|members?|tenants?|passengers?)\b[^.!?\n]*|\bnobody else (?:has |had )+(?:this|that|it|such|the same|a problem|complain\w*)\b[^.!?\n]*|\b(?:works?|working) (?:\w+ )?for (?:everyone|everybody|all the|all our|all other|most)\b[^.!?\n]*|\bcould (?:easily )?have been avoided\b[^.!?\n]*|\bmade (?:on|at|by) your (?:end|side|part|household)\b|\bthat(?:['’]s| is) what happens (?:when|if)\b[^.!?\n]*/,
  /\bif (?:the|your) \w+ had (?:been|not)\b[^.!?\n]*|\b(?:perhaps|maybe|possibly) you (?:\w+ )?(?:overlooked|missed|forgot|misread|did not|didn['’]t|have not|haven['’]t|entered|misunderstood|were not)\b[^.!?\n]*|\byou have(?: not|n['’]t) (?:followed|read|provided|sent|given|told|kept|completed|updated|filled|included|paid|replied|responded|answered)\b[^.!?\n]*|\bit was you (?:who|that)\b[^.!?\n]*|\bi (?:assume|presume|suspect|guess) (?:that )?you (?:did|have|had|forgot|must|may|might|were|probably)\b[^.!?\n]*|\b(?:users|customers|people) (?:often|sometimes|usually|tend to|always) (?:do|get|enter|forget|miss|make|mis\w+|overlook)\b[^.!?\n]*|\byou (?:waited|left it|took) too (?:long|late)\b[^.!?\n]*|\byou(?:['’]re| are| were| may have been| might have been) (?:using|doing|holding|reading|entering) it (?:wrong|incorrectly|the wrong)\w*\b[^.!?\n]*|\byour (?:own )?(?:carelessness|neglect|failure)\b|\b(?:improper|incorrect|wrong|careless) (?:use|handling|usage|installation|storage)\b/,
);

/** Sentences that put something on the customer. */
export const STEADY_BLAME_RULES: readonly RuleRow[] = [
  {
    id: 'calm-down',
    title: 'Tells the customer how to feel',
    why: '“Calm down” and “don’t worry” heat things up; give a fact instead.',
    source: 'service-practice',
    weight: 90,
    find: (draft) => asOne(hitsOf(draft, CALM)),
    fires: [
      { draft: 'We would ask you to take a breath before raising your voice.' },
      { draft: 'There is no need to shout.' },
      { draft: 'Calm down, the parcel is on its way.' },
      { draft: 'No need to panic.' },
      { draft: 'Getting angry will not help.' },
      { draft: 'Please moderate your tone.' },
    ],
    silent: [
      { draft: 'You don’t need to send anything; the old kettle can go in the bin.' },
      { draft: 'The lift stays off until Mr Gill has checked it, so nobody has to take a risk.' },
      { draft: 'The parcel is in Leeds; nothing is lost.' },
    ],
  },
  {
    id: 'as-i-said',
    title: 'Scolds for not listening',
    why: '“As I already said” blames; say it again in other words.',
    source: 'service-practice',
    weight: 85,
    find: (draft) =>
      asOne(
        hitsOf(
          draft,
          /\bas (?:you )?(?:have|had|were|was)? ?(?:already )?(?:been )?(?:told|informed|advised|made clear)\b[^.!?\n]*|\b(?:have|['’]ve) already (?:replied|responded|answered|addressed|dealt with|explained|clarified|covered)\b[^.!?\n]*|\b(?:explained|told you|said|answered|mentioned|gone over) (?:this |it |that )?(?:several|many|multiple|three|four|countless|numerous|a number of|enough) times\b|\balready been (?:explained|answered|told|communicated|addressed|dealt with)\b[^.!?\n]*|\blike (?:i|we) (?:told|said|wrote|explained)\b|\b(?:can|must|have to) (?:only )?(?:repeat|reiterate)\b[^.!?\n]*|\b(?:answer|position|decision|stance) (?:has not|hasn['’]t|is not going to|won['’]t|will not|remains) (?:chang\w+|unchanged)\b|\bhow many times\b[^.!?\n]*|\bas per my (?:e-?mail|message|last|previous)\b|\b(?:see|read|check) (?:my|our) (?:\w+ )?(?:e-?mail|message|reply|response)s? (?:below|above|again|of|from)\b|\b(?:have|had|['’]ve had) our (?:answer|reply|response|decision)\b[^.!?\n]*|\bre-?iterate\b[^.!?\n]*|\b(?:once again|again),? (?:we (?:cannot|can['’]t|do not)|i (?:cannot|can['’]t)|the answer|this is not)[^.!?\n]*|\b(?:i|we)(?:['’]ve| have)? told you (?:this|already|before)\b[^.!?\n]*|\bi repeat\b|\bto repeat myself\b|\byou (?:were|have been|['’]ve been) already (?:told|informed|advised)\b[^.!?\n]*|\bas (?:stated|mentioned|explained|said|per|written) (?:in )?my (?:last|previous|earlier|first)\b[^.!?\n]*|\b(?:as|like) (?:i|we)(?:['’]ve| have)? (?:already |just |previously )?(?:said|mentioned|explained|told you|stated|wrote)(?: before| already| earlier)?\b|\b(?:i|we)(?:['’]ve| have)? already (?:told|explained|said|answered|mentioned|informed|advised)\b[^.!?\n]*|\b(?:as|like) my colleagues?(?: have| has)? (?:already )?(?:said|told|explained|wrote|mentioned|informed|advised)\b|\bfor the (?:second|third|last) time\b|\b(?:re-?read|refer (?:back )?to|see|read) (?:my|our) (?:previous|last|earlier|first)\b[^.!?\n]*|\bas (?:(?:already|previously|clearly|repeatedly) )?(?:explained|mentioned|stated|advised|communicated|indicated|outlined)(?: (?:above|before|earlier|previously))?(?! in)\b|\b(?:i|we) refer you (?:back )?to\b[^.!?\n]*|\bwe have been (?:over|through) this\b/gi,
        ),
      ),
    fires: [
      { draft: 'I refer you to my e-mail of 6 May.' },
      { draft: 'We have been through this.' },
      { draft: 'As I already said it comes today.' },
      { draft: 'As previously stated there is no block.' },
    ],
    silent: [{ draft: 'It comes today, between four and six.' }],
  },
  {
    id: 'blame',
    title: 'Puts it on the customer',
    why: 'Even where it is true, blame starts a quarrel; say what to do now.',
    source: 'zhang-2018',
    weight: 89,
    find: (draft) => hitsOf(draft, BLAME).slice(0, 1),
    fires: [
      { draft: 'The reference you quoted on the transfer was incorrect.' },
      { draft: 'If you had read the terms, you would know.' },
      { draft: 'The agent who told you that is new and should not have been on sales.' },
      { draft: 'Nobody forced you to buy the cheaper ticket.' },
      { draft: 'Please explain why you didn’t notify us earlier.' },
      { draft: 'You should have cancelled before the trial ended.' },
      { draft: 'It was your responsibility to check.' },
      { draft: 'It looks like you entered the wrong address.' },
      { draft: 'You did not include the order number.' },
      { draft: 'This is on you.' },
      { draft: 'Had you waited on the line you would have got through.' },
      { draft: 'The warehouse did everything right on our end.' },
      { draft: 'The delay lies with colleagues in the front office, who often mix up the forms.' },
      { draft: 'If you don’t follow the steps exactly it will not work.' },
    ],
    silent: [
      { draft: 'You should always see the light blink twice.' },
      { draft: 'The address you gave is in Leeds, so the van comes on Friday.' },
      { draft: 'If you had a receipt sent by post as well, you can throw it away.' },
      { draft: 'The trial ended on 1 June; I have stopped the plan.' },
      { draft: 'You should not have had to ask twice.' },
      { draft: 'You should never have had to type that into a menu.' },
      { draft: 'You should have it by Friday.' },
    ],
  },
  {
    id: 'accusing-you',
    title: 'An accusing “you”',
    why: 'Sentences that begin with “You” and a fault go with the other side attacking next.',
    source: 'zhang-2018',
    weight: 86,
    find: (draft, thread) =>
      draft.sentences
        .filter(({ said }) =>
          /^(?:in fact,? |well,? |look,? )?you (?:(?:should|must|need to|have to) (?:always|never(?! have (?:had|been|got|received))|only)|failed|did not|didn['’]t|never|refused|forgot|need to|have to|must|were (?:informed|warned|notified|advised)|agreed|signed|have (?:(?:entered|filled|typed|given|used|read|put|chosen|sent) [^.!?]{0,30}(?:incorrectly|wrong(?:ly)?)|(?:not|n['’]t) (?:paid|sent|followed|read|replied|provided|completed))|still have(?: not|n['’]t)|(?:are|were) (?:wrong|mistaken|required to|obliged to|expected to)|misread|misunderstood|ignored|missed the|made an? (?:mistake|error)|chose the wrong|picked the wrong|keep \w+ing|knew|had (?:\d+|ample|plenty|enough|every) (?:\w+ )?(?:days?|weeks?|time|chances?|opportunit\w+)|overlooked|neglected)\b(?! (?:nothing\b|deserve|cause|lose|do|worry|pay|send|anything|miss|hear|see|get|feel|find))/i.test(
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
        .map(hitOn),
    fires: [
      { draft: 'You must always use your 10-digit reference when paying.' },
      { draft: 'You should ALWAYS check your address before you click pay.' },
      { draft: 'You failed to enter the right code.' },
      { draft: 'You were informed in writing.' },
    ],
    silent: [
      { draft: 'You should always hear two clicks; then the filter is in.' },
      { draft: 'You did not get the letter, so here it is again.' },
      { draft: 'You were told £20, so £20 it is.' },
      { draft: 'You have to do nothing more.' },
      { draft: 'You should never have had to ask.' },
    ],
  },
  {
    id: 'minimising',
    title: 'Makes it small',
    why: '“Just”, “simply”, “obviously” tell someone who is stuck that they are slow.',
    source: 'plain-language',
    weight: 48,
    find: (draft) =>
      hitsOf(
        draft,
        /\b(?:it['’]s|it is|that['’]s|that is|it was|was) (?:just|only|merely) (?:a|an|one|some) (?:scratch|bit|\w+ (?:thing|matter|issue|delay|late)|cosmetic \w+|day|few|minor|small|little|tiny|detail|formality)\b[^.!?\n]*|\bno big thing\b|\bself-explanatory\b|\bonly takes (?:a|two|one) (?:second|minute|moment|sec)s?\b|\b(?:it['’]s|it is|this is) (?:really |quite |very |pretty )(?:very )?(?:easy|simple)\b(?! to)|\b(?:obviously|(?:it['’]s|it is|this is) (?:really |quite |very |pretty )(?:simple|easy|straightforward)\b(?! to)|all you (?:have|need) to do is|(?:it['’]s|it is) (?:just|only) an? (?:small|minor|few|little|short)|(?:it['’]s|it is) only (?:a few|£|€|\$)|as everyone knows|(?:super|really|so) easy|anyone can|simply|as everybody knows|you just (?:need|have) to)\b[^.!?\n]*/gi,
      ).slice(0, 1),
    fires: [{ draft: 'Obviously you just need to pair it.' }],
    silent: [{ draft: 'Hold the round button until it blinks.' }],
  },
];
