import { SHARP, setsBoundary } from '@/utils/draft/boundary';
import { hitsOf, type RuleRow } from '@/utils/draft/rule';

/** What happens to the case all the same: a limit with it is firm and not sharp. */
const LEAVES_A_WAY =
  /\b(?:case|refund|order|claim|ticket|request) (?:stays|remains|is still) open\b|\bin either case\b|\bis(?: not|n['’]t) affected\b/i;

/** Limits on behaviour: where one is missing, and where one is too sharp. */
export const STEADY_LIMIT_RULES: readonly RuleRow[] = [
  {
    id: 'boundary-missing',
    title: 'You may set a limit here',
    why: 'There was abuse or a threat in the last message; half a sentence that names it protects you and the next colleague.',
    source: 'service-practice',
    weight: 87,
    find: (draft, thread) => {
      const signal = thread.signals.has('threat') ? 'threat' : thread.signals.has('abuse') ? 'abuse' : undefined;
      if (!signal || thread.signals.has('self_harm') || setsBoundary(draft.text)) return [];
      const customerWords = thread.wordsOf(signal);
      return [{ spans: [], ...(customerWords && { customerWords }) }];
    },
    fires: [
      {
        signal: ['abuse'],
        heat: 3.6,
        customer: 'You thieving idiots. Where is the laptop?',
        draft: 'The laptop comes on Thursday.',
      },
    ],
    silent: [
      {
        signal: ['abuse'],
        heat: 3.6,
        customer: 'You thieving idiots.',
        draft: 'I can help best without the insults. The laptop comes on Thursday.',
      },
      { heat: 3, customer: 'Useless service.', draft: 'The laptop comes on Thursday.' },
    ],
  },
  {
    id: 'boundary-too-sharp',
    title: 'Sharper than it needs to be',
    why: 'A limit is about behaviour and leaves a way on; this closes the door or attacks back.',
    source: 'service-practice',
    weight: 93,
    find: (draft) => (LEAVES_A_WAY.test(draft.text) ? [] : hitsOf(draft, SHARP).slice(0, 1)),
    fires: [
      { draft: 'I will not be spoken to like this.' },
      { draft: 'Your tone is unacceptable and I am closing this ticket.' },
    ],
    silent: [{ draft: 'I want to get the laptop to you, and I can do that best without the insults.' }],
  },
];
