import type { Cut } from '@/utils/ticket/ticket';
import type { Line } from './clean-lines';

/** Lines that only machines write. Each is strong enough to stand alone. */
const MACHINE: readonly RegExp[] = [
  /^at [\w$.<>[\]/@-]{2,200}(?: \[as [\w$.]+\])? ?\(.{1,300}\)$/, // Java, JavaScript, .NET frames
  /^at (?:async )?(?:https?|file|node|chrome-extension|webpack[\w-]*):\S{3,300}:\d+$/,
  /^at [\w$.`<>[\],+]{3,200}\(.{0,200}\)(?: in .{1,200}:line \d+)?$/,
  /^(?:Traceback \(most recent call last\)|Caused by: [\w$.]+|Exception in thread ".{0,80}"|Unhandled (?:exception|rejection|promise).{0,120}|Stack ?trace:?|--- End of (?:inner )?(?:exception )?stack trace.{0,80})/i,
  /^File ".{1,250}", line \d+(?:, in .{1,100})?$/,
  /^(?:[\w$]{1,60}\.){0,12}[\w$]{0,60}(?:Exception|Error|Warning)(?: \[\w+\])?: ./,
  /^\[?\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2})?(?:[.,]\d+)?(?:Z|[+-]\d{2}:?\d{2})?\]?\s.{0,40}\b(?:TRACE|DEBUG|INFO|NOTICE|WARN|WARNING|ERROR|FATAL|CRITICAL|SEVERE)\b/,
  /^\[?(?:TRACE|DEBUG|INFO|WARN|WARNING|ERROR|FATAL)\]? (?:\[.{1,60}\] )?[\w.$/-]{3,80}(?: -|:) /,
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)? ?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) {1,2}\d{1,2} \d{2}:\d{2}:\d{2} [\w.-]{1,60} [\w./-]{1,60}(?:\[\d+\])?:/,
  /^\d{1,3}(?:\.\d{1,3}){3} - .{0,40}\[\d{2}\/\w{3}\/\d{4}:.{5,300}" \d{3}\b/,
  /^(?:\d{3} )?\d\.\d\.\d{1,3} [<A-Z].{3,300}$/, // SMTP status
  /^HTTP\/\d(?:\.\d)? \d{3}\b/,
  /^(?:GET|POST|PUT|PATCH|DELETE|HEAD) (?:https?:\/)?\/\S{0,300}(?: HTTP\/\d.*| \d{3}.*)?$/,
  /^(?:npm|yarn|pip|gradle|make|gcc|java|php|ruby|python\d?)\b.{0,20}(?:ERR!|error:|fatal:|warning:)/i,
  /^(?:Uncaught|Segmentation fault|core dumped|panic:|fatal:|fatal error:|kernel panic|\*{3} STOP: 0x).{0,200}/i,
  /^(?:Error|Fehler)(?: ?code)?[:\s]{1,3}(?:0x[0-9a-f]{4,16}|[A-Z]{2,}[_-][A-Z0-9_-]{3,}|E[A-Z]{4,12}\b).{0,200}$/i,
  /^(?:STOP(?: code)?|Exception code|Faulting (?:application|module).{0,20}|Fault offset|Report Id|Bugcheck)\s?[:=]/i,
  /^0x[0-9a-f]{4,16}\b/i,
  /^(?:[0-9a-f]{2} ){8,}/i,
  /^<\/?[a-z][\w:-]{0,40}(?: [\w:-]{1,40}="[^"]{0,200}"){0,8} ?\/?>.{0,300}$/i,
  /^[{[]?\s?"[\w.$-]{1,60}"\s?:\s?(?:"[^"]{0,300}"|[\d.eE+-]{1,30}|true|false|null|[{[]).{0,3}$/,
];
/** Lines that go on with a log once it has begun: brackets, key=value, indented continuation. */
const CONTINUES =
  /^(?:[{}[\]();,]{1,6}|\.{3} \d+ (?:more|common frames omitted)|[\w.-]{1,60}=\S{0,200}(?: [\w.-]{1,60}=\S{0,200}){0,12}|\^+|~+|\|.{0,200}\|)$/;
/** Python prints the line of source under the frame. */
const SHOWS_SOURCE = /^File ".{1,250}", line \d+/;
const FENCE = /^(?:```|~~~)/;
/** 'It says "Error 500: upstream timed out"': words of a machine inside a sentence of the customer's. */
const SHOWN =
  /\b(?:error|message|warning|pop-?up|notification|screen|page|app|system|website|site|display|browser|banner|prompt|dialog(?:ue)?)\b(?: \w+){0,4} (?:says?|saying|said|reads?|reading|shows?|showing|displays?|states?|stating)[:,]?\s{0,3}$|\berror(?: message| code)?\s?[:,]?\s{0,3}$/i;
const LOOK_BACK = 90;

/**
 * What the customer pasted from a machine: stack traces, log lines, code fences, markup, and error messages in quotation marks.
 * A single line is cut only when no person would type it.
 * @param lines those of the author's own, see `openLines`
 */
export function findLogs(text: string, lines: readonly Line[]): Cut[] {
  const cuts: Cut[] = [];
  for (let at = 0; at < lines.length; at++) {
    const last = FENCE.test(lines[at]!.said) ? fenceEnd(lines, at) : runEnd(lines, at);
    if (last < at) continue;
    cuts.push({ kind: 'log', start: lines[at]!.indent, end: lines[last]!.end });
    at = last;
  }
  return [...cuts, ...findShownErrors(text)];
}

/** The line with the closing fence, or −1 where none follows: an open fence must not swallow the rest. */
function fenceEnd(lines: readonly Line[], at: number): number {
  for (let next = at + 1; next < lines.length && next < at + 400; next++) if (FENCE.test(lines[next]!.said)) return next;
  return -1;
}

function runEnd(lines: readonly Line[], at: number): number {
  if (!isMachine(lines[at]!.said)) return -1;
  let last = at;
  for (let next = at + 1; next < lines.length && next - last <= 2; next++) {
    const { said } = lines[next]!;
    const below = next - last === 1;
    if (isMachine(said) || (below && (CONTINUES.test(said) || SHOWS_SOURCE.test(lines[last]!.said)))) last = next;
    else if (said !== '') break;
  }
  return last;
}

function isMachine(said: string): boolean {
  return said.length > 5 && MACHINE.some((pattern) => pattern.test(said));
}

const QUOTED = /["“”„«]([^"“”„«»\n]{8,300})["”“»]/g;

function findShownErrors(text: string): Cut[] {
  const cuts: Cut[] = [];
  for (const match of text.matchAll(QUOTED)) {
    const before = text.slice(Math.max(0, match.index - LOOK_BACK), match.index);
    if (SHOWN.test(before)) cuts.push({ kind: 'log', start: match.index + 1, end: match.index + match[0].length - 1 });
  }
  return cuts;
}
