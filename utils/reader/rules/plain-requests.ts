import { type Rule, together } from './rule';

/** Requests that are said straight out. Precision on the labelled corpus: 692 of 715 and 106 of 114. */
export const PLAIN_REQUESTS: readonly Rule[] = [
  {
    id: 'access.cannot_get_in',
    label: 'access',
    effect: 'raise',
    probability: 0.9,
    triggers: together(
      'log logging sign signing login signin access unlock verify',
      "can't cant cannot couldn't couldnt unable not won't wont doesn't doesnt trouble problem problems issue issues trying fails failed failing refuses",
    ),
    pattern:
      /\b(?:can['’]?t|can ?not|could ?n['’]?t|unable to|not able to|(?:won['’]?t|not|will not|doesn['’]?t) let(?:ting)? me|trouble|problems?|issues?|trying to|fail(?:s|ed|ing)? to|refuses to) (?:\w+ ){0,2}?(?:log(?:ging)? ?(?:in|on|into|onto)|sign(?:ing)? ?(?:in|on|into)|login|access(?:ing)? (?:to )?(?:my|the|our|his|her) (?:\w+ )?(?:account|profile|e-?mail|portal|dashboard)|unlock (?:my|the|our) (?:\w+ )?(?:account|profile|card)|verify my (?:identity|account|email|phone))\b/i,
    unless:
      /\bwithout (?:logging|signing)\b|\b(?:no|never any) (?:\w+ )?(?:trouble|problems?|issues?) (?:\w+ ){0,3}?(?:log|sign)/i,
    fires: [
      "I can't log in to my account",
      'It wont let me sign in',
      'unable to access my online account',
      'Trouble logging in since Monday',
    ],
    spares: [
      "You can't try anything without logging in",
      'I cannot sign the contract',
      "I can't pause on my lock screen",
      'Trying to sign up',
      'This is great. No problem registering or logging in!',
    ],
  },
  {
    id: 'access.locked_out',
    label: 'access',
    effect: 'raise',
    probability: 0.85,
    triggers: [
      ...together('locked', 'out account profile login card'),
      ...together('unblock unlock unfreeze reactivate reinstate', 'account card profile login access'),
      ...together('suspended disabled frozen blocked banned restricted', 'account profile login'),
    ],
    pattern:
      /\b(?:i(?:['’]?m| am| was| got| have been|['’]?ve been)(?: now| completely| still)? locked out|locked (?:me |us )?out of (?:my|our|the|his|her) (?:\w+ )?(?:account|profile|e-?mail|app|portal)|(?:unblock|unlock|unfreeze|reactivate|reinstate) (?:my|our|his|her) (?:\w+ ){0,2}(?:account|card|profile|login|access)|(?:my|our|his|her) (?:\w+ )?(?:account|profile|login) (?:is|was|got|has been|gets|keeps getting) (?:\w+ )?(?:locked|blocked|suspended|disabled|banned|frozen|restricted))\b/i,
    fires: [
      "I'm locked out again",
      'My account has been suspended and I need it',
      'please unblock my card',
      'it locked me out of my account after the update',
    ],
    spares: ['The front door is locked', 'My order was blocked by customs', 'Unlock the next level', 'The road was blocked'],
  },
];
