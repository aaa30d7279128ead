import { type Rule, together } from './rule';

/** Words of someone who asks, in the same message, for what the look-alike only resembles. */
const ASKS_FOR_SOMEONE =
  /\b(?:speak|talk|escalat\w+|complain\w*|complaint|someone|somebody|put me|connect|transfer\w*|ask(?:ed|ing)? (?:for|to)|call me|ring me|contact me|real person|a human\b(?! (?:resources|error))|above|reports? to|get me)\b/i;
const HAS_TRIED =
  /\b(?:again|already|still|e-?mailed|rang|phoned|asked|contacted|wrote|written|chased?|chasing|tickets?|repl(?:y|ied|ies)|answers?|answered|respon\w+|support|nobody|no one|(?:first|second|third) time (?:i|we|i['’]ve|in))\b/i;
const IS_PRESSED =
  /\b(?:but|although|though|by (?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tonight|tomorrow|now|asap|immediately|quickly|soon)\b/i;
const BRINGS_LAW =
  /\b(?:sue|suing|take (?:you|them|this)|see you in|go(?:ing)? to court|against (?:you|them)|my (?:lawyer|solicitor|attorney)|ombudsman|tribunal|claim|illegal|unlawful|breach|violat\w+|dispute|lawsuit|regulator|statute|act\b)/i;
const REPORTS_AN_EVENT =
  /\b(?:hack(?:ed|er|ers|ing)|stole|stolen|scam\w*|unauthori[sz]ed|fraudulent\w*|breach\w*|leak\w*|identity theft|compromised|d(?:id|o)(?: not|n['’]?t) (?:make|authori[sz]e|recogni[sz]e)|thie(?:f|ves)|someone (?:has|got|used|else)|victim|phished|suspicious)\b/i;

/**
 * Everyday senses of the words that signals are told by. They lower what the model thinks by itself, and give way to the words of the signal
 * proper (`unless`). On the labelled messages they take away 52 findings that were wrong and 3 that were right.
 */
export const LOOKALIKES: readonly Rule[] = [
  {
    id: 'urgent.no_hurry',
    label: 'urgent',
    effect: 'lower',
    probability: 0.1,
    triggers: ['hurry+no', 'rush+no', 'urgent', 'whenever', 'time+take', 'when+minute', 'when+moment', 'when+chance'],
    pattern:
      /\bno (?:hurry|rush)\b|\b(?:not|isn['’]?t|nothing|hardly) (?:at all |very |that |too )?urgent\b|\bwhenever (?:you|u|suits|it suits|works|is (?:best|easiest))\b|\btake your time\b|\bwhen(?:ever)? you (?:get|have) (?:a|the) (?:minute|moment|chance|time)\b/i,
    unless: IS_PRESSED,
    fires: ['No rush, any day next month will do', 'Not urgent. Which size do you recommend?', 'take your time, friend'],
    spares: ['No rush for the table, but I need the chairs', 'This is urgent', 'Take your time, I only need it by Friday'],
  },
  {
    id: 'repeat_contact.time_as_a_thing',
    label: 'repeat_contact',
    effect: 'lower',
    probability: 0.05,
    triggers: ['time', 'timezone', 'timezones'],
    pattern:
      /\btime ?zones?\b|\b(?:first|second|third|fourth|fifth|\d(?:st|nd|rd|th)) time (?:slot|limit|frame|stamp|sheet|tracker|period|window)s?\b|\b(?:first|second|third)[- ]time (?:buyer|customer|user|visitor|mum|mom|parent|guest|traveller|flyer|owner)s?\b/i,
    unless: HAS_TRIED,
    fires: ['the third time zone in the list is wrong', 'Can a first-time buyer use the code?'],
    spares: ['The time zone is wrong and I have written twice', 'This is the third time I write'],
  },
  {
    id: 'repeat_contact.calls_in_code',
    label: 'repeat_contact',
    effect: 'lower',
    probability: 0.05,
    triggers: together('call calls called calling', 'function method api endpoint callback hook script webhook rpc'),
    pattern:
      /\bcall(?:ed|ing|s)? (?:the |a |an |your |this |that )?(?:\w+ )?(?:function|method|api|endpoint|callback|hook|script|webhook)s?\b|\b(?:api|function|method|http|rest|rpc) calls?\b/i,
    unless: HAS_TRIED,
    fires: ['I called the function twice and it returned null', 'How many API calls are in the free plan?'],
    spares: ['I called your API team, they have not replied', 'I called twice about the invoice'],
  },
  {
    id: 'escalation.a_role',
    label: 'escalation',
    effect: 'lower',
    probability: 0.1,
    triggers: ['manager', 'managers', 'supervisor', 'management', 'boss', 'director', 'human'],
    pattern:
      /\b(?:manager|supervisor|management|boss|director)s?['’]?s? (?:view|page|role|app|account|tool|portal|dashboard|software|form|mode|login|licen[cs]e|seat|permissions?|training|course|certificate|level|fight|battle|badge|report|chair|desk)\b|\bhuman (?:resources|error|rights|hair|trials?|body|anatomy)\b|\b(?:project|file|password|task|product|property|download|package|device|font|window|community) managers?\b|\b(?:my|our|shift|line) (?:shift |line |new |old |own )?(?:manager|supervisor|boss)\b|\b(?:i['’]?m|i am) (?:a|the) (?:\w+ ){0,2}(?:manager|supervisor|director)\b/i,
    unless: ASKS_FOR_SOMEONE,
    fires: [
      'The supervisor role in the app has no rights to export',
      'My shift supervisor wants the training certificate',
      'Is there a human resources template?',
      'I am the manager of this shop and need a second login',
    ],
    spares: [
      'The manager page is broken, put me through to someone',
      'I want to speak to your manager',
      'Get me your line manager',
    ],
  },
  {
    id: 'legal.a_topic',
    label: 'legal',
    effect: 'lower',
    probability: 0.1,
    triggers: ['law', 'legal', 'court', 'courts', 'police', 'lawyer', 'solicitor'],
    pattern:
      /\b(?:law|legal) (?:school|student|studies|library|degree|secretary|name|size|pad|guardian|holiday|tech|thriller|drama|text ?book)s?\b|\b(?:small|we are a|we['’]re a|our|my) law firm\b|\b(?:tennis|squash|badminton|basketball|padel|food|pickleball|clay|grass|indoor|outdoor) courts?\b|\bcourt (?:booking|shoes?|hire|surface|\d)\b|\bpolice (?:check|certificate|clearance|discount|auction)\b/i,
    unless: BRINGS_LAW,
    fires: [
      'We are a small law firm and need an invoice with our VAT number',
      'The court booking for tennis at 6 shows the wrong court',
      'How do I change my legal name on the ticket?',
    ],
    spares: ['We are a law firm and will sue you', 'See you in court', 'My law firm will take you to court over the court shoes'],
  },
  {
    id: 'security.a_topic',
    label: 'security',
    effect: 'lower',
    probability: 0.1,
    triggers: ['security', 'fraud', '2fa', 'phishing', 'factor', 'hackathon'],
    pattern:
      /\bfraud (?:protection|prevention|insurance|cover|course|awareness|training) (?:plan|policy|package|course|module|video|product|cover|service)s?\b|\bsecurity (?:question|deposit|camera|guard|system|lane|alarm|screening|door|light|tag|gate|staff|badge|seal)s?\b|\b2fa\b|\b(?:two|2)[- ]factor\b|\bphishing (?:test|training|simulation|course|quiz)\b|\bhackathon\b/i,
    unless: REPORTS_AN_EVENT,
    fires: ['Does your fraud protection plan cover trips abroad?', 'How do I set up 2FA?', 'The security camera is offline'],
    spares: ['My 2FA was hacked', 'The security guard says someone used my card', 'I report fraud'],
  },
  {
    id: 'self_harm.a_title',
    label: 'self_harm',
    effect: 'lower',
    probability: 0.02,
    triggers: ['suicide', 'kill'],
    pattern:
      /\bsuicide (?:squad|doors?|bunny|bunnies|shower|runs?|sprints?|mission|burn|prevention (?:course|training|walk|charity|run))\b|\bkill (?:bill|switch|list|count|cam|streak)s?\b/i,
    unless:
      /\b(?:my ?self|my life|alive|living|live|di(?:e|ed|ing)|dead|death|suicidal|alone|lonely|hopeless\w*|burden|good ?bye|cope|hurt\w*|harm\w*|cut|pills?|tablets|rope|bridge|roof|any ?more|point|reason|end it|g(?:ive|iving) up|can['’]?t|cannot|without me|despair\w*|despera\w+)\b/i,
    fires: ['The suicide squad poster came with a crease', 'Where is the kill switch of the mower?'],
    spares: [
      'Suicide Squad was all that kept me going and now I want to die',
      'Watched Suicide Squad alone again, there is no point',
      'I think of suicide',
    ],
  },
  {
    id: 'churn.leaves_for_a_while',
    label: 'churn',
    effect: 'lower',
    probability: 0.1,
    triggers: ['leave', 'leaving', 'left', 'switch', 'switching', 'switched'],
    pattern:
      /\bleav(?:e|ing) (?:for|on) (?:holiday|vacation|monday|tuesday|wednesday|thursday|friday|saturday|sunday|a trip|work|school)\b|\b(?:annual|maternity|parental|paternity|sick|garden) leave\b|\bleave (?:a|the|my) (?:tip|key|keys|parcel|package|message|note|voicemail|comment|review|bag|bags|car|door|rating)\b|\bleave (?:request|days?|policy|balance)s?\b|\bswitch(?:ing|ed)? (?:to (?:the |an? )?(?:annual|yearly|monthly|dark|light|family|paperless|manual)|on|off)\b/i,
    unless:
      /\b(?:cancel\w*|clos(?:e|ing) (?:my|the|our)|competitor\w*|elsewhere|another (?:company|bank|provider|app|shop)|never (?:again|use|buy|fly|order)|goodbye|lost a customer|unsubscrib\w+|uninstall\w*|delet\w+|done with|moving out|(?:find|look\w* for) (?:a new|another)|leaving (?:you|your|this (?:company|bank|app))|last (?:order|time))\b/i,
    fires: [
      "I'm leaving for holiday on Friday, no hurry",
      'Can the courier leave the parcel in the shed?',
      'How do I switch to the annual plan?',
    ],
    spares: ['I am leaving you for another bank', 'Leave a review? I am going elsewhere', 'I left for good'],
  },
  {
    id: 'abuse.of_oneself',
    label: 'abuse',
    effect: 'lower',
    probability: 0.1,
    triggers: ['idiot', 'moron', 'fool', 'muppet', 'clown', 'stupid', 'dumb', 'thick', 'thieves', 'robbers', 'burglars'],
    pattern:
      /\b(?:i['’]?m|i am|im|i was|(?:i|we) (?:look|feel|felt|seem) like|feeling like|made me look(?: like)?) (?:such |being |so |just )?(?:(?:a|an|the) )?(?:\w+ )?(?:idiot|moron|fool|muppet|clown|stupid|dumb|thick)\b|\b(?:stupid|dumb) (?:me|of me)\b|(?:^|[.!?,\n] ?|\b(?:sorry|probably|maybe|a bit of|have|ask|this is|might be|may be)(?: an?)? )(?:stupid|dumb) question\b|\bmy (?:own )?(?:stupid|dumb)\b|\b(?:thieves|robbers|burglars) (?:took|stole|broke|got|have|cut|smashed|nicked|made)\b/i,
    unless:
      /\b(?:you|u|ur|your|they|them|she|he|yourselves)(?: people| lot| guys| all)?(?:['’]re| are|['’]s| is)?(?: \w+){0,3} (?:idiots?|morons?|thieves|crooks?|clowns?|fools?|stupid|useless|scum\w*|liars?|robbers)\b|\bfuck (?:you|off)\b|\b(?:bitch|bastard|cunt|arsehole|asshole)s?\b/i,
    fires: [
      'Sorry, I was such an idiot, I ordered the wrong size',
      'Stupid question: where is my invoice?',
      'thieves took my bag an hour ago',
    ],
    spares: ['You are idiots', 'I feel like a fool and you are all thieves', 'Do you take me for a fool, you thieves?'],
  },
  {
    id: 'threat.at_a_thing',
    label: 'threat',
    effect: 'lower',
    probability: 0.01,
    triggers: ['kill', 'beat', 'burn', 'smash', 'hit', 'shoot', 'punch', 'hunt', 'hunting', 'blow+up'],
    pattern:
      /\b(?:kill (?:the|a|that|this|my) (?:\w+ )?(?:process|task|job|session|tab|app)|burn (?:the|a|some|my) (?:\w+ )?(?:files?|dis[ck]s?|cds?|dvds?|calories|candles?)|(?:beat|smash) (?:the|a|my|this|that) (?:\w+ )?(?:level|boss|score|record|target|deadline|rush|queue|traffic)|hit (?:the|a|my) (?:\w+ )?(?:button|keys?|target|record|deadline)|shoot (?:the|a|my|our|some) (?:\w+ )?(?:video|photos?|film|clip|wedding)|punch (?:a|the|some|in the|in my) (?:\w+ )?(?:holes?|code)|blow up (?:the|a|my|some) (?:\w+ )?(?:balloons?|mattress|photos?|image))\b|\bhunt(?:ing)? (?:down |for |around for )(?:a|an|the|my|some|that|this) (?:\w+ )?(?:number|receipt|invoice|parcel|order|box|code|e-?mail|serial|manual|charger|label|bargain|spare|confirmation|document|warranty)s?\b/i,
    unless:
      /\b(?:you|u|him|her|them|someone|driver|manager|staff|people|family)\b[^.!?\n]{0,40}\b(?:dead|hurt|pay|regret|blood|kill|burn|smash)|\b(?:kill|beat|burn|smash|shoot|punch|stab|hurt|hunt) (?:down )?(?:you|u|him|her|them|your)\b|\byour (?:office|shop|store|van|car|house|home|windows?|place|building|people|staff|driver|family|kids)\b/i,
    fires: ['I will hunt down the serial number tonight', 'How do I burn the files to a disc?', 'how do I kill a stuck process'],
    spares: [
      'I will kill the driver',
      'I will burn your office and then the files',
      'I will hunt down the driver',
      'I will smash the engine of your van',
      'someone should shoot the crowds',
    ],
  },
];
