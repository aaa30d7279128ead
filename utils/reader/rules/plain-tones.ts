import type { Rule } from './rule';

/** Every word of thanks together with every word of harm, as triggers. */
const thanksWith = (harms: string) =>
  harms.split(' ').flatMap((harm) => ['thanks', 'thank', 'thx', 'cheers'].map((thanks) => `${harm}+${thanks}`));

/**
 * Thanks for a harm. The words of sarcasm are those of praise, so weights see little of it, but what is thanked for cannot be meant.
 * Probabilities are the lower of the rule's precision on the labelled corpus and on `support_dev`, rounded down.
 */
export const PLAIN_TONES: readonly Rule[] = [
  {
    id: 'sarcastic.thanks_for_a_harm',
    label: 'sarcastic',
    effect: 'raise',
    probability: 0.7,
    triggers: thanksWith(
      'nothing not ruining wasting losing cancelling canceling delaying messing screwing fucking fuckin ignoring breaking stranding destroying killing forgetting lying delay delays wait lousy terrible awful horrible crappy shitty runaround ruined broken lost stress headache',
    ),
    pattern:
      /\b(?:thanks?|thx|cheers)\b(?: you)?(?:,? (?:so much|a lot|very much|again|guys|@\w+)){0,2},? for (?:(?:absolutely )?nothing\b|(?:totally |completely )?(?:not \w+ing|ruining|wasting|losing|cancell?ing|delaying|messing|screwing|fuckin?g?|ignoring|breaking|stranding|destroying|killing|forgetting|lying)\b|(?:the|a|an|another|this|your|my)(?: \w+){0,2} (?:delays?|wait|lousy|terrible|awful|horrible|crappy|shitty|runaround|ruined|broken|lost|stress|headache)\b)/i,
    unless: /\bnot (?:giving up|letting (?:me|us|it) (?:go|down)|forgetting|judging|charging)\b/i,
    fires: [
      'Thank you for not resolving my problem',
      'thanks for fuckin my plans up',
      'Thanks again for the three hour delay',
      'thanks for nothing',
    ],
    spares: [
      'Thank you for not giving up on me',
      'Thanks for the quick reply about the delay',
      'thanks for noticing',
      'Thank you for waiting with me',
    ],
  },
  {
    id: 'sarcastic.thanks_with_a_scowl',
    label: 'sarcastic',
    effect: 'raise',
    probability: 0.7,
    triggers: ['thanks', 'thank', 'thx', 'cheers', 'bravo', 'done', 'job'],
    pattern:
      /\b(?:thanks|thank you|thx|cheers|bravo|well done|great job|good job|nice job)\b[^\n.!?]{0,40}[.!? ]{0,3}(?:🙄|😡|😤|😒|🖕|👎|🙃|🤬|😠)/iu,
    fires: ['Thanks Delta Airlines! 😡😤', 'well done guys 🙄'],
    spares: ['Thanks! But the other one is still broken and I am fuming about that by now 😡', 'thank you so much 😊'],
  },
];
