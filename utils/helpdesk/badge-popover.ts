import type { FirstSuggestion } from '@/utils/ticket/first-suggestion';
import type { ReplyBox } from '@/utils/ticket/ticket';
import { button, el } from './badge-dom';
import type { BadgeFace, FaceLine } from './badge-face';

export interface PopoverActs {
  insert(): void;
  copy(): void;
  undo(): void;
  openPanel(): void;
  /** False where the browser opens the panel only from its own buttons. */
  readonly canOpenPanel: boolean;
  /** Turns Evenkeel off or on for the site, or puts a selection away. */
  switchOff(): void;
  /** The rep points at a line, or at none. */
  pointAt(line: FaceLine | undefined): void;
}

/** `none` is also what a crisis gets: no one-click answer. `taken` stays until the popover closes, so that nothing goes in twice. */
export type Offer =
  | { state: 'none' | 'looking' | 'taken' }
  | { state: 'offered'; suggestion: FirstSuggestion; replyBox: ReplyBox };

export interface Popover {
  element: HTMLElement;
  /** @param isSelection true when the rep selected the words, rather than opened a ticket */
  show(face: BadgeFace, isSelection: boolean): void;
  offer(offer: Offer): void;
  /** Says what came of an action, with a way back where there is one. */
  say(words: string, canUndo?: boolean): void;
  /** The button to which the keyboard goes. */
  firstAction(): HTMLElement;
}

const QUOTE_LENGTH = 90;

function quoted(words: string): string {
  const flat = words.replace(/\s+/g, ' ').trim();
  return flat.length <= QUOTE_LENGTH ? flat : `${flat.slice(0, QUOTE_LENGTH).replace(/\s+\S*$/, '')}…`;
}

function lineElement(line: FaceLine, pointAt: PopoverActs['pointAt']): HTMLElement {
  const first = line.evidence?.spans[0];
  if (!first) return el('p', { class: 'line' }, line.plain ? line.words : el('b', {}, line.words));
  const element = el('p', { class: 'line', tabindex: '0' }, el('b', {}, line.words), ' ', el('q', {}, quoted(first.text)));
  for (const type of ['pointerenter', 'focus']) element.addEventListener(type, () => pointAt(line));
  for (const type of ['pointerleave', 'blur']) element.addEventListener(type, () => pointAt(undefined));
  return element;
}

/** The reading in two lines and the first suggestion, so that the panel is not always needed. */
export function makePopover(acts: PopoverActs): Popover {
  const lines = el('div');
  const text = el('p', { class: 'text', 'data-part': 'suggestion' });
  const why = el('p', { class: 'why' });
  const internal = el('p', { class: 'aside' }, 'The reply box is an internal note: the customer will not see this.');
  const suggestion = el('div', { class: 'suggestion' }, text, why, internal);
  const said = el('p', { class: 'said', role: 'status' });
  const insert = button('Insert', acts.insert, { class: 'first' });
  const copy = button('Copy', acts.copy);
  const undo = button('Undo insert', acts.undo);
  const panel = button('Open panel', acts.openPanel);
  const site = button('', acts.switchOff);
  const actions = el('div', { class: 'actions' }, insert, copy, undo, panel, site);
  const element = el('div', { class: 'popover', role: 'dialog', 'aria-label': 'Evenkeel', tabindex: '-1', hidden: true });
  element.append(lines, suggestion, said, actions);
  element.addEventListener('mousedown', (event) => event.preventDefault());

  return {
    element,
    show({ state, lines: shown }, isSelection) {
      lines.replaceChildren(...shown.map((line) => lineElement(line, acts.pointAt)));
      panel.hidden = state === 'off' || !acts.canOpenPanel;
      site.className = state === 'off' ? 'first' : 'quiet';
      site.textContent = isSelection ? 'Done' : state === 'off' ? 'Turn on here' : 'Turn off here';
    },
    offer(offer) {
      const offered = offer.state === 'offered';
      suggestion.hidden = offer.state === 'none' || offer.state === 'taken';
      text.textContent = offered ? offer.suggestion.text : 'Looking for what to say next.';
      why.textContent = offered ? offer.suggestion.why : '';
      internal.hidden = !offered || offer.replyBox.visibility !== 'internal';
      insert.hidden = copy.hidden = !offered;
    },
    say(words, canUndo = false) {
      said.textContent = words;
      undo.hidden = !canUndo;
    },
    firstAction: () => [insert, panel, site].find((each) => !each.hidden)!,
  };
}
