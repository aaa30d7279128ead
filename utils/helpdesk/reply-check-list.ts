import { type DraftCheck, type DraftFix, type DraftRemark, LIGHT_WORDS } from '@/utils/ticket/draft-check';
import { fixWords } from '@/utils/ticket/draft-words';
import { button, el } from './badge-dom';

export interface RemarkActs {
  fix(fix: DraftFix): void;
  dismiss(remark: DraftRemark): void;
  switchOff(remark: DraftRemark): void;
  /** The rep points at a remark, or at none. */
  pointAt(remark: DraftRemark | undefined): void;
}

export interface RemarkList {
  element: HTMLElement;
  /** @param marked false where the words cannot be marked in the box itself */
  show(check: DraftCheck, marked: boolean): void;
  say(words: string): void;
}

function remarkElement(remark: DraftRemark, acts: RemarkActs): HTMLElement {
  const { title, light, words, customerWords, why, fix } = remark;
  const item = el(
    'li',
    { 'data-rule-id': remark.ruleId },
    el('p', {}, el('b', {}, title), ' ', el('span', { class: 'which' }, LIGHT_WORDS[light])),
    words ? el('p', {}, el('q', {}, words)) : undefined,
    customerWords ? el('p', {}, 'They wrote: ', el('q', {}, customerWords)) : undefined,
    el('p', { class: 'why' }, why),
    el(
      'div',
      { class: 'actions' },
      fix && button(fixWords(fix), () => acts.fix(fix), { class: 'first' }),
      button('Dismiss here', () => acts.dismiss(remark), { 'aria-label': `Dismiss here: ${title}` }),
      button('Switch this rule off', () => acts.switchOff(remark), { 'aria-label': `Switch this rule off: ${title}` }),
    ),
  );
  for (const type of ['pointerenter', 'focusin']) item.addEventListener(type, () => acts.pointAt(remark));
  for (const type of ['pointerleave', 'focusout']) item.addEventListener(type, () => acts.pointAt(undefined));
  return item;
}

/** The remarks on a draft, each with its reason and what can be done about it. */
export function makeRemarkList(acts: RemarkActs): RemarkList {
  const list = el('ul');
  const note = el('p', { class: 'note' });
  const said = el('p', { class: 'note', role: 'status' });
  const element = el('div', { class: 'list', role: 'dialog', 'aria-label': 'Reply check', tabindex: '-1', hidden: true });
  element.append(list, note, said);
  element.addEventListener('mousedown', (event) => event.preventDefault());
  return {
    element,
    show({ remarks, more }, marked) {
      list.replaceChildren(...remarks.map((remark) => remarkElement(remark, acts)));
      list.hidden = remarks.length === 0;
      const notes = [
        remarks.length === 0 && 'Nothing to remark on this draft.',
        more > 0 && `${more} more once these are settled.`,
        !marked && remarks.some(({ words }) => words) && 'Words cannot be marked inside this kind of reply box.',
      ];
      note.textContent = notes.filter(Boolean).join(' ');
      said.textContent = '';
    },
    say(words) {
      said.textContent = words;
    },
  };
}
