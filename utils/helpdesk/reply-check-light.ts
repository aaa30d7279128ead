import type { DraftCheck } from '@/utils/ticket/draft-check';
import { lightWords } from '@/utils/ticket/draft-words';
import { button, el } from './badge-dom';
import { keepKeys } from './badge-keys';
import { freePlace } from './badge-place';
import { watchTheme } from './badge-theme';
import type { Editor } from './editors-find';
import { makeRemarkList, type RemarkActs, type RemarkList } from './reply-check-list';
import { visibleBox } from './reply-check-place';
import { REPLY_CHECK_STYLE } from './reply-check-style';

/** Distance to the editor's edges; least height of an editor in which the light has room. */
const INSET = 6;
const LEAST_HEIGHT = 36;

/** The light at the edge of the reply box and the list that it opens. An element of its own: the editor is never touched. */
export class ReplyLight {
  private readonly host: HTMLElement;
  private readonly root: ShadowRoot;
  private readonly light: HTMLElement;
  private readonly words = el('span');
  private readonly list: RemarkList;
  private editor: Editor | undefined;
  private lastLine: () => DOMRect | undefined = () => undefined;
  private returnTo: HTMLElement | undefined;
  private planned = false;

  constructor(
    private readonly document: Document,
    acts: RemarkActs,
    private readonly signal: AbortSignal,
  ) {
    this.host = document.createElement('evenkeel-reply-check');
    this.root = this.host.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(REPLY_CHECK_STYLE);
    this.root.adoptedStyleSheets = [sheet];
    this.list = makeRemarkList(acts);
    this.light = button(
      '',
      (event) => this.pressed(event),
      { class: 'light', 'aria-expanded': 'false' },
      el('span', { class: 'lamp' }),
      this.words,
    );
    this.root.append(this.light, this.list.element);
    this.listen();
    signal.addEventListener('abort', () => this.host.remove());
  }

  /** @param lastLine where the draft's last line stands now, which the light must not cover */
  show(check: DraftCheck, editor: Editor, lastLine: () => DOMRect | undefined) {
    this.editor = editor;
    this.lastLine = lastLine;
    const words = lightWords(check);
    this.host.dataset.state = check.remarks.length > 0 ? 'could_be_better' : 'good';
    this.words.textContent = words;
    this.light.setAttribute('aria-label', `Reply check: ${words}`);
    const hadFocus = this.list.element.contains(this.root.activeElement);
    this.list.show(check, editor.kind === 'rich');
    if (hadFocus) this.list.element.focus();
    if (!this.host.isConnected) this.document.documentElement.append(this.host);
    this.rest();
    this.plan();
  }

  hide() {
    this.close();
    this.host.remove();
    this.editor = undefined;
  }

  /** The light steps back while the rep types. */
  typing() {
    this.host.dataset.typing = '';
  }

  rest() {
    delete this.host.dataset.typing;
  }

  say(words: string) {
    this.list.say(words);
  }

  private listen() {
    const { signal, document } = this;
    const view = document.defaultView!;
    watchTheme(
      document,
      (theme) => {
        this.host.dataset.theme = theme;
      },
      signal,
    );
    keepKeys(this.host, (event) => event.key === 'Escape' && this.close(), signal);
    const passive = { signal, capture: true, passive: true };
    view.addEventListener('resize', () => this.plan(), passive);
    document.addEventListener('scroll', () => this.plan(), passive);
    document.addEventListener('pointerdown', (event) => event.target !== this.host && this.close(), passive);
  }

  private pressed(event: MouseEvent) {
    if (!this.list.element.hidden) {
      this.close();
      return;
    }
    this.list.element.hidden = false;
    this.host.dataset.open = '';
    this.light.setAttribute('aria-expanded', 'true');
    this.settle();
    // A click without a pointer came from the keyboard, which then goes on in the list.
    if (event.detail !== 0) return;
    this.returnTo = this.light;
    (this.list.element.querySelector('button') ?? this.list.element).focus();
  }

  private close() {
    if (this.list.element.hidden) return;
    const hadFocus = this.list.element.contains(this.root.activeElement);
    this.list.element.hidden = true;
    delete this.host.dataset.open;
    this.light.setAttribute('aria-expanded', 'false');
    if (hadFocus) this.returnTo?.focus();
  }

  /** Looks for its place once in the next frame, however much has changed until then. */
  private plan() {
    if (this.planned || !this.host.isConnected) return;
    this.planned = true;
    requestAnimationFrame(() => {
      this.planned = false;
      if (!this.signal.aborted && this.host.isConnected) this.settle();
    });
  }

  private settle() {
    const box = this.editor?.element.isConnected ? visibleBox(this.editor) : undefined;
    this.host.hidden = !box || box.height < LEAST_HEIGHT;
    if (!box) return;
    const { clientWidth, clientHeight } = this.document.documentElement;
    const size = { width: this.light.offsetWidth, height: this.light.offsetHeight };
    const wish = { left: box.left + box.width - size.width - INSET, top: box.top + box.height - size.height - INSET };
    const line = this.lastLine();
    const at = freePlace(wish, size, { width: clientWidth, height: clientHeight }, line ? [line] : []);
    this.host.style.left = `${Math.round(at.left)}px`;
    this.host.style.top = `${Math.round(at.top)}px`;
    const list = this.list.element;
    if (list.hidden) return;
    const { width, height } = list.getBoundingClientRect();
    const above = at.top - height - 6;
    list.style.top = `${Math.max(8, above >= 8 ? above : Math.min(at.top + size.height + 6, clientHeight - height - 8))}px`;
    list.style.left = `${Math.max(8, Math.min(at.left + size.width - width, clientWidth - width - 8))}px`;
  }
}
