import { type Rule, together } from './rule';

const DENIED = "don't dont never not";
const SOMEONE_ABOVE =
  '(?:manager|supervisor|superior|boss|management|team leader|human(?: being)?|real person|someone (?:else|senior|higher))';
const NOT_A_THING = `(?<!(?:file|product|project|task|password|account|line|stress|weight|time|download|policy|user|content) )${SOMEONE_ABOVE}(?!\\w| (?:view|page|role|app|account|tool|portal|dashboard|software|resources?|form|mode|login|licen[cs]e|seat))`;

/**
 * Signals in the plainest words. Hard messages hide them, and the corpus was written to be hard; ordinary ones say them straight out.
 * Each probability is the lower of the rule's precision on the labelled corpus and on `support_dev`, rounded down.
 */
export const PLAIN_SIGNALS: readonly Rule[] = [
  {
    id: 'public_exposure.do_not_buy',
    label: 'public_exposure',
    effect: 'raise',
    probability: 0.8,
    triggers: together('buy rent trust fly book bank invest apply order shop use open stay eat waste fall', DENIED),
    pattern:
      /(?:^|[.!?,;…\n]\s*|\b(?:please|pls|plz|guys|people|folks|everyone|everybody|all|just|so|seriously|to)\s+)(?:please |pls |just )?(?:don['’]?t|do not|never)(?: ever)? (?:even )?(?:buy|rent|use|trust|open|fly|book|waste (?:your|ur)|bank|invest|apply|order|shop|stay (?:here|at|with)|eat|fall for)\b(?!(?: \w+){0,2} (?:my|me|mine|i|unless|until|we)\b)/i,
    unless: /\b(?:taxi|i (?:rarely|hardly|never|don['’]?t) use)\b/i,
    fires: [
      "Please don't buy or rent from this agency.",
      'Dont trust this bank, they have my case and do nothing',
      'Terrible. Do not book with them, guys.',
    ],
    spares: ["Please don't use my old address", "I don't use the app much", 'We never order online'],
  },
  {
    id: 'public_exposure.stay_away',
    label: 'public_exposure',
    effect: 'raise',
    probability: 0.7,
    triggers: [
      'avoid',
      'stay+away',
      'stay+clear',
      'staying+away',
      'steer+clear',
      'think+twice',
      'beware',
      'warning+everyone',
      'warn+everyone',
      'warn+others',
      'warn+people',
    ],
    pattern:
      /(?:^|[.!?\n]\s*)(?:please )?avoid (?:this|these|them|like|at all|using|flying|booking|the (?:place|company|bank|app|shop|store))\b|\bavoid (?:this (?:place|company|bank|airline|shop|store|app|restaurant|hotel)|these people|them|at all costs?|like the plague)\b|\bstay(?:ing)? (?:well |far )?(?:away|clear)(?: (?:from|of) (?:this|these|them|the (?:place|company|bank|app|shop))| people| guys|[.!]|$)|\bsteer clear\b|\bthink twice before\b|(?:^|[.!?\n]\s*)beware\b|\bwarn(?:ing)? (?:everyone|others|people)\b/i,
    fires: [
      'Avoid this place at all costs',
      'Think twice before you fly with them',
      'Stay away from this bank',
      'BEWARE of their fees',
    ],
    spares: ['How do I avoid the late fee?', 'We want to stay away from the stairs, is there a lift?', 'to avoid this in future'],
  },
  {
    id: 'escalation.someone_above',
    label: 'escalation',
    effect: 'raise',
    probability: 0.75,
    triggers: together(
      'manager supervisor management superior boss human',
      'speak talk want need get call contact escalate transfer ask asked like',
    ),
    pattern: new RegExp(
      `\\b(?:want|need|like|wanna|demand|ask(?:ed|ing)?|let me|can i|could i|may i)\\b[^.!?\\n]{0,25}\\b(?:speak|talk|contact|call|escalat\\w+|transfer\\w*|passed|put)\\b[^.!?\\n]{0,20}\\b${NOT_A_THING}|\\b(?:want|need|demand|would like|['’]d like|ask(?:ed|ing)? (?:for|to)|get me|give me|let me have) (?:(?:a|an|the|your|his|her|their|some|any|another|one) )?(?:(?:real|actual|senior|live|higher|upper|regional|general|duty|registered) )?${NOT_A_THING}`,
      'i',
    ),
    unless:
      /\b(?:hiring|store manager said|property management|waste management|password manager|task manager|account manager|line manager|i am (?:a|the) manager|as a manager|my manager)\b|\b(?:no|didn['’]?t|don['’]?t|without) (?:really )?(?:need|want|have)(?: to)?\b[^.!?\n]{0,25}\b(?:manager|supervisor|boss|human)\b|\bnor do i (?:need|want)\b/i,
    fires: [
      'I want to speak to a manager',
      'I need management to contact me.',
      'Can I please talk to a real human being?',
      'I asked for a supervisor twice',
    ],
    spares: [
      'Our manager view is missing',
      'I need the password manager to work',
      'I need help with the manager role',
      'My manager wants an invoice',
      'The bot is decent, I did not have to ask for a human, and I like that I didn’t need a human',
      'We need to log a grievance against a line manager in your HR software',
    ],
  },
  {
    id: 'churn.never_again',
    label: 'churn',
    effect: 'raise',
    probability: 0.75,
    triggers: together(
      'fly flying use using book booking buy buying shop shopping order ordering stay travel return',
      "never nvr won't wont not",
    ),
    pattern:
      /\b(?:never|nvr|won['’]?t|will not) (?:ever )?(?:be )?(?:fly|flying|us(?:e|ing)|book|booking|buy|buying|shop|shopping|order|ordering|stay|staying|travel|travelling|traveling|return|returning)\b[^.!?\n]{0,40}\b(?:again|ever|anymore|any more|with (?:you|them|this)|this (?:airline|company|bank|app|shop|store)|you guys)\b/i,
    unless:
      /\bnever (?:order|buy|use)\w* (?:it|this|that) before\b|\b(?:ones?|range|size|flavou?r|colou?r|model|version|pair) again\b/i,
    fires: ['I will never fly with you again', "won't be using this company any more", 'Never booking with them again'],
    spares: [
      'I have never used this company before',
      "The app won't use my camera",
      'I would never return it damaged',
      "I won't be buying the canvas ones again, the leather pair still goes",
    ],
  },
  {
    id: 'abuse.swearing_at',
    label: 'abuse',
    effect: 'raise',
    probability: 0.85,
    triggers: ['fuck', 'fuckoff', 'suck', 'sux', 'screw+you', 'hell+go', 'stfu', 'piss+off'],
    pattern:
      /(?<!\b(?:the|what|how|who|why) )\bfuck (?:you|u|off|ya|y['’]?all|this (?:airline|company|bank|place|shop|store)|your|@\w+)\b|\bfuckoff\b|\b(?:you|u|ya|y['’]all|you guys|you all) (?:all |guys |really |fucking )?(?:suck|sux)\b|\bgo to hell\b|\bscrew you\b|\bsuck my\b|\bpiss off\b|\bstfu\b/i,
    fires: ['fuck you and your airline', 'U SUX', 'You guys suck', 'go to hell'],
    spares: [
      'what the fuck is going on with my bag',
      'This sucks',
      'my fucking screen is blank',
      'how the fuck you change the sim?',
    ],
  },
  {
    id: 'urgent.asap',
    label: 'urgent',
    effect: 'raise',
    probability: 0.7,
    triggers: ['asap', 'urgent+need', 'urgent+help', 'urgent+assistance', 'urgently+need'],
    pattern:
      /\basap\b|\b(?:need|require|want)\w* urgent\b|\burgent(?:ly)? (?:need|help|assistance|support)\b|\bneed[^.!?\n]{0,30}\burgently\b/i,
    unless:
      /\b(?:not|isn['’]?t|nothing) urgent\b|\bno rush\b|\bthe asap\b(?! please)|\basap (?:rocky|mob|ferg|slot|field|button|option|label)\b|\b(?:name|it['’]?s) asap\b/i,
    fires: ['Please fix this ASAP', 'Need URGENT assistance with my flight', 'I urgently need to cancel this card'],
    spares: ['Not urgent, no need to hurry', 'The letter is marked urgent', 'Is the ASAP field meant for load-in time?'],
  },
  {
    id: 'public_exposure.will_post',
    label: 'public_exposure',
    effect: 'raise',
    probability: 0.75,
    triggers: [
      ...together('review reviews', 'leave post write leaving posting writing'),
      ...together(
        'online everywhere google trustpilot facebook twitter instagram tiktok reddit',
        'post posting share sharing tweet',
      ),
    ],
    pattern:
      /\b(?:will|going to|gonna|i['’]?ll|about to|and|or)\b[^.!?\n]{0,50}\b(?:leave|post|write|be (?:leaving|posting|writing)) (?:\w+ ){0,4}?reviews?\b(?! (?:it|this|the|my|our|after|later)\b)|\b(?:will|going to|gonna|i['’]?ll|about to)\b[^.!?\n]{0,25}\b(?:post|share|tweet)\w* (?:\w+ ){0,4}?(?:online|everywhere|on (?:google|trustpilot|facebook|twitter|instagram|tiktok|reddit))\b/i,
    unless:
      /\b(?:this|my) review\b|\bask\w* (?:\w+ )?to (?:leave|write|post)\b|\bnot (?:gonna|going to) (?:write|leave|post)\b|\b(?:how (?:do|can|to)|where (?:do|can)|can(?:['’]?t|not)|could(?: not|n['’]?t))(?: \w+){0,2} (?:leave|post|write|share|tweet)|\b(?:good|great|positive|glowing|5[- ]star|five[- ]star)(?: \w+){0,3} reviews?\b|\bhappy to (?:leave|post|write|share)\b|(?<!\b(?:no|not|never)\b[^.!?\n]{0,15}|n['’]t[^.!?\n]{0,15})\b(?:good|great) (?:service|work|job|help|support|experience)\b|\bhow (?:good|great|helpful)\b/i,
    fires: [
      'I will dispute the charge and leave a review everywhere',
      "I'm going to post about this on Facebook",
      "I'll be leaving a one star review",
      'This is not good enough, and if nobody rings me by Friday I will post this everywhere',
      'Not great service. I cannot believe it and I will share it on Twitter',
    ],
    spares: [
      'How do I leave a review?',
      'The app asks me to leave a review every day and I hate it',
      'I will leave a five-star review',
      'I will be happy to write a review about you',
      'I am going to post on Facebook how helpful you were',
      'Great service, I will share it on Facebook',
      'I want to review the order',
    ],
  },
  {
    id: 'legal.takes_back_the_charge',
    label: 'legal',
    effect: 'raise',
    probability: 0.7,
    triggers: ['chargeback', 'back+charge', ...together('dispute', 'charge charges payment transaction')],
    pattern:
      /\b(?:i['’]?ll|i will|we will|going to|gonna|or i|have to|want to|starting|filing|raising|file|raise|start)\b[^.!?\n]{0,30}\b(?:charge ?-?back|dispute (?:the|this|that|these|your) (?:charges?|payments?|transactions?))\b/i,
    unless: /\b(?:how (?:do|can|to)|where (?:do|can)|my shop|merchant|seller account)\b/i,
    fires: ['If not fixed by Friday I will dispute the charge', 'or I will file a chargeback'],
    spares: ['How do I dispute the charge?', 'What counts as a chargeback?', 'I disputed the charge last year'],
  },
];
