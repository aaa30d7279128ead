import type { DraftCheck, DraftFix, DraftRemark, DraftRequest, DraftView, FixOutcome } from '@/utils/ticket/draft-check';
import { FIX_REFUSED } from '@/utils/ticket/draft-words';
import type { InsertOutcome } from '@/utils/ticket/insert-outcome';
import type { PageView } from '@/utils/ticket/page-view';
import { ticketKey } from '@/utils/ticket/ticket-key';
import { type Editor, editorOf } from './editors-find';
import type { ReplyPlace } from './insert-text';
import { makeLight } from './lit-ranges';
import { type PageDraft, readDraft, selectWords } from './reply-check-draft';
import { ReplyLight } from './reply-check-light';

/** Typing has paused when nothing has changed for this long, in milliseconds. */
const PAUSE = 700;
/** Shorter drafts that come and go were never meant to be sent, in characters. */
const LEAST_SENT = 40;

const MARK = 'text-decoration: underline 2px dotted oklch(0.6 0.12 68);';
const POINTED = 'background-color: oklch(0.82 0.11 92 / 55%);';

export interface ReplyCheckPorts {
  view(): PageView;
  replyBox(): ReplyPlace | undefined;
  check(request: DraftRequest): Promise<DraftCheck | null>;
  /** Puts a text in place of what is selected in the reply box of this ticket. */
  insert(ticketKey: string, text: string): Promise<InsertOutcome>;
  dismiss(ticketKey: string, remark: DraftRemark): Promise<void>;
  switchOff(ruleId: string): Promise<void>;
  /** A draft has left the reply box. */
  ended(clean: boolean): void;
  tell(view: DraftView): void;
}

/** The editor that is watched, with what was last said of its draft. */
interface Watched {
  editor: Editor;
  visibility: ReplyPlace['visibility'];
  end: AbortController;
  mark(ranges: readonly Range[]): void;
  point(ranges: readonly Range[]): void;
  draft?: PageDraft;
}

/**
 * Reads the draft in the open ticket's reply box each time typing pauses, shows the light and marks the words.
 * While the rep types it only sets a clock; it never changes the editor, its selection or its focus on its own.
 */
export class ReplyCheck {
  private readonly light: ReplyLight;
  private watched: Watched | undefined;
  private isOff = true;
  private composing = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** Counts changes, so that an answer to an older draft is dropped. */
  private changes = 0;
  private current: DraftView = { state: 'none' };
  private couldBeSent = false;

  constructor(
    private readonly document: Document,
    private readonly ports: ReplyCheckPorts,
    private readonly signal: AbortSignal,
  ) {
    this.light = new ReplyLight(
      document,
      {
        fix: (fix) => void this.fixHere(fix),
        dismiss: (remark) => void this.settled(this.key && ports.dismiss(this.key, remark)),
        switchOff: (remark) => void this.settled(ports.switchOff(remark.ruleId)),
        pointAt: (remark) => this.watched?.point(this.watched.draft?.rangesOf(remark?.spans ?? []) ?? []),
      },
      signal,
    );
    document.addEventListener('focusin', () => this.look(), { signal, capture: true, passive: true });
    // Focus that goes into an editor's frame is told to the page only in this way.
    document.defaultView?.addEventListener('blur', () => this.look(), { signal, passive: true });
    signal.addEventListener('abort', () => this.leave());
  }

  get view(): DraftView {
    return this.current;
  }

  setOff(off: boolean) {
    this.isOff = off;
    if (off) this.leave();
    else this.again();
  }

  /** The rules, or the thread, may have changed: the draft is read again. */
  again() {
    this.look();
    this.changed();
  }

  /** @returns what became of a fix, which goes in only where its words still stand. */
  async fix(key: string, fix: DraftFix): Promise<FixOutcome> {
    const { watched } = this;
    if (this.key !== key || !watched) return { outcome: 'refused', reason: 'other_ticket' };
    if (!watched.editor.element.isConnected) return { outcome: 'refused', reason: 'no_editor' };
    const draft = readDraft(watched.editor);
    if (draft.text.slice(fix.start, fix.end) !== fix.was) return { outcome: 'refused', reason: 'changed' };
    if (!selectWords(watched.editor, draft, fix)) return { outcome: 'refused', reason: 'not_taken' };
    return await this.ports.insert(key, fix.text);
  }

  private get key(): string | undefined {
    const view = this.ports.view();
    return view.state === 'ready' ? ticketKey(view.ticket) : undefined;
  }

  private async fixHere(fix: DraftFix) {
    const outcome = await this.fix(this.key ?? '', fix);
    if (outcome.outcome === 'refused') this.light.say(FIX_REFUSED[outcome.reason]);
  }

  /** A choice that could not be kept is offered again with the next reading. */
  private async settled(kept: Promise<void> | undefined | '') {
    await (kept || undefined)?.catch(() => {});
    this.read();
  }

