import type { Evidence, Reading } from '@/utils/ticket/reading';
import type { Message, Ticket } from '@/utils/ticket/ticket';
import type { BoundaryStep, Phrase } from './phrase';
import type { PhraseUse } from './situation';
import { ownWords } from './thread-cues';

export const BOUNDARY_STEPS = ['notice', 'limit with a way forward', 'final notice', 'hand over or end'] as const;

/** Where a thread stands on the ladder that protects the rep. */
export interface BoundaryState {
  /** The highest step said in this thread, 0 when none. */
  reached: 0 | 1 | 2 | 3 | 4;
  /** The step to take now; absent when the customer gave no cause, or none since the last step. */
  next?: 1 | 2 | 3 | 4;
  kind?: BoundaryStep['kind'];
  /** The customer's words that call for the step. */
  evidence: Evidence[];
  /** One sentence to the rep. */
  reason: string;
}

const HARASSMENT =
  /\b(?:sexy|babe|baby|darling|sweetheart|honey|gorgeous|cutie|(?:look|looks|sound|sounds|bet you(?:'|’)?re) (?:so )?(?:hot|pretty|cute|fit)|hot (?:girl|guy|voice)|what are you wearing|naked|nudes?|send (?:me )?(?:a |your )?(?:pics?|photos?|selfie)|date me|kiss|your (?:body|legs|number|boyfriend|girlfriend)|are you single|go out with me|in bed|where do you live|what time do you (?:finish|get off))\b/i;
const DISCRIMINATION =
  /\b(?:your (?:kind|sort|lot|people|country|accent|race|religion)|go back to|foreign(?:er|ers)?|immigrants?|speak (?:proper )?english|real (?:english|american|british)|(?:a|some|stupid|silly) (?:wom[ae]n|girl|bitch)|indians?|pakis?|muslims?|jews?|gypsy|gypsies|blacks?|gays?|retards?)\b/i;

/** What kind of abuse the words are; `insult` unless they say more. */
function kindOf(label: 'abuse' | 'threat', words: string): BoundaryStep['kind'] {
  if (label === 'threat') return 'threat';
  if (HARASSMENT.test(words)) return 'harassment';
  if (DISCRIMINATION.test(words)) return 'discrimination';
  return 'insult';
}

interface Cause {
  kind: BoundaryStep['kind'];
  evidence: Evidence[];
  message: Message | undefined;
}

/** The newest abuse or threat since an agent last wrote; "not sure" is no cause to set a boundary, nor is what was let pass. */
function openCause(ticket: Ticket, reading: Reading): Cause | undefined {
  const lastReply = ticket.messages.findLastIndex(({ author }) => author === 'agent');
  const causes = reading.findings.flatMap(({ finding, messageId, answered }) => {
    if (answered || finding.level === 'unsure' || finding.facet !== 'signal') return [];
    if (finding.label !== 'abuse' && finding.label !== 'threat') return [];
    const message = ticket.messages.find(({ id }) => id === messageId);
    if (message && ticket.messages.indexOf(message) < lastReply) return [];
    const words = message ? ownWords(message) : finding.evidence.map(({ text }) => text).join(' ');
    return [{ kind: kindOf(finding.label, words), evidence: finding.evidence, message, threat: finding.label === 'threat' }];
  });
  const place = (cause: Cause) => (cause.message ? ticket.messages.indexOf(cause.message) : -1);
  return causes.sort((a, b) => place(b) - place(a) || Number(b.threat) - Number(a.threat))[0];
}

/**
 * Where this thread stands on the boundary ladder, and the step to take now. Steps are taken in order over the
 * whole thread, whatever the kind, and each needs new words of the customer's after the step before it.
 * @param phrases by id, to know which uses were boundary steps.
 */
export function boundaryState(
  ticket: Ticket,
  reading: Reading,
  uses: readonly PhraseUse[],
  phrases: ReadonlyMap<string, Phrase>,
): BoundaryState {
  const steps = uses.flatMap(({ phraseId, at }) => {
    const step = phrases.get(phraseId)?.boundary?.step;
    return step ? [{ step, at }] : [];
  });
  const reached = Math.max(0, ...steps.map(({ step }) => step)) as BoundaryState['reached'];
  const cause = openCause(ticket, reading);
  if (!cause) {
    const reason = reached
      ? `You have said the ${BOUNDARY_STEPS[reached - 1]}, and nothing since calls for more.`
      : 'Nothing here calls for a boundary.';
    return { reached, evidence: [], reason };
  }
  const saidSince = steps.some(({ at }) => !cause.message?.at || Date.parse(at) >= Date.parse(cause.message.at));
  if (saidSince) {
    return {
      reached,
      kind: cause.kind,
      evidence: cause.evidence,
      reason: 'The boundary is set in this reply. Wait for the answer before going further.',
    };
  }
  const next = Math.min(reached + 1, 4) as 1 | 2 | 3 | 4;
  const before = reached ? `after the ${BOUNDARY_STEPS[reached - 1]}` : 'and no boundary has been set yet';
  return {
    reached,
    next,
    kind: cause.kind,
    evidence: cause.evidence,
    reason: `${WHAT[cause.kind]}, ${before}: step ${next}, ${BOUNDARY_STEPS[next - 1]}.`,
  };
}

const WHAT: Record<BoundaryStep['kind'], string> = {
  insult: 'The customer insults you or the team',
  threat: 'The customer threatens someone',
  harassment: 'The customer harasses you',
  discrimination: 'The customer demeans people for who they are',
};
