import { EVIDENCE_LEVELS } from '@/utils/playbook/phrase';
import { placeholdersIn } from '@/utils/playbook/placeholders';
import { wordsOf } from './find-words';
import { nearDuplicateOf } from './near-duplicate';
import { unreachable } from './reach';
import type { PhraseRule } from './rule';

/** Feelings that a text may name only where the reading shows them. */
const FEELINGS: [RegExp, readonly string[]][] = [
  [/\b(?:frustrat\w+|fed up|annoy\w+)\b/i, ['frustrated', 'angry']],
  [/\b(?:angry|anger|furious)\b/i, ['angry']],
  [/\b(?:worr(?:ied|y|ying)|anxious|afraid|scared)\b/i, ['anxious', 'vulnerable', 'safety', 'security', 'self_harm', 'threat']],
  [/\bdisappoint\w+\b/i, ['disappointed']],
];

const variantsOf = (variants: object | undefined) => Object.entries(variants ?? {}) as [string, string][];

/** Rules on a phrase as a whole. */
export const phraseRules: PhraseRule[] = [
  {
    id: 'unreachable',
    why: 'A phrase that no reading brings up is dead weight.',
    good: { stage: 'close', when: { moment: ['solved'] } },
    bad: { stage: 'follow_up', when: { moment: ['first_reply'] } },
    find(phrase) {
      const reason = phrase.search_only ? undefined : unreachable(phrase);
      return reason ? [{ field: 'when', message: `No reading can bring it up: ${reason}` }] : [];
    },
  },
  {
    id: 'heat-range',
    why: 'A range that ends before it begins holds for no one.',
    good: { when: { heat: [1, 3] } },
    bad: { when: { heat: [3, 1] } },
    find: ({ when, not_when }) =>
      [when.heat, not_when?.heat].some((heat) => heat && heat[0] > heat[1])
        ? [{ field: 'when', message: 'The heat range ends before it begins.' }]
        : [],
  },
  {
    id: 'source-unknown',
    why: 'A reason without a source cannot be checked.',
    good: { source: 'known' },
    bad: { source: 'nobody-1999' },
    find: ({ source }, { sources }) =>
      sources && !sources[source] ? [{ field: 'source', message: `The source “${source}” is not in the list of sources.` }] : [],
  },
  {
    id: 'evidence-beyond-source',
    why: 'A phrase may not claim more than its source can carry.',
    good: { source: 'known', evidence: 'moderate' },
    bad: { source: 'known', evidence: 'strong' },
    find({ source, evidence }, { sources }) {
      const level = sources?.[source]?.level;
      const beyond = level && EVIDENCE_LEVELS.indexOf(evidence) < EVIDENCE_LEVELS.indexOf(level);
      return beyond ? [{ field: 'evidence', message: `It claims “${evidence}”, its source carries “${level}” at most.` }] : [];
    },
  },
  {
    id: 'near-duplicate',
    why: 'Two phrases in nearly the same words are one phrase to the customer.',
    good: { text: 'A driver brings the kettle on Friday before noon.' },
    bad: { text: 'I have found the parcel at the depot in Leeds this morning now.' },
    find(phrase, { others }) {
      const twin = nearDuplicateOf(phrase, others);
      return twin ? [{ field: 'text', message: `Nearly the same words as “${twin.id}”.` }] : [];
    },
  },
  {
    id: 'variants-consistent',
    why: 'A variant changes the tone, not the promise.',
    good: { text: 'I have found the parcel at the depot.', variants: { shorter: 'Found it at the depot.' } },
    bad: { text: 'Found it.', variants: { shorter: 'I have found the parcel at the depot.' } },
    find({ text, variants }) {
      const known = new Set(placeholdersIn(text));
      return variantsOf(variants).flatMap(([name, variant]) => {
        const found: { field: 'variants'; message: string }[] = [];
        if (variant.trim() === text.trim()) found.push({ field: 'variants', message: `“${name}” is the text itself.` });
        else if (name === 'shorter' && wordsOf(variant).length >= wordsOf(text).length)
          found.push({ field: 'variants', message: '“shorter” is not shorter.' });
        const added = placeholdersIn(variant).filter((one) => one.startsWith('fill.') && !known.has(one));
        if (added.length > 0)
          found.push({ field: 'variants', message: `“${name}” asks for what the text does not: ${added.join(', ')}.` });
        return found;
      });
    },
  },
  {
    id: 'feeling-not-shown',
    why: 'Naming a feeling that the customer has not shown puts words into their mouth.',
    good: { stage: 'acknowledge', text: 'I can see why this is frustrating.', when: { tone: ['frustrated'] } },
    bad: { stage: 'acknowledge', text: 'I can see why this is frustrating.', when: { request: ['refund'] } },
    find: ({ text, when, stage, audience }) =>
      stage !== 'acknowledge' && stage !== 'apologise'
        ? []
        : FEELINGS.flatMap(([pattern, labels]) => {
            const word = pattern.exec(text)?.[0];
            const shown = [...(when.tone ?? []), ...(when.signal ?? [])].some((label) => labels.includes(label));
            return word && !shown && (audience ?? 'customer') === 'customer'
              ? [
                  {
                    field: 'text' as const,
                    message: `It names a feeling (“${word}”) that its "when" does not ask for: ${labels[0]}.`,
                  },
                ]
              : [];
          }),
  },
  {
    id: 'boundary-needs-step',
    why: 'The ladder can only be climbed in order when every phrase knows its step.',
    good: {
      stage: 'boundary',
      boundary: { kind: 'insult', step: 1 },
      when: { signal: ['abuse'] },
      text: 'I want to help you with the parcel, without insults.',
    },
    bad: { stage: 'boundary', when: { signal: ['abuse'] } },
    find: ({ stage, boundary }) =>
      (stage === 'boundary') === (boundary !== undefined)
        ? []
        : [{ field: 'boundary', message: 'Boundary phrases, and only they, have a kind and a step.' }],
  },
  {
    id: 'boundary-way-forward',
    why: 'A limit without a way on is a door in the face: say how help continues.',
    good: {
      stage: 'boundary',
      boundary: { kind: 'insult', step: 2 },
      when: { signal: ['abuse'] },
      text: 'I will help you with the parcel as soon as the insults stop.',
    },
    bad: { stage: 'boundary', boundary: { kind: 'insult', step: 2 }, when: { signal: ['abuse'] }, text: 'Stop the insults.' },
    find: ({ boundary, text }) =>
      boundary &&
      boundary.step < 4 &&
      !/\b(?:help|sort|solv\w+|look\w*|work\w*|continu\w+|carry on|go on|going|fix|put (?:this|it) right|get (?:this|it|you)|deal with|answer\w*|repl\w+|stays?|here|talk|finish|settled?|back to|about)\b/i.test(
        text,
      )
        ? [{ field: 'text', message: 'It does not say how help goes on.' }]
        : [],
  },
  {
    id: 'escalation-needs-reason',
    why: 'Without its reason a hand-over phrase would be offered to everyone.',
    good: { stage: 'escalate', escalation: 'legal', when: { signal: ['legal'] } },
    bad: { stage: 'escalate', when: { signal: ['legal'] } },
    find: ({ stage, escalation }) =>
      stage === 'escalate' && !escalation ? [{ field: 'escalation', message: 'An escalation phrase names its reason.' }] : [],
  },
  {
    id: 'crisis-words',
    why: 'Published safe-messaging guidance: no secrecy, no “commit”, no easy comfort, no silence.',
    good: {
      when: { signal: ['self_harm'] },
      escalation: 'self_harm',
      stage: 'escalate',
      text: 'I am glad you told me. I am staying here with you.',
    },
    bad: {
      when: { signal: ['self_harm'] },
      escalation: 'self_harm',
      stage: 'escalate',
      text: 'I promise not to tell anyone. It will all be fine.',
    },
    find: ({ when, text, audience }) =>
      when.signal?.includes('self_harm') &&
      (audience ?? 'customer') === 'customer' &&
      /\bcommit(?:ted)? suicide\b|\b(?:not|never|nobody|no one) (?:to )?tell\b|\bsecret\b|\bwill (?:all )?be (?:fine|ok|okay|alright)\b|\bcheer up\b|\battention\b|\bselfish\b/i.test(
        text,
      )
        ? [{ field: 'text', message: 'Words that safe-messaging guidance warns against.' }]
        : [],
  },
  {
    id: 'steady-is-for-the-rep',
    why: 'A card for the rep must never be sent to a customer.',
    good: { stage: 'steady', audience: 'self', when: { heat: [3, 4] } },
    bad: { stage: 'steady', when: { heat: [3, 4] } },
    find: ({ stage, audience }) =>
      (stage === 'steady') === (audience === 'self')
        ? []
        : [{ field: 'audience', message: '“steady” and audience “self” belong together.' }],
  },
];
