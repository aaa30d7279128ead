import type { Rule } from './rule';

/** Any of these keeps a cry for help open: words of despair, of life and death, of oneself as the one who suffers or is alone. */
const DESPAIR =
  /\b(?:di(?:e|ed|ing)|dying|dead|death|kill\w*|suicid\w*|unalive|kms|hurt\w*|harm\w*|cut(?:ting)?|bleed\w*|overdos\w*|pills?|tablets|meds|rope|noose|bridge|roof|jump\w*|life|live|lives|living|alive|exist\w*|breath\w*|wake|sleep\w*|my ?self|alone|lonely|hopeless\w*|worthless|failure|burden|good ?bye|cop(?:e|ing)|depress\w*|anxi\w*|panic\w*|mental\w*|despair\w*|desperate\w*|dark\w*|pain\w*|cry\w*|tears|break(?:ing|down)?|broken (?:man|woman|person)|bear|surviv\w*|(?:go|going|carry|carrying|keep) (?:on|going)|(?<!customer )any ?(?:more|longer)|no (?:reason|way out|future|hope)|(?:the|no|any) point(?! (?:in|of) (?:call|ring|phon|writ|mail|email)ing)|g(?:ive|ave|iving) up|end (?:it|this|me|everything|things|up)|ending|without me|better off|disappear\w*|vanish\w*|world|nothing left|lost everything|losing everything|forever|note|edge|peace|tether|last straw|everything|it all|can['’]?t take|hate (?:me|my)|attempt\w*|wish\w*|poison\w*|blades?|thighs?|scream\w*|gone|noti[ct]\w+ (?:if|that)|favou?r|around|be needing|(?:not|n['’]?t) need|made up my mind|tidy\w*|letters?|kids?|child\w*|son|daughter|wife|husband|mum|mom|family|someone|somebody|week ?end|fight|what is left|morgue|thoughts|won['’]?t be (?:here|there|around)|no tomorrow|last message|be missed|needs me|river|how high|no blame|cuts|(?:i['’]?m|i am) (?:sat|stood|sitting|standing))\b/i;

/** What a service is about, named by the customer. */
const SERVICE = [
  'refund',
  'refunded',
  'money',
  'order',
  'parcel',
  'package',
  'delivery',
  'customer',
  'manager',
  'calling',
  'emails',
  'email',
  'account',
  'nobody',
  'replies',
  'answers',
  'router',
  'log',
  'login',
  'app',
  'website',
  'subscription',
  'chasing',
] as const;

/**
 * Everyday complaints in which single words ("nobody", "tired", "I want my") look like a graver thing than they say.
 * They only bound what the model thinks by itself: a message on which a rule for the graver thing speaks is left to that rule.
 */
export const EVERYDAY: readonly Rule[] = [
  {
    id: 'self_harm.everyday',
    label: 'self_harm',
    effect: 'lower',
    probability: 0.02,
    triggers: SERVICE,
    pattern: new RegExp(`\\b(?:${SERVICE.join('|')})\\b`, 'i'),
    unless: DESPAIR,
    fires: [
      'Nobody answers. I want my refund.',
      'I just want my money back, I am so tired of chasing.',
      "I don't want to be a customer any more.",
      'There is no point in calling, nobody picks up.',
      "I can't log in and I am tired of this. Please help.",
    ],
    spares: [
      'Nobody answers and I cannot go on',
      'Keep the money, there is no point any more',
      'I lost everything with that order and I am alone with it',
      'I want my refund or I will hurt myself',
      'this is my last message to anyone, just close the account',
      'No need for the refund, I won’t be here to use it',
    ],
  },
  {
    id: 'threat.cheated',
    label: 'threat',
    effect: 'lower',
    probability: 0.05,
    triggers: ['fuck', 'fucked', 'fucking', 'fucks', 'screw', 'screwed', 'screwing', 'screws', 'shafted', 'shafting'],
    pattern: /\b(?:fuck|screw|shaft)(?:ed|ing|s)? (?:me|us)\b/i,
    unless:
      /\b(?:kill\w*|hurt\w*|hunt\w*|burn\w*|bomb\w*|shoot\w*|stab\w*|beat|punch\w*|smash\w*|break|broken|blood|dead|die|gun|knife|regret\w*|wreck\w*|destroy\w*|payback|get you|you(?:['’]ll| will) see|pay for|be sorry|watch your|find (?:you|him|her|them)|know where|com(?:e|ing) (?:for|over|down|round|to|after)|make you)\b/i,
    fires: ['Next time warn me before you screw me.', 'You fucked us over with that fee, again.', 'stop screwing me around'],
    spares: [
      'You screwed me, now I will find you',
      'You fucked me over and you will regret it',
      'You screwed us, so I will wreck your office',
      'I will screw this back on',
    ],
  },
  {
    id: 'abuse.service',
    label: 'abuse',
    effect: 'lower',
    probability: 0.1,
    triggers: ['useless', 'garbage', 'rubbish', 'joke', 'terrible', 'worst', 'crap', 'trash', 'pathetic', 'ridiculous'],
    pattern:
      /\b(?:service|support|app|website|site|product|delivery|system|update|company|bank|kettle|router|item|chat ?bot|bot|it|this|that|which)\b[^.!?\n]{0,20}\b(?:useless|garbage|rubbish|a joke|terrible|the worst|crap|trash|pathetic|ridiculous)\b|\bworst (?:service|support|app|website|bank|company|delivery|product|experience)\b/i,
    unless:
      /\b(?:idiot\w*|moron\w*|thie(?:f|ves)|scum\w*|liars?|crooks?|clowns?|stupid|dumb|incompetent|fuck\w*|f\*+\w*|bitch\w*|bastards?|ass ?holes?|arse\w*|cunts?|shit\w*|scammers?|criminals?|morons?|imbeciles?|pigs?|screw you|useless (?:lot|people|staff|bunch|person|woman|man|agent)|you(?: people| lot| guys| all)?(?: are|['’]re)(?: all| just| so| a| an| completely| absolutely| utterly)* (?:useless|garbage|rubbish|pathetic|trash|joke|ridiculous|crap|terrible|the worst)|your (?:staff|people|agents?|team|colleagues?))\b/i,
    fires: [
      'Your service is useless and I am furious.',
      'The kettle is useless, it leaks.',
      'This is ridiculous, your website is garbage.',
      'worst bank I have ever had',
    ],
    spares: [
      'You are useless, all of you',
      'Your app is useless and so are you idiots',
      'Your staff are rubbish',
      'You lot are pathetic',
    ],
  },
];
