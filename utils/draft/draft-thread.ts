import { ownWords, saysSolved } from '@/utils/playbook/thread-cues';
import { mattersOf } from '@/utils/reader/asks-answered';
import type { Signal, Tone } from '@/utils/ticket/labels';
import type { Ask } from '@/utils/ticket/reading';
import type { Ticket } from '@/utils/ticket/ticket';
import type { DraftInput } from './draft-check';
import { APOLOGY } from './draft-text';

/** What the rules ask about the conversation, worked out once for a draft. */
export interface DraftThread {
  heat: number;
  chat: boolean;
  internal: boolean;
  requester: Ticket['requester'];
  /** The customer's messages since the last public answer. */
  newest: string;
  /** Everything that the customer wrote. */
  said: string;
  matters: ReadonlySet<string>;
  openAsks: Ask[];
  tones: ReadonlySet<Tone>;
  signals: ReadonlySet<Signal>;
  /** Words of a label's evidence, for quoting. */
  wordsOf(label: Tone | Signal): string | undefined;
  /** The customer's own noun in the agent's voice, e.g. "your blue jacket". */
  thing?: string;
  reference?: string;
  /** One of us has said sorry earlier in this thread. */
  apologised: boolean;
  solved: boolean;
}

const SHOWN = new Set(['sure', 'likely']);

/** @param input the thread as it was read; its draft is not looked at. */
export function describeThread(input: DraftInput): DraftThread {
  const { ticket, reading } = input;
  const lastAnswer = ticket.messages.findLastIndex(({ author }) => author === 'agent');
  const customers = ticket.messages.filter(({ author }) => author === 'customer');
  const since = ticket.messages.slice(lastAnswer + 1).filter(({ author }) => author === 'customer');
  const answering = since.length > 0 ? since : customers.slice(-1);
  const newest = answering.map(ownWords).join('\n');
  const newestIds = new Set(answering.map(({ id }) => id));
  const shown = reading.findings.filter(({ finding, answered }) => SHOWN.has(finding.level) && !answered);
  const lastNoun = (kind: string) => reading.nouns.findLast((noun) => noun.kind === kind)?.said;
  const thing = lastNoun('thing');
  const reference = lastNoun('reference');
  return {
    heat: reading.heat,
    chat: ticket.channel === 'chat' || ticket.channel === 'social',
    internal: input.visibility === 'internal',
    requester: ticket.requester,
    newest,
    said: customers.map(ownWords).join('\n'),
    matters: mattersOf(newest),
    openAsks: reading.asks.filter(({ state, messageId }) => state === 'open' && newestIds.has(messageId)),
    tones: new Set(shown.flatMap(({ finding }) => (finding.facet === 'tone' ? [finding.label] : []))),
    signals: new Set([
      ...reading.findings.flatMap(({ finding, answered }) => signalOf(finding, answered)),
      ...(UNMISTAKABLE.test(newest) ? (['self_harm'] as const) : []),
    ]),
    wordsOf: (label) => reading.findings.find(({ finding }) => finding.label === label)?.finding.evidence[0]?.text,
    ...(thing && { thing }),
    ...(reference && { reference }),
    apologised:
      TIRED_OF_SORRY.test(newest) ||
      ticket.messages.some((message) => message.author === 'agent' && APOLOGY.test(ownWords(message))),
    solved: saysSolved(ticket),
  };
}

/** The customer tells of apologies that our own thread does not hold. */
const TIRED_OF_SORRY =
  /\b(?:another|no more|more|enough|sick of|tired of|your|these|all the|any more) (?:\w+ )?(?:apolog(?:y|ies)|sorr(?:y|ys|ies))\b|\b(?:keeps?|every time|each time|everyone|everybody|somebody|someone|all you|you all|you just)\b[^.!?\n]{0,30}\b(?:apologi[sz]\w+|(?:say|saying|says) sorry|sorry)\b/i;

/** Words that are taken for self-harm even where the reader is not sure: a missed one costs more than a needless remark. */
const PLAIN_DANGER =
  /\b(?:kill(?:ing)? my ?self|suicid\w*|end (?:it all|my life)|hurt(?:ing)? my ?self|self[- ]harm\w*|(?:want|wish|going|ready|rather) (?:to )?(?:die|be dead)|not want to (?:live|be here)|no (?:reason|point) (?:to|in) (?:live|living|going on)|better off dead|can(?:no|['’])?t go on)\b/i;

/** What can hardly be meant otherwise, even where the reader sees nothing. */
const UNMISTAKABLE =
  /(?:\b(?:want|going|ready|about|decided) to (?:kill my ?self|end my life|die)|(?:\bnot|n['’]?t) (?:really )?(?:want to |wanna )(?:wake up(?: tomorrow| any ?more| again)?(?! (?:at|to|early|with|by))|live any ?more|be alive)|\bbetter off (?:without me|dead)|\b(?:took|take|swallow(?:ed)?) (?:some|all|a lot|the lot|the whole lot|too many|every one)(?: of)?(?: my| the| these| those)? (?:pills|tablets|meds|medication)|\bdone with (?:everything|life)\b|\b(?:should|want to|wanna|could|might|thinking of|think(?:ing)? about|going to|i['’]ll|rather) (?:just )?(?:end(?:ing)? it all|kill(?:ing)? my ?self|not be here|not exist)\b|\bno point (?:in )?(?:living|going on|being here)\b|\bdon['’]?t want to be here any ?more\b(?! as)|\b(?:don['’]?t|do not|can['’]?t) see (?:a |the )?(?:point|reason) (?:in|of|to) (?:living|live|going on|go on)\b|\btake my own life\b|\bi['’]?(?:m| am) (?:going to end|ending) (?:it(?! all \w)|my life|everything)\b(?! with| early))\b/i;

function signalOf(finding: DraftInput['reading']['findings'][number]['finding'], answered: boolean): Signal[] {
  if (finding.facet !== 'signal') return [];
  const shown = SHOWN.has(finding.level);
  if (finding.label === 'self_harm') {
    return shown || finding.evidence.some(({ text }) => PLAIN_DANGER.test(text)) ? [finding.label] : [];
  }
  return shown && !answered ? [finding.label] : [];
}
