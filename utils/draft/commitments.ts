import type { DraftSentence, DraftText } from './draft-text';
import { namesTime, namesTimeAhead } from './named-times';
import { families, once } from './phrase-families';

const ACTOR_WILL =
  /\b(?:I|i|we|We|he|He|she|She|they|They|it|It|you|You|[A-Z][a-z]+|team|engineer|colleague|manager|courier|driver|technician|specialist|somebody|someone)(?:['’]ll| will| am going to| is going to| are going to)\b/;
/** A will that moves nothing: what may be seen, tried or hoped, and what will have been. */
const EMPTY_WILL =
  /\b(?:will|['’]ll|going to) (?:\w+ )?(?:see (?:what|if|whether|how)|try|do (?:my|our) (?:best|utmost)|have been|never|not\b|be (?:looked|informed|notified|contacted|in touch|handled|dealt|reviewed|processed|actioned|addressed|advised)|hear|need to|have to|find (?:that|our|the)|notice|understand|appreciate|take (?:this|it|that) (?:into|on board)|assist(?:ing)? you today|be assisting|update (?:you|all|everyone)[^.!?\n]{0,20} when)\b/i;
/** Things that we have done or are doing for the customer. */
const DONE =
  /\b(?:i|we)(?:['’]ve| have|['’]m| am|['’]re| are)? (?:(?!will\b|would\b|can\b|cannot\b|could\b|try\b|hope\b|must\b|may\b|might\b|should\b|never\b|not\b|only\b)\w+ )?(?:already |just |also |now )?(?:refund|return|sen[dt]|order|book|chang|correct|cancel|stop|block|unlock|open|check(?!out)|trac|call(?!ed out)|rang|ring|found|ask|pass|report|clos|credit|switch|remov|taken|put|made|hold|held|arrang|reserv|attach|reached|split|restor|reset|updat|confirm|look at|looked|read(?!y)|forward|escalat|fix|replac|extend|waiv|add|mov|deliver|coll|issu|renew|extend|tested|texted|e-?mail|writ|wrote|spoke|spoken|flagged|set (?:it|up|the|your|aside)|got|kept|marked|paid|pull|transfer|connect|telling (?!you))\w*/i;
/** Sounds like work and moves nothing for the customer. */
const NOTHING_DONE = families(
  /\blook(?:ing)? forward\b|\bhold ourselves\b|\b(?:we|i) hold\b|\b(?:comments?|feedback|points?|remarks?)(?: \w+){0,2} on board\b|\b(?:made a note|taken note|ha(?:ve|s) noted|(?:noted|forwarded|passed (?:on|along)) your feedback|clos(?:e|ed|ing) (?:this|the|your) (?:ticket|case|chat)|have an? \w+ (?:process|procedure|page|policy))\b/,
  /\b(?:passed (?:it|this|that) (?:over|on|along)|(?:forwarded|escalated|raised) (?:it|this|that|your \w+))(?! to [A-Z]| to my| to our \w+ \w+,)\b/,
  /\b(?:got caught|got lucky|have read|read your|checked and|(?:called|order(?:ed)?) from|ask(?:ed)? (?:you|that you)|(?:are|am) (?:aware|sorry|committed|proud|experiencing|doing everything)|would ask|will be assisting)\b/,
  /\btake[sn]? [^.,!?\n]{1,40} seriously\b|\bsorry (?:that )?you (?:got|found|received)\b/,
);
/** A remedy that is named only to be refused. */
const REFUSED =
  /\b(?:cannot|can['’]?t|won['’]?t|unable|not (?:possible|allow\w*|able|offer|refund|entitled|eligible|accept)|do(?:es)?(?: not|n['’]?t)|no (?:refunds?|compensation|discounts?|legal)|non-refundable|not liable|up to \d+ \w+ to|nobody forced)\b/i;
const STATE_DONE =
  /\b(?:is|are|was|were|has been|have been|['’]s) (?:now |already )?(?:refunded|sent|on (?:its|the|their) way|cancelled|corrected|attached|stopped|blocked|open(?: again)?|back|booked|locked|marked|reserved|changed|confirmed|settled|yours|free|covered|included|reduced|waived|fixed|done|lifted|released|unblocked|restored|unlocked|repaired|paid|delivered)\b|\b(?:goes|went|leaves|left|comes|arrives|reaches|shows|ends|returned) (?:out|back|to|on|by|from|today|tomorrow|via|with|at)\b/i;
/** What is done only once something else is, or was done wrongly and is regretted. */
const NOT_YET =
  /\b(?:as soon as|once|when|until|after|if) (?:\w+ ){1,4}(?:is|are|has been|have been) \w+|\bsorry that (?:\w+ ){1,4}(?:was|were)\b/i;
/** What happens to all such things, not to this one. */
const HABITUAL = /^(?!.*\b(?:now|today|your|both)\b).*\bare (?:sent|refunded|changed|confirmed|blocked|booked|closed)\b/i;
const REMEDY =
  /\b(?:refund(?:ed|s|ing)?|credit(?:ed|ing)?(?! (?:card|agenc|check|file|score|rating|refer|note))|replac\w+|a new \w+|new one|voucher|free of charge|at no cost|for free|money back|compensat\w+|discount|repair\w*|exchang\w+|taken? off|off (?:your|the|a new)|on (?:me|us)\b)|[£€$]\s?\d|\b\d+ (?:euros?|pounds?|dollars?|francs?|kr|quid)\b/i;
/** Talk about a remedy that nobody gives: the queue it stands in, the one that was asked for. */
const ONLY_TALK =
  /\b(?:(?:is|are|was|will) being|process(?:ed|ing)|in (?:the|a) (?:queue|pipeline|backlog)|query|request|in respect of|pending|outstanding|refunds take|takes? (?:up to )?\d|usually|normally|typically|generally|calculated|once (?:it|they|approved))\b/i;
const OFFER =
  /\b(?:could you|can you|would you|may i|shall i|which (?:do|would|one|day|of)|would .{1,30} (?:suit|help|prefer)|tell me|let me know|answer (?:here|this|straight)|reply to this|send me|write to me|if you (?:like|want|prefer))\b|\?/i;
/** Questions and offers that end a letter, fill a silence or accuse, and move nothing. */
const IDLE_OFFER = families(
  /\b(?:anything else|any (?:other|further|more) (?:questions?|queries|concerns?|help)|how are you|how['’]s your|hesitate|if you have (?:any|had any)|let (?:me|us) know if (?:you|the|this|it|there)|have you (?:thought|considered)|any questions)\b/,
  /\b(?:did|do|does|is|are|was|were|have|has|had|could|would|should|wo|ca|do)(?:n['’]t)? (?:they|you|we|it|he|she)\?/,
  /\bare you (?:sure|certain)\b|\bwhy (?:did|didn['’]t|have|haven['’]t|would) you\b|\bdid you (?:not|even|really|read|use)\b|\bwhat do you (?:expect|want me)\b/,
);

/** What the writer does in the present tense: "Everything else I fill in from here". */
const PRESENT_ACT = /\bI (?:fill|send|ring|call|arrange|stay|need|hold|take|book|pass|put|give|pay)\b/;

/** What somebody else does at a time: "Harris & Son close it on Friday". */
const DOES =
  /\b(?:clos|com|ring|call|visit|deliver|bring|collect|send|writ|fix|chang|repair|replac|arriv|reach|start|open|leav|land|pay|credit|post|ship|restart|switch)(?:e|es|s)?\b/i;

/** Half a promise: what is tried, hoped, possible or conditional. */
export const HEDGE = families(
  /\b(?:i|we)(?:['’]ll| will| can| would|['’]d)? (?:(?:try|hope|aim|attempt) to(?! (?:welcome|see|hear|serve|meet))|do (?:my|our) (?:best|utmost)|see what (?:i|we|they|he|she) (?:can do|says?|comes? back)|see if|see whether)\b(?: \w+){0,4}/,
  /\b(?:and|to|let me) see (?:(?:if|whether) (?:i|we|they|he|she|it|there)|what (?:i|we|they|he|she) (?:can|could|might|may|say|come))\b[^.!?\n]*/,
  /\b(?:should|might|may) (?:hopefully |perhaps |possibly )\w+(?: \w+)?/,
  /\b(?:should|might) (?:be (?:there|with you|fine|ok|okay|ready|resolved|fixed|sorted|done|back|working|able)|arrive|come|get|work|reach|hear|receive|resolve|fix|sort|turn up)\b[^.!?\n]*/,
  /\b(?:i|we) (?:think|guess|believe|suppose) (?:it|that|this|we|you|they) (?:should|will|might|can|could|may)\b[^.!?\n]*/,
  /\bshould (?:hopefully|in principle|in theory)\b[^.!?\n]*/,
  /\b(?:may|might|could) (?:possibly|perhaps) (?:be able|find|get)\b[^.!?\n]*|\bmaybe (?:we|i|they) (?:can|could|will|might)\b[^.!?\n]*|\b(?:we|i|they|he|she) (?:might|may) be able\b[^.!?\n]*/,
  /\b(?:it )?(?:might|could) be (?:possible|that (?:we|i))\b[^.!?\n]*|\bperhaps (?:we|i|they) can\b[^.!?\n]*|\b(?:we|i) (?:may|might) (?:consider|look|offer|get)\b[^.!?\n]*|\b(?:i|we)(?:['’]ll| will) (?:try (?:my|our) best|do (?:what|everything|all) (?:i|we) can)\b|\bi (?:would|['’]d) (?:think|imagine|hope) (?:it|that|they|you)\b[^.!?\n]*|\bi imagine (?:it|that)\b[^.!?\n]*|\b(?:is|are) likely to (?:arrive|come|be|reach|get)\b[^.,!?\n]{0,40}/,
  /\b(?:will|['’]ll|should|can) (?:probably|possibly|perhaps|likely|hopefully|ideally) \w+[^.,!?\n]{0,40}|\bwith (?:any|a bit of|some) luck\b|\ball being well\b|\b(?:can['’]?t|cannot|no) guarantees?\b[^.,!?\n]{0,40}|\b(?:i|we)(?:['’]m| am|['’]re| are) not (?:sure|certain) (?:if|whether|when|that)\b[^.!?\n]*|\bshould be able to\b[^.!?\n]*|\bwe['’]ll (?:just )?(?:have to )?see\b(?! you)/,
  /\bif all goes (?:well|to plan)\b|\bin principle\b|\bfingers crossed\b|\b(?:(?:can['’]?t|cannot|can not) promise(?: anything)?(?=[.,!;]| but| though| anything|$)|no promises)\b|\bwould hope\b[^.!?\n]*|\bsome time (?:this|next|in)\b[^.!?\n]*/,
  /\b(?:i|we)(?:['’]m| am|['’]re| are) (?:still |currently )?(?:hoping|trying (?:to|our|my)|aiming|hopeful|optimistic|(?:fairly|pretty|reasonably|quite) (?:confident|sure|certain))\b[^.!?\n]*|\bought to (?:be (?:with|there|fine|ok|okay|ready|back|sorted|resolved|done|fixed|here|in)|arrive|come|get|reach|clear|work)\b[^.!?\n]*|\bshould (?:\w+ )?(?:drop|clear|show up|appear|update|sync|come through|land|disappear|refresh|settle|go through|sort itself|fall off|be sorted|be resolved|turn around|kick in)\b[^.!?\n]*|\b(?:i|we)(?:['’]ll| will) see (?:about|to what)\b[^.!?\n]*|\b(?:i|we) (?:might|may) (?:just )?be able\b[^.!?\n]*|\b(?:cannot|can['’]t|can not|hard to|difficult to) (?:say|tell|know|be sure|predict) (?:for certain|for sure|exactly|when|if|whether|at (?:this|the))\b[^.!?\n]*/,
  /\bthere(?:['’]s| is) (?:a |some |every |a good |a small )?(?:chance|possibility|hope) (?:that )?(?:it|we|i|they|he|she|the)\b[^.!?\n]*(?<!\?)(?=[.,!;\n]|$)|\bmost likely (?:be|come|arrive|get)\b[^.!?\n]*|\b(?:i|we) would expect\b[^.!?\n]*|\blet(?:['’]s| us) hope\b[^.!?\n]*|\b(?:cannot|can['’]t|unable to) commit (?:to|on)\b[^.!?\n]*|\b(?:i|we)(?:['’]ll| will|['’]d)? (?:endeavou?r|strive|attempt|seek) to\b[^.!?\n]*|\bif (?:at all )?possible\b|\bi reckon\b[^.!?\n]*|\b(?:do|did) what (?:i|we) can\b|\b(?:barring|subject to) (?:any )?(?:surprises|unforeseen|availability|approval)\b[^.!?\n]*|\bdon['’]t (?:quote|hold) (?:me|us)\b[^.!?\n]*|\b(?:might|may) (?:arrive|come|get there|work|be ready|turn up)\b[^.!?\n]*|\bwould hopefully\b[^.!?\n]*|\bin an ideal world\b|\bbut (?:perhaps|maybe|possibly) (?:on|by|in|next|this)\b[^.!?\n]*|\b(?:fix|works?|helps?|enough)\b[^.!?\n]{0,15}, i (?:think|guess|believe)\b|\bwith a bit of luck\b/,
);
const HEDGED = once(HEDGE);
const EMPTY = once(NOTHING_DONE);
const IDLE = once(IDLE_OFFER);

/** A sentence that tells somebody what to press or do, without a step number. */
export const INSTRUCTS =
  /(?:^|[.!?,:;\n]\s*|\bthen )(?:now |first,? |next,? |just )?(?:open|tap|click|go to|choose|select|press|hold|turn|push|pull|scroll|send me|reply|bring|use|sign in|log in|enter|unplug|take|put|hand|try|type|switch)\b/i;
/** Opening hours and usual times: a time that promises nothing. */
const USUAL_TIME =
  /\b(?:open|lines?|hours are|available|working days|business days|usually|normally|typically|up to|allow|between \d+ and \d+ days)\b/i;
const WORKING_NOW =
  /\b(?:i|we)(?:['’]m| am|['’]re| are) (?:now |just )?\w+ing\b[^.!?\n]*\b(?:now|today|tonight|this (?:morning|afternoon|evening))\b|\b(?:i|we)(?:['’]m| am|['’]re| are) now \w+ing\b/i;
const PLAIN_FACT = /^(?!.*\b(?:being|been|will be)\b).*\b(?:is|are)\b/i;

/** Someone says that they will do something. */
export function commits({ said }: DraftSentence): boolean {
  return (ACTOR_WILL.test(said) && !EMPTY_WILL.test(said)) || /\bI (?:\w+ ){0,8}(?:and|, )?will \w+/.test(said);
}

/** Says something that has been or is being done, a thing on its way, a remedy, or offers a choice. */
export function movesOn({ said }: DraftSentence): boolean {
  return (
    (DONE.test(said) && !EMPTY.test(said)) ||
    (STATE_DONE.test(said) && !HABITUAL.test(said) && !NOT_YET.test(said)) ||
    (REMEDY.test(said) && !REFUSED.test(said) && !ONLY_TALK.test(said) && !HEDGED.test(said))
  );
}

export function offersOrAsks({ said }: DraftSentence): boolean {
  return OFFER.test(said) && !IDLE.test(said);
}

export function doesSomething(text: string): boolean {
  return (DONE.test(text) && !EMPTY.test(text)) || (STATE_DONE.test(text) && !HABITUAL.test(text));
}

/** A step that can be held on to: somebody has done it, does it at a time, or gives something; nothing hedged. */
export function isFirmStep(sentence: DraftSentence): boolean {
  const { said } = sentence;
  if (HEDGED.test(said) || sentence.relational) return false;
  return (
    movesOn(sentence) || (commits(sentence) && namesTimeAhead(said)) || (DOES.test(said) && namesTimeAhead(said)) || sentence.step
  );
}

/** The draft has anything in it that carries the matter forward. */
export function hasNextStep(draft: DraftText): boolean {
  return draft.sentences.some(
    (sentence) =>
      movesOn(sentence) ||
      offersOrAsks(sentence) ||
      (/\bwill\b|['’]ll\b/i.test(sentence.said) && namesTime(sentence.said)) ||
      PRESENT_ACT.test(sentence.said) ||
      INSTRUCTS.test(sentence.said) ||
      WORKING_NOW.test(sentence.said) ||
      statesTime(sentence.said) ||
      (DOES.test(sentence.said) && namesTime(sentence.said)) ||
      sentence.step,
  );
}

/** "The 4th is correct, between 9 and 12": a plain fact with a time in it answers what comes next. */
function statesTime(said: string): boolean {
  return PLAIN_FACT.test(said) && !USUAL_TIME.test(said) && !HEDGED.test(said) && namesTimeAhead(said);
}

const FIRM = new WeakMap<DraftText, boolean>();

/** As {@link hasNextStep}, for a draft that has shown a fault: only what can be held on to counts. Many rules ask; it is worked out once. */
export function hasFirmStep(draft: DraftText): boolean {
  const known = FIRM.get(draft);
  if (known !== undefined) return known;
  const firm = draft.sentences.some(
    (sentence) => isFirmStep(sentence) || PRESENT_ACT.test(sentence.said) || statesTime(sentence.said),
  );
  FIRM.set(draft, firm);
  return firm;
}
