import type { Editor } from './editors-find';

const BLOCKS = new Set('ADDRESS BLOCKQUOTE DIV DL DT DD FIGURE H1 H2 H3 H4 H5 H6 HR LI OL P PRE SECTION TABLE TR UL'.split(' '));

/** Shown by Slate inside the editable while it is empty; not a word of the agent's. */
const NOT_WRITTEN = '[data-slate-placeholder]';

/** White space and the invisible characters that editors keep in empty places to hold the caret. */
const BLANK = /[\s\u200b\u2060\ufeff]/;

interface Piece {
  node: Text;
  /** First character in the whole text. */
  start: number;
}

export interface EditorText {
  /** The text with a line break at each end of a block and each `br`. */
  text: string;
  pieces: Piece[];
}

/** Reads what stands in a rich editor. Nothing is copied out of the page, so no picture is loaded a second time. */
export function walkEditor(root: Element): EditorText {
  let text = '';
  const pieces: Piece[] = [];
  const breakLine = () => {
    if (text && !text.endsWith('\n')) text += '\n';
  };
  const visit = (parent: Node) => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) {
        pieces.push({ node: node as Text, start: text.length });
        text += (node as Text).data;
      } else if (node.nodeType === 1) {
        const element = node as Element;
        if (element.tagName === 'BR') text += '\n';
        else if (BLOCKS.has(element.tagName)) {
          breakLine();
          visit(element);
          breakLine();
        } else if (!element.matches(NOT_WRITTEN)) visit(element);
      }
    }
  };
  visit(root);
  return { text, pieces };
}

/** The text of an editor as it stands. */
export function textOf(editor: Editor): string {
  return editor.kind === 'field' ? editor.element.value : walkEditor(editor.element).text;
}

/** The text without white space: what editors never change when they wrap a text in their own elements. */
export function inkOf(text: string): string {
  let ink = '';
  for (const character of text) if (!BLANK.test(character)) ink += character;
  return ink;
}

/** What stands in front of the caret and what is selected, each without white space. */
export interface Surroundings {
  before: string;
  selected: string;
  all: string;
}

/** Looks at the text round the caret or selection. A selection outside the editor counts as a caret at its end. */
export function surroundingsOf(editor: Editor): Surroundings {
  if (editor.kind === 'field') {
    const { value, selectionStart, selectionEnd } = editor.element;
    const start = selectionStart ?? value.length;
    return {
      before: inkOf(value.slice(0, start)),
      selected: inkOf(value.slice(start, selectionEnd ?? start)),
      all: inkOf(value),
    };
  }
  const { text, pieces } = walkEditor(editor.element);
  const all = inkOf(text);
  const selection = editor.document.getSelection();
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined;
  if (!range || !editor.element.contains(range.commonAncestorContainer)) return { before: all, selected: '', all };
  let before = '';
  let selected = '';
  for (const { node } of pieces) {
    const from = cutAt(node, range, 'start');
    const to = cutAt(node, range, 'end');
    before += inkOf(node.data.slice(0, from));
    selected += inkOf(node.data.slice(from, to));
  }
  return { before, selected, all };
}

/** How many characters of a text node lie in front of one end of the range. */
function cutAt(node: Text, range: Range, end: 'start' | 'end'): number {
  const container = end === 'start' ? range.startContainer : range.endContainer;
  const offset = end === 'start' ? range.startOffset : range.endOffset;
  if (container === node) return offset;
  const point = range.cloneRange();
  point.collapse(end === 'start');
  return point.comparePoint(node, 0) < 0 ? node.length : 0;
}

/** The stretch of a rich editor from one character to another, both counted without white space. */
export function rangeOfInk(editor: Editor, from: number, to: number): Range | undefined {
  const range = editor.document.createRange();
  let seen = 0;
  let started = false;
  for (const { node } of walkEditor(editor.element).pieces) {
    for (let at = 0; at < node.length; at++) {
      if (BLANK.test(node.data[at]!)) continue;
      if (seen === from && !started) {
        range.setStart(node, at);
        started = true;
      }
      seen++;
      if (seen === to && started) {
        range.setEnd(node, at + 1);
        return range;
      }
    }
  }
  return undefined;
}
