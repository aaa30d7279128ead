import type { NoTicketReason, PageView } from '@/utils/ticket/page-view';
import type { Evidence, Reading, ThreadFinding } from '@/utils/ticket/reading';
import { findingWords, HEAT_WORDS, heatStep, TREND_WORDS, unreadWords } from '@/utils/ticket/reading-words';
import { mightSpeakOfSelfHarm } from '@/utils/ticket/self-harm';

/** One line of the popover: a judgement with the customer's own words behind it, which can be lit up in the page. */
export interface FaceLine {
  words: string;
  /** True for what is said to the rep and judges nothing. */
  plain?: true;
  evidence?: { messageId: string; spans: readonly Evidence[] };
}

/** What the badge shows for a view. */
export interface BadgeFace {
  state: 'reading' | 'ready' | 'unread' | 'off';
  /** The ticket that it speaks of; absent where none is read. */
  ticketId?: string;
  /** Step of the heat scale, 0 to 4; absent where nothing is scored. */
  heat?: 0 | 1 | 2 | 3 | 4;
  /** The state or the heat in words. */
  word: string;
  /** The one thing not to miss. */
  note?: string;
  lines: FaceLine[];
}

function plain(words: string): FaceLine {
  return { words, plain: true };
}

const NONE: Record<Exclude<NoTicketReason, 'not_a_ticket'>, BadgeFace> = {
  loading: { state: 'reading', word: 'Reading', lines: [plain('The ticket is still loading.')] },
  unrecognised: {
    state: 'unread',
    word: 'Cannot read',
    lines: [
      plain('The layout of this page is not recognised, so nothing was read.'),
      plain('Select the customer’s words and choose “Read the selection with Evenkeel” from the menu.'),
    ],
  },
  empty: { state: 'unread', word: 'Nothing to read', lines: [plain('This ticket shows no messages.')] },
  gone: {
    state: 'unread',
    word: 'Cannot read',
    lines: [plain('The page no longer shows this ticket. It may have been merged or deleted.')],
  },
  nothing_selected: {
    state: 'unread',
    word: 'Nothing selected',
    lines: [plain('Select the customer’s words first, then choose “Read the selection with Evenkeel” again.')],
  },
  off: { state: 'off', word: 'Off here', lines: [plain('Evenkeel is off for this site. Nothing is read.')] },
};

/** @returns undefined where the badge has no place: on lists, dashboards and other pages without a ticket. */
export function faceOf(view: PageView): BadgeFace | undefined {
  if (view.state === 'none') return view.reason === 'not_a_ticket' ? undefined : NONE[view.reason];
  const ticketId = view.ticket.id;
  if (view.state === 'reading') return { state: 'reading', ticketId, word: 'Reading', lines: [plain('Reading.')] };
  return { ticketId, ...faceOfReading(view.reading) };
}

function faceOfReading(reading: Reading): BadgeFace {
  if (mightSpeakOfSelfHarm(reading)) return crisisFace(reading);
  if (reading.unread) return { state: 'unread', word: 'Not read', lines: [plain(unreadWords(reading.unread))] };
  const heat = heatStep(reading.heat);
  const unsure = reading.heatLevel === 'unsure';
  const first = notToMiss(reading);
  const lines = [heatLine(reading, heat, unsure)];
  if (first) lines.push(first);
  return { state: 'ready', heat, word: unsure ? 'Not sure' : HEAT_WORDS[heat], ...(first && { note: first.words }), lines };
}

/** A person who may be at risk is not given a number. */
function crisisFace(reading: Reading): BadgeFace {
  const found = reading.findings.find(({ finding }) => finding.label === 'self_harm')!;
  const line: FaceLine = {
    words: found.finding.level === 'unsure' ? 'May speak of hurting themselves – not sure' : 'Speaks of hurting themselves',
    evidence: evidenceOf(found),
  };
  const next = plain('Read this one in full. The panel has the steps and who can help.');
  return { state: 'ready', word: 'Take care', note: 'Read this one first', lines: [line, next] };
}

function heatLine(reading: Reading, heat: 0 | 1 | 2 | 3 | 4, unsure: boolean): FaceLine {
  const newest = reading.messages.findLast((message) => !message.unread);
  const word = HEAT_WORDS[heat];
  const plain = unsure ? `Not sure; perhaps ${word.toLowerCase()}` : word;
  const words = reading.trend === 'steady' ? plain : `${plain}, ${TREND_WORDS[reading.trend]}`;
  if (!newest || newest.heatEvidence.length === 0) return { words };
  return { words, evidence: { messageId: newest.messageId, spans: newest.heatEvidence } };
}

function evidenceOf({ messageId, finding }: ThreadFinding): FaceLine['evidence'] {
  return finding.evidence.length > 0 ? { messageId, spans: finding.evidence } : undefined;
}

/** The most important thing that still waits: a signal, else a deadline, else what the customer wants. */
function notToMiss({ findings, asks }: Reading): FaceLine | undefined {
  const waiting = findings.filter(({ answered }) => !answered);
  const signal =
    waiting.find(({ finding }) => finding.facet === 'signal' && finding.level !== 'unsure') ??
    waiting.find(({ finding }) => finding.facet === 'signal');
  if (signal) return lineOf(signal);
  const deadline = asks.find(({ kind, state }) => kind === 'deadline' && state === 'open');
  if (deadline) return { words: 'Names a deadline', evidence: { messageId: deadline.messageId, spans: [deadline.evidence] } };
  const request = waiting.find(({ finding }) => finding.facet === 'request' && finding.level !== 'unsure');
  return request && lineOf(request);
}

function lineOf(found: ThreadFinding): FaceLine {
  const words = findingWords(found.finding);
  const evidence = evidenceOf(found);
  return { words: found.finding.level === 'unsure' ? `${words} – not sure` : words, ...(evidence && { evidence }) };
}
