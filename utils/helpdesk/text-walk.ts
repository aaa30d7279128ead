import type { Cut } from '@/utils/ticket/ticket';
import { cutRuleOf, type TextMarks } from './text-cuts';
import { lookOf } from './text-look';

/** A run of characters that stands in the text exactly as in one text node of the page. */
export interface TextPiece {
  node: Text;
  /** First character in the node. */
  from: number;
  /** First character in the text. */
  start: number;
  length: number;
}

export interface WalkedText {
  text: string;
  cuts: Cut[];
  pieces: TextPiece[];
  /** True when the message was longer than what is read of it. */
  truncated: boolean;
}

/** Characters of one message that are read, about twenty pages; what a person writes is shorter. */
export const MAX_MESSAGE_LENGTH = 50_000;
/** Elements of one message that are looked at. */
const MAX_ELEMENTS = 20_000;
/** Elements between two looks at the clock. */
const ELEMENTS_PER_STEP = 100;

/** Collects text the way a browser lays it out: white space run together, line breaks at blocks. */
class TextBuilder {
  text = '';
  readonly pieces: TextPiece[] = [];
  truncated = false;
  private breaks = 0;
  private space: { node: Text; at: number } | undefined;

  /** Asks for line breaks before whatever comes next; two make an empty line. */
  breakLine(count: 1 | 2) {
    this.space = undefined;
    if (this.text) this.breaks = Math.max(this.breaks, count);
  }

  /** A `br`: each one is a line of its own, but no more than one empty line is kept. */
  breakHard() {
    this.space = undefined;
    if (this.text) this.breaks = Math.min(2, this.breaks + 1);
  }

  /** Where the next character will stand. */
  get next(): number {
    return this.text.length + this.breaks + (this.space && !this.breaks ? 1 : 0);
  }

  add(node: Text, preformatted: boolean) {
    const data = node.data;
    let at = 0;
    while (at < data.length && !this.truncated) {
      const code = data.charCodeAt(at);
      if (code === 10 && preformatted) {
        this.breakHard();
        at++;
        continue;
      }
      if (isSpace(code)) {
        if (this.text && !this.breaks) this.space ??= { node, at };
        at++;
        continue;
      }
      let end = at + 1;
      while (end < data.length && !isSpace(data.charCodeAt(end))) end++;
      this.flush();
      this.append(node, at, end);
      at = end;
    }
  }

  /** Text that stands for something without a text node, such as the picture of an emoji. */
  addUnmapped(text: string) {
    this.flush();
    this.text += text;
  }

  private flush() {
    if (this.breaks) this.text += '\n'.repeat(this.breaks);
    else if (this.space) this.append(this.space.node, this.space.at, this.space.at + 1, ' ');
    this.breaks = 0;
    this.space = undefined;
  }

  private append(node: Text, from: number, to: number, as?: string) {
    const room = MAX_MESSAGE_LENGTH - this.text.length;
    if (to - from > room) this.truncated = true;
    const added = (as ?? node.data.slice(from, to)).slice(0, Math.max(0, room));
    if (!added) return;
    const last = this.pieces.at(-1);
    if (last?.node === node && last.from + last.length === from && last.start + last.length === this.text.length) {
      last.length += added.length;
    } else {
      this.pieces.push({ node, from, start: this.text.length, length: added.length });
    }
    this.text += added;
  }
}

/** White space that is run together. Mail uses no-break spaces for empty lines and indents, so they count as well. */
function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 9 || code === 13 || code === 12 || code === 160;
}

interface Opened {
  element: Element;
  block: boolean;
  paragraph: boolean;
  preformatted: boolean;
  cutFrom?: { start: number; kind: Cut['kind'] };
}

/**
 * The text of a message as the page shows it, with quotes and signatures marked, and a way back to the page's text nodes.
 * A generator, so that a huge message can be read in slices; it yields nothing.
 */
export function* walkText(root: Element, marks: TextMarks): Generator<undefined, WalkedText> {
  const builder = new TextBuilder();
  const cuts: Cut[] = [];
  const stack: Opened[] = [];
  let openEnd: { start: number; kind: Cut['kind'] } | undefined;
  let seen = 0;

  const open = (element: Element): boolean => {
    const look = lookOf(element);
    if (element !== root && (look.hidden || (marks.skips && element.matches(marks.skips)))) return false;
    if (look.block) builder.breakLine(look.paragraph ? 2 : 1);
    const rule = element === root || openEnd ? undefined : cutRuleOf(element, marks);
    const opened: Opened = { element, block: look.block, paragraph: look.paragraph, preformatted: look.preformatted };
    if (rule?.toTheEnd) openEnd = { start: builder.next, kind: rule.kind };
    else if (rule && !stack.some((above) => above.cutFrom)) opened.cutFrom = { start: builder.next, kind: rule.kind };
    stack.push(opened);
    return true;
  };
  const close = () => {
    const closed = stack.pop()!;
    if (closed.cutFrom) addCut(cuts, builder.text, closed.cutFrom);
    if (closed.block) builder.breakLine(closed.paragraph ? 2 : 1);
  };

  open(root);
  let node: Node | null = root.firstChild;
  while (stack.length > 0 && !builder.truncated) {
    if (!node) {
      const closed: Element = stack.at(-1)!.element;
      close();
      node = closed === root ? null : closed.nextSibling;
      continue;
    }
    if (node.nodeType === 3) {
      builder.add(node as Text, stack.at(-1)!.preformatted);
    } else if (node.nodeType === 1) {
      const element = node as Element;
      if (++seen > MAX_ELEMENTS) builder.truncated = true;
      if (seen % ELEMENTS_PER_STEP === 0) yield;
      if (element.tagName === 'BR') builder.breakHard();
      else if (element.tagName === 'IMG') addEmoji(element, builder);
      else if (open(element)) {
        node = element.firstChild;
        continue;
      }
    }
    node = node.nextSibling;
  }
  while (stack.length > 0) close();
  if (openEnd) {
    while (cuts.length > 0 && cuts.at(-1)!.end > openEnd.start) cuts.pop();
    addCut(cuts, builder.text, openEnd);
  }
  return { text: builder.text, cuts, pieces: builder.pieces, truncated: builder.truncated };
}

/** A cut from where its element began to the end of the text so far, without the line breaks before it. */
function addCut(cuts: Cut[], text: string, from: { start: number; kind: Cut['kind'] }) {
  let start = from.start;
  while (start < text.length && isSpace(text.charCodeAt(start))) start++;
  if (start < text.length) cuts.push({ start, end: text.length, kind: from.kind });
}

/** Helpdesks show emoji as pictures; their meaning is in `alt`. */
function addEmoji(image: Element, builder: TextBuilder) {
  const alt = image.getAttribute('alt')?.trim() ?? '';
  if (/^\p{RGI_Emoji}{1,3}$/v.test(alt)) builder.addUnmapped(alt);
}

const NO_MARKS: TextMarks = { quotes: '', signatures: '', skips: '' };

/** The same without slices, for texts that are not in the page. */
export function readText(root: Element, marks: TextMarks = NO_MARKS): WalkedText {
  const walk = walkText(root, marks);
  for (;;) {
    const step = walk.next();
    if (step.done) return step.value;
  }
}
