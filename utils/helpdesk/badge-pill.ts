import { button, el, icon } from './badge-dom';
import type { BadgeFace } from './badge-face';

const MARK = 'M1.75 8.25c1.5-1.5 2.75-1.5 4.15 0s2.7 1.5 4.2 0 2.7-1.5 4.15 0M8 2.25v4M4 11.5h8';
const PANEL =
  'M3 2.75h10a.75.75 0 0 1 .75.75v9a.75.75 0 0 1-.75.75H3a.75.75 0 0 1-.75-.75v-9A.75.75 0 0 1 3 2.75ZM9.75 2.75v10.5';

export interface Pill {
  element: HTMLElement;
  /** The part that opens the popover and that the badge is moved by. */
  main: HTMLButtonElement;
  show(face: BadgeFace): void;
}

/** Five bars that say the heat a second time, by height. */
function heatBars(heat: number): HTMLElement {
  const bars = [0, 1, 2, 3, 4].map((step) => el('i', { class: step <= heat ? 'on' : undefined }));
  const element = el('span', { class: 'heat', 'aria-hidden': 'true' }, ...bars);
  element.style.setProperty('--step', `var(--heat-${heat})`);
  return element;
}

interface PillActs {
  open(event: MouseEvent): void;
  openPanel(): void;
  readonly canOpenPanel: boolean;
}

/** The small part that always stands in the page. */
export function makePill(acts: PillActs): Pill {
  const content = el('span', { class: 'content' });
  const main = button('Evenkeel', (event) => acts.open(event), { 'aria-haspopup': 'dialog', 'aria-expanded': 'false' }, content);
  main.setAttribute('aria-description', 'Arrow keys move it.');
  const open = button('Open panel', () => acts.openPanel(), { class: 'open', title: 'Open panel' }, icon(PANEL));
  const element = el('div', { class: 'pill' }, main, open);
  return {
    element,
    main,
    show({ state, heat, word, note }) {
      const mark = el('span', { class: 'mark' }, icon(MARK));
      content.replaceChildren(
        heat === undefined ? mark : heatBars(heat),
        el('span', { class: 'word' }, word),
        ...(note ? [' ', el('span', { class: 'note' }, note)] : []),
      );
      main.setAttribute('aria-label', `Evenkeel: ${[word, note].filter(Boolean).join('. ')}`);
      open.hidden = state === 'off' || !acts.canOpenPanel;
    },
  };
}
