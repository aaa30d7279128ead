import type { Rule } from './rule';

/** Play, jokes and accidents; they lift none of the plainest words ("kill myself" said of a game is still asked about when nothing says it is play). */
const IN_PLAY = /\b(?:grenades?|boss|levels?|respawn\w*|lol tips|any tips|spawn|lobby|raid|npcs?)\b/i;
/** A noose in a game, on a stage or of thread. Looked for around the word alone, because a cry for help may speak of a queue or a record too. */
const NOOSE_IN_PLAY =
  /\b(?:lantern|crypt|brooch|shape|pattern)\b[^.!?\n]{0,30}\bnoose\b|\bnoose (?:knot|game|ride|song|album)\b|\b(?:song|queue|queu?ing|queueing)\b[^.!?\n]{0,40}\bnoose\b/i;
const BY_ACCIDENT =
  /\b(?:documentary|teach|pshe|policy|defen[cs]e|by trying|shav\w+|kitchen|sharp edge|lid|packag\w+|box ?cutter|slicer|mandolin|opening (?:it|the|your)|tin|blender|glass|(?:leaflet|policy|course) (?:on|about)|filter that|myself on (?:the|your|its|this))\b/i;

const base = { label: 'self_harm', effect: 'raise' } as const;

/**
 * Cries for help in the words that crisis lines train for (Columbia Suicide Severity Rating Scale, Posner et al. 2011: wish to be dead,
 * thoughts, method, plan, preparation). High recall is wanted: a needless question costs less than a missed one.
 */
