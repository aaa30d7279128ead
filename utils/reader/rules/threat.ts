import type { Rule } from './rule';

const base = { label: 'threat', effect: 'raise' } as const;
const WILL =
  "(?:i['’]?ll|i will|i['’]?m (?:going to|gonna|about to)|i am (?:going to|gonna)|i swear(?: to god)?(?: i(?:['’]?ll| will)?)?|im gonna|gonna|going to|imma|ima|i want to|i['’]?d (?:love|like) to|we['’]?ll|we will|il|want me to)";
const PERSON =
  '(?:you|u|ya|him|her|them|someone|somebody|everyone|everybody|the (?:manager|agent|driver|guy|woman|man|girl|clerk|staff))';

export const THREAT: readonly Rule[] = [
  {
    ...base,
    id: 'threat.violence',
    probability: 0.9,
    triggers: [
      'kill',
      'stab',
      'shoot',
      'strangle',
      'beat',
      'hurt',
      'punch',
      'slap',
      'smack',
      'batter',
      'murder',
      'hunt',
      'break',
      'smash',
      'kick',
      'bash',
      'slit',
      'choke',
      'knock',
      'deck',
    ],
    pattern: new RegExp(
      `\\b${WILL} (?:[\\w'’]+ ){0,5}?(?:kill|stab|shoot|strangle|beat|hurt|punch|slap|smack|batter|murder|hunt|bash|choke|kick|deck|knock) (?:the (?:shit|crap|hell|living \\w+) out of )?(?:${PERSON}|(?:your|ur|his|her|their|all of you)[\\w'’ ]{0,12}(?:head|face|teeth|legs|neck|jaw|kids|family|people|staff|agents?|driver|manager|throat|arse|ass)?)\\b(?! (?:an? |over |through |back )?(?:e-?mail|message|mail|note|text|dm|price|quote|offer))|\\b${WILL} (?:[\\w'’]+ ){0,4}?(?:break|smash|slit|kick) (?:your|ur|his|her|their) (?:\\w+ )?(?:head|face|teeth|legs?|neck|jaw|arms?|fingers|nose|skull|throat|kneecaps?|knees?)`,
      'i',
    ),
    unless: /\b(?:kill|beat) (?:the|your|their) (?:process|job|task|session|order|price|quote|competition|service|switch)\b/i,
    fires: ['I will kill you', "I'm going to come down there and punch your driver in the face", 'I swear I will break his legs'],
    spares: [
      "I'll shoot you an email tomorrow",
      'we will beat your price',
      'I am going to kill the process and restart',
      'I will hunt for the receipt',
    ],
  },
  {
    ...base,
    id: 'threat.know_where',
    probability: 0.85,
    triggers: [
      'where+know',
      'where+found',
      'where+find',
      'which+know',
      'address+got',
      'plate+got',
      'ip+got',
      'reg+got',
      'address+have',
    ],
    pattern:
      /\b(?<!don['’]?t )(?<!do you )(?:i|we) (?:now |also |already |do )?(?:know|found out|have found|will find(?: out)?|can find(?: out)?)(?: exactly)? (?:where|which (?:house|street|building|warehouse|school))\b[^.!?\n]{0,30}\b(?:you|u|your|ur|he|she|they|his|her|their|it is)\b(?! (?:are|is|was) (?:coming from|wrong|right))|\bi['’]?(?:ve| have) got (?:your|ur|his|her|their) (?:home )?(?:address|plate|reg|ip)\b/i,
    unless:
      /\bknow where (?:you (?:are coming from|stand|get|got|found|put|sent|keep|can)|your (?:e-?mail|order|parcel|website|link|form|page|settings?))|\bdon['’]?t know where\b/i,
    fires: ['I know where your office is', 'i know where you live', "I've got your address, see you soon"],
    spares: [
      "I don't know where you sent it",
      'Do you know where your courier is?',
      'I know where you are coming from, but the fee is wrong',
    ],
  },
  {
    ...base,
    id: 'threat.fire',
    probability: 0.88,
    triggers: [
      'burn',
      'burning',
      'torch',
      'torching',
      'bomb',
      'bombing',
      'petrol',
      'molotov',
      'blow+up',
      'blowing+up',
      'fire+set',
      'fire+setting',
    ],
    pattern:
      /\b(?:burn|burning|torch|torching|bomb|bombing|blow(?:ing)? up|set(?:ting)? fire to) (?:down )?(?:your|ur|you|their|his|her|(?:the|that|this) (?:place|office|building|branch|shop|store|house|studio|warehouse|depot|restaurant|hotel))\b(?! (?:cd|dvd|disc|calories|bridges|face|mouth|tongue))|\bburn (?:it|the place|you) (?:all )?down\b|\b(?:with|bring|bringing) (?:the |a (?:can|jerry ?can) of )?petrol\b|\bmolotov\b/i,
    unless:
      /\b(?:could|might|will|would|nearly|almost) (?:have )?(?:burn(?:ed|t)?|set fire to|blow(?:n)? up) (?:down )?(?:my|our|the (?:house|kitchen|flat|home))|\b(?:charger|battery|toaster|heater|oven|fryer|dryer|kettle|plug)\b|\bblow(?:ing)? up (?:the|your|my) (?:phone|image|picture|photo|mattress)/i,
    fires: [
      "I'll burn your office down",
      'fix the servers or im driving to your studio with petrol',
      'someone should bomb your building',
    ],
    spares: [
      'Your charger could have burnt the house down',
      'Can I burn the files to a disc?',
      'The hot sauce claims to burn your face off',
    ],
  },
  {
    ...base,
    id: 'threat.weapon',
    probability: 0.88,
    triggers: [
      'gun',
      'guns',
      'knife',
      'bat',
      'shotgun',
      'machete',
      'hammer',
      'axe',
      'crowbar',
      'bullet',
      'brick',
      'rifle',
      'pistol',
    ],
    pattern:
      /\b(?:com(?:e|ing)|driv(?:e|ing)|turn(?:ing)? up|show(?:ing)? up|be there|over there|down there|see you|meet you|visit(?:ing)?|wait(?:ing)?)\b[^.!?\n]{0,40}\b(?:with|and|have|got|bring(?:ing)?|take|taking|grab|through)\b[^.!?\n]{0,20}\b(?:guns?|knife|bat|shotgun|machete|hammer|axe|crowbar|brick|rifle|pistol)\b|\b(?:brick|bullet|bat|hammer) (?:through|in|to|into) (?:your|ur|his|her|their|you)\b|\bi(?:['’]ve| have)? (?:got|have|own) a (?:gun|shotgun|rifle|knife)\b/i,
    unless: /\b(?:knife (?:set|block|sharpener)|bat(?:tery)?s? (?:arrived|order)|hammer drill|order(?:ed)?|delivered)\b/i,
    fires: [
      'I am coming down to the centre with a bat',
      'next time it is a brick through your window',
      'Come near my house and see. I got a shotgun',
    ],
    spares: ['The knife set I ordered never came with the block', 'Is there a hammer in the tool kit?'],
  },
  {
    ...base,
    id: 'threat.warning',
    probability: 0.8,
    triggers: [
      'watch+back',
      'dead',
      'sleep+eye',
      'shoulder',
      'hospital',
      'coffin',
      'grave',
      'ground+put',
      'ground+send',
      'breathing',
      'walking+be',
      'regret',
    ],
    pattern:
      /\bwatch (?:your|ur) back\b(?! catalog| up)|\b(?:you|u)(?:['’]?re| are| r) (?:all )?(?:so )?dead\b(?! (?:to me|wrong|right|slow|inside))|\b(?:you|he|she|they)(?:['’]?(?:re|s)| are| is) (?:a )?dead (?:man|men|meat)\b|\bsleep with one eye\b|\blook(?:ing)? over (?:your|ur) shoulder\b|\b(?<!could have )(?<!could['’]ve )(?:put|send) (?:you|him|her|them) (?:in|to) (?:a |the )?(?:hospital|ground|coffin|grave)\b|\b(?:won['’]?t|not) be (?:breathing|walking)\b|\bregret it, and i don['’]?t mean\b/i,
    fires: ['Better watch your back', 'you are dead when I get there', 'I will put you in hospital'],
    spares: ['I watch your back catalogue every night', 'You are dead wrong about the fee', 'I will be back on Monday'],
  },
  {
    ...base,
    id: 'threat.deserve',
    probability: 0.6,
    triggers: ['shot', 'beaten', 'hanged', 'hung', 'die+should', 'die+deserve', 'die+deserves', 'dragged', 'killed+be'],
    pattern:
      /\b(?:should|deserves?|ought|needs?)(?: all| to)? (?:to )?(?:be )?(?:shot|beaten|hanged|hung|dragged out|killed|die)\b(?! (?:down for|with))/i,
    fires: ['you all deserve to die', 'devs should be dragged out n beaten'],
    spares: ['The video should be shot in landscape'],
    unless: /\b(?:video|photo|film|scene|clip)s? (?:should|needs?)/i,
  },
  {
    ...base,
    id: 'threat.figure',
    effect: 'lower',
    probability: 0.03,
    triggers: ['shoot', 'kill', 'killing', 'beat', 'killer'],
    pattern:
      /\bshoot (?:me|us|you|over|it|them) (?:over )?(?:an? )?(?:quick )?(?:e-?mail|message|mail|note|text|dm|link)\b|\bkill (?:the|this|that) (?:process|job|task|session|order|subscription|app|tab|switch)\b|\bbeat (?:the|your|their|that|any) (?:price|quote|traffic|queue|rush|deadline|offer)\b|\b(?:is|are|it['’]?s) killing me\b|\bkiller (?:app|deal|feature)/i,
    unless: /\b(?:i['’]?ll|i will|gonna|going to) (?:kill|stab|beat|hurt|punch) (?:you|him|her|them)\b/i,
    fires: ['Shoot me an email', 'please kill the process on your side', 'Can you beat the price?'],
    spares: ['I will kill you', 'shoot the driver'],
  },
];