  /** Finds the reply box of the open ticket, and watches it in place of the one before. */
  private look() {
    const place = this.isOff || this.key === undefined ? undefined : this.ports.replyBox();
    const editor = place && editorOf(place.element);
    if (this.watched && editor?.element === this.watched.editor.element) {
      if (place!.visibility !== this.watched.visibility) this.changed();
      this.watched.visibility = place!.visibility;
      return;
    }
    this.leave();
    if (editor) this.watch(editor, place!.visibility);
  }

  private watch(editor: Editor, visibility: ReplyPlace['visibility']) {
    const end = new AbortController();
    const { signal } = end;
    const changed = () => this.changed();
    const passive = { signal, capture: true, passive: true };
    if (editor.kind === 'field') editor.element.addEventListener('input', changed, passive);
    else {
      // Not the input event: CKEditor 5 and others cancel it and write the words themselves.
      const observer = new MutationObserver(changed);
      observer.observe(editor.element, { childList: true, subtree: true, characterData: true });
      signal.addEventListener('abort', () => observer.disconnect());
    }
    editor.element.addEventListener('compositionstart', () => this.compose(true), passive);
    editor.element.addEventListener('compositionend', () => this.compose(false), passive);
    this.watched = {
      editor,
      visibility,
      end,
      mark: makeLight(editor.document, 'evenkeel-draft', MARK, signal),
      point: makeLight(editor.document, 'evenkeel-draft-here', POINTED, signal),
    };
    this.changed();
  }

  /** Nothing is said of an editor that is gone or of a ticket that is not open any more. */
  private leave() {
    clearTimeout(this.timer);
    this.changes++;
    this.composing = false;
    // Helpdesks take the editor away with the reply that was sent; one that still stands keeps its draft.
    if (!this.watched?.editor.element.isConnected) this.end();
    this.couldBeSent = false;
    this.clear();
    this.watched?.end.abort();
    this.watched = undefined;
  }

  private compose(composing: boolean) {
    this.composing = composing;
    this.changed();
  }

  private changed() {
    this.changes++;
    this.light.typing();
    clearTimeout(this.timer);
    if (this.watched && !this.composing) this.timer = setTimeout(() => this.paused(), PAUSE);
  }

  private paused() {
    const idle = this.document.defaultView?.requestIdleCallback;
    // Safari and older Firefox have none; the pause itself is quiet enough then.
    if (idle) idle(() => this.read(), { timeout: PAUSE });
    else this.read();
  }

  private async read() {
    const view = this.ports.view();
    const { watched, changes } = this;
    if (this.signal.aborted || !watched || view.state !== 'ready' || this.composing) return;
    const key = ticketKey(view.ticket);
    const draft = readDraft(watched.editor);
    if (draft.text.trim() === '') {
      this.end();
      this.clear();
      return;
    }
    const { ticket, reading } = view;
    const request = { ticket, reading, draft: draft.text, visibility: watched.visibility };
    // The background may be on its way up or gone for good: then nothing is said.
    const check = await this.ports.check(request).catch(() => null);
    if (changes !== this.changes || this.key !== key || this.signal.aborted) return;
    if (check) this.show(key, check, watched, draft);
    else this.clear();
  }

  private show(key: string, check: DraftCheck, watched: Watched, draft: PageDraft) {
    watched.draft = draft;
    watched.mark(check.remarks.flatMap(({ spans }) => draft.rangesOf(spans)));
    watched.point([]);
    this.light.show(check, watched.editor, () => lastLineOf(draft, watched.editor));
    this.couldBeSent = draft.text.length >= LEAST_SENT && watched.visibility !== 'internal';
    this.set({ state: 'checked', ticketKey: key, check });
  }

  private clear() {
    this.watched?.mark([]);
    this.watched?.point([]);
    this.light.hide();
    this.set({ state: 'none' });
  }

  /** The draft was sent or thrown away. */
  private end() {
    if (this.current.state === 'checked' && this.couldBeSent) this.ports.ended(this.current.check.remarks.length === 0);
    this.couldBeSent = false;
  }

  private set(view: DraftView) {
    if (view.state === 'none' && this.current.state === 'none') return;
    this.current = view;
    this.ports.tell(view);
  }
}

/** Where the last line of the draft stands in the window; nothing for fields and frames, whose places are their own. */
function lastLineOf(draft: PageDraft, { element, kind, document }: Editor): DOMRect | undefined {
  if (kind === 'field' || document.defaultView?.frameElement || !element.isConnected) return undefined;
  const end = draft.text.trimEnd().length;
  const [range] = draft.rangesOf([{ start: Math.max(0, end - 1), end }]);
  const last = range?.getBoundingClientRect();
  const left = element.getBoundingClientRect().left;
  return last && last.height > 0 ? new DOMRect(left, last.top, last.right - left, last.height) : undefined;
}
