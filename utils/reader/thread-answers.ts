import type { Label, Request, Signal } from '@/utils/ticket/labels';

/**
 * What an agent's public reply must speak of before a signal or a request counts as taken up.
 * A guess by key words: it errs towards "not answered", so that nothing is forgotten.
 */
const SIGNAL_ANSWERS: Readonly<Record<Signal, RegExp>> = {
  self_harm:
    /\b(?:samaritans|crisis|helpline|hotline|lifeline|988|116 ?123|emergency services|are you safe|you are not alone|you're not alone|thinking (?:about|of) (?:suicide|ending)|talk to someone)\b/i,
  threat:
    /\b(?:threat\w*|safety of (?:our|my)|security team|police|cannot continue|can't continue|end (?:this|the) (?:conversation|chat|call))\b/i,
  safety:
    /\b(?:stop using|safe(?:ty)?|unplug|switch (?:it )?off|doctor|medical|hospital|injur\w*|hurt|burn\w*|are you (?:ok|okay|all right|alright)|incident|recall\w*)\b/i,
  vulnerable:
    /\b(?:sorry (?:for|about|to hear about) your (?:loss|mother|father|husband|wife|partner|son|daughter|mum|mom|dad|brother|sister)|condolences|specialist team|support team for|bereave\w*|hardship|breathing space|payment plan|adjust(?:ment|ed)s?|what would (?:help|make (?:this|it) easier)|illness|treatment|disabilit\w*|accessib\w*)\b/i,
  discrimination:
    /\b(?:discriminat\w*|treated (?:differently|unfairly|that way|like that)|equal\w*|investigat\w*|racis\w*|formal complaint|complaints team)\b/i,
  security:
    /\b(?:(?:block|lock|froz|freez|secur|suspend|disput|revers|cancell?)(?:ed|en|ing)?\b.{0,40}\b(?:card|account|payment|transaction|login|access)|fraud team|security team|reset your password|change your password|unauthori[sz]ed|did not (?:send|come) from us|phishing|investigat\w*)\b/i,
  legal:
    /\b(?:legal (?:team|department)|complaints? (?:team|procedure|process|department)|ombudsman|final response|deadlock|solicitor|lawyer|regulator|chargeback|dispute)\b/i,
  abuse:
    /\b(?:abusive|insult\w*|that (?:kind of )?language|respectful\w*|(?:speak|talk|write) to (?:me|us) (?:like|this)|(?:language|words|comments) (?:like that|is|are) not|personal (?:comments|remarks)|swearing|end (?:this|the) (?:conversation|chat|call))\b/i,
  escalation:
    /\b(?:manager|supervisor|team lead(?:er)?|my lead|senior colleague|escalat\w*|pass(?:ed|ing)? (?:this|it|your|you)\b.{0,40}\b(?:on|to)|hand(?:ed|ing)? (?:this|it|you) (?:over|to)|transfer\w*|complaints? (?:team|procedure|process|department)|specialist|(?:call|phone|ring) you)\b/i,
  urgent:
    /\b(?:today|tonight|tomorrow|right away|straight away|immediately|within (?:the )?(?:\d+|an?|one|two) (?:hours?|minutes?)|by (?:noon|\d|monday|tuesday|wednesday|thursday|friday|saturday|sunday|the end of)|priority|urgent\w*|express|in time|deadline)\b/i,
  repeat_contact:
    /\b(?:(?:whole|full|earlier|previous) (?:thread|history|conversation|messages|e-?mails)|already (?:explained|told|contacted|written|had to)|repeat (?:yourself|it|this)|more than once|(?:second|third|fourth|several|many) times?|stay with (?:this|it|you)|my case|i am (?:now )?(?:your|the) (?:single )?(?:contact|person)|own(?:ing)? this|chas(?:e|ed|ing)|sooner)\b/i,
  churn:
    /\b(?:(?:sorry|sad|hate) to (?:see|lose) you|before you (?:go|leave|cancel|decide)|if you (?:do )?(?:still )?(?:want|decide|choose|wish) to (?:leave|cancel|close)|closed? your account|cancel(?:led|ling)? your|win (?:back )?your trust|keep you|your decision)\b/i,
  public_exposure:
    /\b(?:review\w*|post(?:ed|ing|s)?|public\w*|tweet\w*|social media|share your (?:experience|story)|say what happened)\b/i,
};

const REQUEST_ANSWERS: Readonly<Record<Request, RegExp>> = {
  refund: /\b(?:refund\w*|money back|credited|reimburs\w*|(?:back|return\w*) to your (?:card|account|bank))\b/i,
  cancel: /\b(?:cancel\w*|closed?|closing|terminat\w*|end(?:ed)? your|unsubscrib\w*)\b/i,
  billing: /\b(?:charg\w*|invoice\w*|bill\w*|fees?|payments?|price\w*|credit\w*|amount|statement)\b/i,
  delivery:
    /\b(?:deliver\w*|courier|parcel|package|shipp\w*|dispatch\w*|track\w*|arriv\w*|depot|engineer|flight|bag|replacement)\b/i,
  defect:
    /\b(?:fix\w*|repair\w*|replac\w*|fault\w*|bug|broken|damage\w*|restart\w*|reset\w*|update\w*|engineer|troubleshoot\w*|working again|outage)\b/i,
  access:
    /\b(?:password|log ?in|log(?:ged)? ?(?:in|on)|sign(?:ed)? ?in|unlock\w*|verif\w*|reset\w*|access|code|two-factor|2fa)\b/i,
  how_to: /\b(?:you can|go to|click|open|select|choose|settings|steps?|here(?:'s| is) how|menu|guide|the way to)\b/i,
  change: /\b(?:chang\w*|updat\w*|amend\w*|correct\w*|moved?|rebook\w*|edit\w*|replaced|remov\w*)\b/i,
  status:
    /\b(?:status|progress|update|currently|on its way|dispatch\w*|arriv\w*|track\w*|being (?:looked|processed|reviewed|checked)|expected|by (?:monday|tuesday|wednesday|thursday|friday|tomorrow|\d))\b/i,
  compensation: /\b(?:voucher|credit\w*|compensat\w*|goodwill|discount|reimburs\w*|gift|cover the cost|refund\w*)\b/i,
  staff_complaint:
    /\b(?:colleague|team|feedback|manager|spoken (?:to|with)|complaint|treated|should not have|review(?:ed|ing)? (?:the|your) (?:call|chat|conversation))\b/i,
  praise:
    /\b(?:thank\w*|glad|pleased|pass(?:ed|ing)? (?:this|it|your|that)\b.{0,30}\bon|kind words|made my day|happy to hear)\b/i,
};

const REPLIES: Readonly<Partial<Record<Label, RegExp>>> = { ...SIGNAL_ANSWERS, ...REQUEST_ANSWERS };

/**
 * Whether a reply seems to take up a finding. A tone is taken up by any reply: what the agent made of it cannot be told from key words.
 * @param reply an agent's public message of at least a few words
 */
export function takesUp(label: Label, reply: string): boolean {
  return REPLIES[label]?.test(reply) ?? true;
}