export const SELF_HARM: readonly Rule[] = [
  {
    ...base,
    id: 'self_harm.kill_myself',
    probability: 0.9,
    triggers: ['myself', 'self+my', 'kms', 'unalive', 'meself'],
    pattern:
      /\b(?:kill|hang|shoot|drown|unalive|off|end)(?:ing|ed)? (?:my ?self|meself)\b|(?<!\d ?)\bkms\b(?! (?:away|from|per|an|or|drive|walk|run))/i,
    unless: IN_PLAY,
    fires: [
      'I just want to kill myself',
      'honestly thinking of hanging myself',
      'nothing works, gonna kms',
      'An hour in your queue, my credit record ruined, I will kill myself',
    ],
    spares: [
      'i keep killing myself with my own grenades lol any tips',
      'I fixed it myself in the end',
      'Is the run 10 kms or 12 kms?',
    ],
  },
  {
    ...base,
    id: 'self_harm.end_my_life',
    probability: 0.9,
    triggers: ['life+my'],
    pattern: /\b(?:end|ending|take|taking|took) my (?:own )?life\b/i,
    unless: /\btak(?:e|ing) my life (?:back|in|savings)\b/i,
    fires: ['I am going to end my life over this debt', 'I have thought about taking my own life'],
    spares: ['This app has changed my life', 'I want to take my life back from your call centre'],
  },
  {
    ...base,
    id: 'self_harm.want_to_die',
    probability: 0.85,
    triggers: ['die', 'dead', 'dying'],
    pattern:
      /\b(?:want|wanna|wish|ready|prefer|like|going)(?: to)? (?:just )?die\b|\bwish i (?:was|were) dead\b|\b(?:better off|rather be) dead\b/i,
    unless:
      /\bdie (?:of|from) (?:embarrass\w+|laugh\w+|shame|boredom|cringe)|\b(?:phone|battery|laptop|car|plants?) (?:to|is going to) die|\bgoing to die of\b/i,
    fires: [
      'i want to die',
      'Some days I wish I were dead',
      'my family is better off dead than with me, or I am better off dead',
    ],
    spares: [
      'I wanted to die of embarrassment at the till',
      'My phone is going to die any minute',
      'Dying to see the new season',
    ],
  },
  {
    ...base,
    id: 'self_harm.suicidal',
    probability: 0.85,
    triggers: ['suicidal', 'suicide', 'suicidality'],
    pattern:
      /\bsuicidal\b|\b(?:commit\w*|attempt\w*|considering|contemplating|thinking (?:of|about)|thoughts of|driving me to|driven me to|talk\w* about) suicide\b|\bsuicide (?:note|attempt)/i,
    unless:
      /\b(?:volunteer|documentary|episode|podcast|policy|film|song|novel|play|hardback|paperback|side effects? (?:\w+ )?(?:may|can|might|could) (?:also )?include)\b/i,
    fires: [
      'I have been suicidal since the letter came',
      'your calls are driving me to suicide',
      'The side effects of your tablets have made me suicidal',
    ],
    spares: [
      'I would like to volunteer for your suicide prevention line',
      'These heels are suicide on cobbles',
      'Is Suicide Squad in 4K?',
      'The pages of my hardback "Suicide Notes" came loose',
      'The leaflet says side effects may include suicidal thoughts, is that common?',
    ],
  },
  {
    ...base,
    id: 'self_harm.not_want_to_live',
    probability: 0.85,
    triggers: [
      'live+want',
      'live+wanna',
      'live+point',
      'live+reason',
      'live+to',
      'living+point',
      'living+done',
      'living+tired',
      'living+sick',
      'living+keep',
      'alive',
      'exist',
      'existing',
      'here+point',
      'wake+want',
      'on+point',
    ],
    pattern:
      /\b(?:don['’]?t|do not|no longer|never) (?:really )?(?:want|wanna|wish|plan)(?: to| on)? (?:to )?(?:live\b(?! (?:in|with|at|near|chat|stream|here|there))|be(?:ing)? alive|exist|wake up)|\b(?:done|tired of|sick of) (?:living|being alive|existing)\b(?! (?:in|with|at|near|out))|\bno (?:reason|point) (?:to|in|for)?(?: me)? ?(?:living|live|going on|go on|being here)|\b(?:why|reason) (?:i )?(?:should |to )?keep living\b|\bwon['’]?t be alive\b/i,
    fires: ["I don't want to live anymore", 'im tired of being alive tbh', 'there is no point in living like this'],
    spares: [
      "I don't want to live in that flat any longer",
      'I do not want to live chat, I want a call',
      'We are tired of living with the damp',
    ],
  },
  {
    ...base,
    id: 'self_harm.without_me',
    probability: 0.85,
    triggers: ['without+me'],
    pattern:
      /\b(?:world|everyone|everybody|family|kids|they|people|mum|wife|husband)\b[^.!?\n]{0,25}\bbetter(?: off)? without me\b/i,
    fires: ['my kids would be better off without me', "world's better without me in it"],
    spares: ['You are better off without me as a customer then'],
  },
  {
    ...base,
    id: 'self_harm.hurt_myself',
    probability: 0.8,
    triggers: ['myself', 'harm', 'selfharm', 'harming', 'harmed', 'harmer', 'bleed'],
    pattern:
      /\b(?:cut|cutting|hurt|hurting|harm|harming|harmed|burn|burning|punish|punishing|starv(?:e|ing)|bleed(?:ing)?) myself\b|\bself[- ]?harm(?:ed|ing|er)?\b|\bbloodlet/i,
    unless: BY_ACCIDENT,
    fires: [
      'I cut myself every night',
      'I cut myself with the knife again, nobody could prevent it',
      'I have started to self-harm again',
      'I thought about how good it would feel to punish myself',
    ],
    spares: [
      'cut myself shaving, could the trim be beard only',
      'I hurt myself opening it, your packaging is a trap',
      'We translate a leaflet on preventing self-harm for school nurses',
      'I cut myself on the sharp end of the shelf',
    ],
  },
  {
    ...base,
    id: 'self_harm.pills',
    probability: 0.8,
    triggers: ['pills', 'tablets', 'meds', 'paracetamol', 'overdose', 'overdosed', 'overdosing'],
    pattern:
      /\b(?:take|took|taken|taking|swallow\w*|have|got) (?:all|every one of|a whole (?:bottle|box|pack) of|the whole \w+ of|too many)(?: of)? ?(?:my|the|these|his|her)? ?(?:pills|tablets|meds|paracetamol)\b|\b(?:pills|tablets) (?:are )?(?:counted|lined|laid|in front of me)|\boverdos(?:e|ed|ing) (?:on (?!e-?mails?|adverts?|ads|notifications)|myself|again|last|tonight)/i,
    fires: ['i have the tablets in front of me', 'took all my pills last night', 'I overdosed again in March'],
    spares: [
      "I'm suffering an overdose of emails from you",
      'The pills arrived broken',
      'I have taken the tablets for a week, they work',
    ],
  },
  {
    ...base,
    id: 'self_harm.means',
    probability: 0.85,
    triggers: ['wrists', 'bridge', 'train', 'roof', 'noose', 'rope', 'cliff', 'ledge'],
    pattern:
      /\b(?:slit|cut) my wrists?\b|(?<!\b(?:driver|courier|parcel|cat|dog|character|hero|he|she|it|they) )\bjump(?:ing)? (?:off|from|in front of) (?:a|the|that) (?:bridge|roof|train|cliff|building)\b|\b(?:stood|standing|sat|sitting) on (?:the|a) (?:bridge|ledge|roof|cliff)\b|\bnoose\b/i,
    unless: NOOSE_IN_PLAY,
    fires: ['I feel like jumping off a bridge', 'Yesterday I stood on the bridge for an hour', 'im going to slit my wrists'],
    spares: [
      'The train to the bridge was late',
      'My cat jumped off the roof of the van',
      'Can you make a brooch in the shape of a noose knot?',
      'did the driver jump off a cliff',
    ],
  },
  {
    ...base,
    id: 'self_harm.goodbye',
    probability: 0.6,
    triggers: [
      'read+time',
      'note+written',
      'note+wrote',
      'note+left',
      'note+writing',
      'longer+be',
      'anymore+be',
      'any+be',
      'stop+all',
      'loved+tell',
      'love+tell',
    ],
    pattern:
      /\bby the time you read this\b(?! i['’]?(?:ll| will) be (?:on (?:the|my|a) (?:ferry|plane|flight|boat|bus|road|way)|on holiday|back (?:at|in|from)|at work)\b)|\b(?:written|wrote|left|writing) (?:the|a|my) (?:goodbye |suicide )?note\b(?! (?:on|to|for|with|of|about) (?:the|my|your|a))|\bwon['’]?t be (?:here|around) (?:any ?more|much longer)\b|\b(?:just )?want it all to stop\b|\btell (?:my )?(?:mum|mom|kids|wife|husband|family|dad) i loved?\b/i,
    fires: [
      "By the time you read this I'll have gone",
      "by the time you read this i'll be on the tracks",
      "By the time you read this I'll be at peace",
      "its the last straw, i've written the note",
      'i just want it all to stop',
    ],
    spares: ['I wrote a note on the parcel', 'The shop will not stop calling', "By the time you read this I'll be on the ferry"],
  },
  {
    ...base,
    id: 'self_harm.figure',
    effect: 'lower',
    probability: 0.03,
    triggers: ['killing', 'die', 'dying', 'dead', 'death', 'kill', 'deadline', 'died'],
    pattern:
      /\b(?:is|are|was|it['’]?s|were|been) (?:literally |absolutely |just )?killing me\b|\bdying to (?:see|know|try|hear|get)\b|\b(?:bored|worried|scared|sick|frozen?|freeze|tickled) to death\b|\b(?:kill|killed|kills) for (?:a|an|some)\b|\b(?:died|dead|dying) (?:of|from|with) (?:laugh\w+|embarrass\w+|boredom)\b/i,
    unless: /\bmyself\b|\bsuicid|\bmy (?:own )?life\b|\bwant to die\b|\bpills\b|\bno point\b/i,
    fires: ['this app is killing me', "I'm dying to see the new season", 'I was bored to death on hold'],
    spares: ['the debt is killing me and I want to die', 'I want to kill myself'],
  },
  {
    ...base,
    id: 'self_harm.own_hand',
    probability: 0.8,
    triggers: ['hand+own'],
    pattern: /\bby (?:my|his|her|their|one['’]?s) own hand\b/i,
    fires: ['Does the policy still pay my wife if it is by my own hand?'],
    spares: ['I built it with my own hands', 'He signed it in his own hand'],
  },
  {
    ...base,
    id: 'self_harm.relapse',
    probability: 0.7,
    triggers: ['relapsed', 'scars', 'blade', 'blades'],
    pattern:
      /\b(?:relapsed (?:last|again|this|on|tonight)|hide my (?:new |fresh |red )*scars|scars (?:on|up) my (?:arms?|thighs?|wrists?|legs?)|blades? (?:under|in|behind) (?:my|the) (?:mattress|pillow|drawer|phone case|bed))\b/i,
    unless: /\b(?:surgery|operation|acne|caesarean|smok\w+|cigarettes?|cancer)\b/i,
    fires: [
      'relapsed last night and told nobody',
      'there is a blade under the mattress again',
      'how do i hide my scars in the filter',
    ],
    spares: ['I relapsed on cigarettes this week', 'The scars on my arms from the operation itch under the brace'],
  },
  {
    ...base,
    id: 'self_harm.urge',
    probability: 0.7,
    triggers: [
      'bloodlets',
      'bloodlet',
      'bloodletting',
      'blood+calming',
      'blood+watch',
      'skin+fantasies',
      'skin+urge',
      'urges+cut',
      'urge+cut',
      'urge+hurt',
      'fantasies+cutting',
      'fantasise+hurting',
      'sh+ed',
      'sh+urges',
      'sh+clean',
      'sh+scars',
      'sh+relapse',
      'sh+skills',
    ],
    pattern:
      /\bbloodlet\w*|\b(?:calming|satisfying|relief)\b[^.!?\n]{0,40}\b(?:my (?:own )?blood|cutting)\b|\bfantas\w+ (?:of|about) (?:\w+ )?(?:flaying|cutting|burning|stabbing|hurting|harming|killing|gutting)\b|\burges? to (?:cut|hurt|burn|harm)\b(?! the)|\bSH\b(?= (?:is|isn|urges?|scars|relapse|clean|and|or)\b)/i,
    unless: /\b(?:SH \d|shell|script|bash|file)\b/i,
    fires: [
      'not everyone bloodlets for the same reason but I find it calming',
      'I have fantasies of flaying my skin',
      "SH isn't like that for me, my ED is",
      'the urge to cut is back tonight',
    ],
    spares: ['I have the urge to cut the cord and cancel', 'The sh script is clean now', 'watch my blood pressure rise on hold'],
  },
  {
    ...base,
    id: 'self_harm.no_point',
    probability: 0.4,
    triggers: ['point+see'],
    pattern:
      /\b(?:don['’]?t|do not|can['’]?t|cannot) (?:really )?see (?:the|a|any) point(?: (?:any ?more|in (?:any of it|anything|living|going on|it all)))?(?=[,.;!?]|$| and i\b)/i,
    unless:
      /\b(?:form|app|website|subscription|refund|order|call(?:ing)?|pay(?:ing)?|wi-?fi|router|feature|product|update|membership|points)\b/i,
    fires: [
      "I don't see the point any more, I can't go on like this",
      'cant see a point and i am done. I do not see any point in anything.',
    ],
    spares: [
      "I don't see the point of this form any more",
      "I don't see the point in calling again",
      'The app changed and I do not see the point.',
    ],
  },
];
