import { spotsOf } from './find-words';
import type { WordingRule } from './rule';

/** Lines that customers have read a hundred times, each with what to do instead. */
const CANNED: [RegExp, string][] = [
  [
    /\b(?:I|we) (?:completely |fully |totally |can )?understand (?:your|how|that you)\b[^.!?]*(?:frustrat\w*|feel\w*|concern\w*|upset)/gi,
    'Name what happened to them instead.',
  ],
  [/\b(?:completely|fully|totally) understand\b/gi, 'Say what you have understood.'],
  [/\b(?:any|the|this|for) inconvenience\b(?: (?:this|it) (?:may|might) have caused)?/gi, 'Name the thing that went wrong.'],
  [
    /\bvalued? (?:your|you as a?|customers?)\b|\byour (?:business|feedback|patience|call) is (?:important|valu\w+|appreciated)\b/gi,
    'Leave it out, or thank them for one thing they did.',
  ],
  [
    /\bappreciate your (?:patience|understanding|business|feedback)\b|\bthank you for your (?:patience|understanding|business|feedback)\b/gi,
    'Thank them for the thing itself: "Thank you for waiting since Monday".',
  ],
  [/\brest assured\b|\bbe assured\b/gi, 'Say what you will do, and by when.'],
  [/\b(?:please )?be advised\b|\bplease note\b/gi, 'Say it.'],
  [/\bearliest convenience\b/gi, 'Say by when, and why then.'],
  [/\bkindly\b/gi, 'Write "Could you".'],
  [/\b(?:as )?per (?:our |the |company )?policy\b|\b(?:our|company) policy\b/gi, 'Give the reason behind the rule.'],
  [/\bI hear you\b|\bI feel your pain\b/gi, 'Say back what you heard.'],
  [/\breach(?:ed|ing)? out\b/gi, 'Write "write", "call" or "ask".'],
  [
    /\bsorry (?:if|that you feel|you feel|for how you feel)\b|\bregret that you\b|\bif (?:you|anyone) (?:feel|felt|were) (?:offended|upset)\b/gi,
    'Own the fault: "I am sorry that …".',
  ],
  [/\bcalm down\b|\brelax\b/gi, 'Slow down yourself: short sentences, one step at a time.'],
  [
    /\bas I (?:already )?(?:said|mentioned|explained)\b(?! I would)|\bas (?:stated|mentioned) (?:above|before|previously|earlier)\b/gi,
    'Say it again in other words.',
  ],
  [/\b(?:this|that|it) (?:won['’]t|will not|will never) happen again\b/gi, 'Say what has been changed, or leave it out.'],
  [/\b(?:do not|don['’]t|please) hesitate\b|\bfeel free to\b/gi, 'Say how to reach you.'],
  [/\bgoing forward\b|\btouch base\b|\bcircle back\b|\bat this (?:point in )?time\b|\bin due course\b/gi, 'Say when.'],
  [/\byour satisfaction\b|\bexceed your expectations\b|\bstrive to\b|\bworld[- ]class\b/gi, 'Leave it out.'],
  [
    /\bsorry for (?:the|your|any) (?:frustration|trouble|experience)\b(?= ?(?:[.,;]|$|this|caused|you had))/gi,
    'Name what went wrong.',
  ],
];

export const cannedLine: WordingRule = {
  id: 'canned-line',
  message: 'A canned line: agents delete it by hand.',
  why: 'Canned empathy sounds insincere; concrete words show listening (Packard & Berger 2021).',
  good: ['You have now waited nine days for the sofa.', 'I am sorry that the second parcel was lost as well.'],
  bad: [
    'I understand your frustration.',
    'We apologise for any inconvenience this may have caused.',
    'Rest assured that I am on it.',
    'Thank you for your patience.',
    "I'm sorry if this upset you.",
    'This will not happen again.',
  ],
  find: (text) =>
    CANNED.flatMap(([pattern, instead]) => spotsOf(text, pattern, (words) => `“${words}” is a canned line. ${instead}`)),
};
