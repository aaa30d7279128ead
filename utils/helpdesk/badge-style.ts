/**
 * The badge's own style. Pixels only, since `rem` follows the page; the colours are those of the panel's tokens.
 * The host itself is the box that stands in the window, so that its place is its size.
 */
export const BADGE_STYLE = `
:host {
  all: initial; position: fixed; z-index: 2147483000; display: block; width: max-content;
  font: 400 13px/1.4 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
  --surface: oklch(1 0 0); --hover: oklch(0.945 0.007 220); --edge: oklch(0.87 0.01 220); --ink: oklch(0.26 0.018 230);
  --soft: oklch(0.45 0.018 230); --accent: oklch(0.49 0.085 215); --on-accent: oklch(1 0 0); --empty: oklch(0.9 0.008 220);
  --note: oklch(0.965 0.03 90); --note-ink: oklch(0.4 0.062 75);
  --heat-0: oklch(0.7 0.03 220); --heat-1: oklch(0.78 0.075 92); --heat-2: oklch(0.66 0.1 68);
  --heat-3: oklch(0.52 0.105 42); --heat-4: oklch(0.38 0.1 350);
  --shadow: 0 1px 2px oklch(0.3 0.02 230 / 10%), 0 4px 14px oklch(0.3 0.02 230 / 14%);
  color: var(--ink); color-scheme: light; text-align: start; direction: ltr;
}
:host([data-theme="dark"]) {
  --surface: oklch(0.265 0.013 230); --hover: oklch(0.325 0.014 230); --edge: oklch(0.38 0.014 230); --ink: oklch(0.935 0.006 220);
  --soft: oklch(0.765 0.012 220); --accent: oklch(0.765 0.085 208); --on-accent: oklch(0.19 0.02 220); --empty: oklch(0.38 0.012 230);
  --note: oklch(0.32 0.026 85); --note-ink: oklch(0.88 0.06 88);
  --heat-0: oklch(0.6 0.03 220); --heat-1: oklch(0.62 0.06 92); --heat-2: oklch(0.66 0.09 72);
  --heat-3: oklch(0.75 0.1 48); --heat-4: oklch(0.86 0.08 350);
  --shadow: 0 1px 2px oklch(0 0 0 / 35%), 0 6px 18px oklch(0 0 0 / 45%);
  color-scheme: dark;
}
:host([hidden]) { display: none; }
* { box-sizing: border-box; }
svg { width: 14px; height: 14px; flex: none; fill: none; stroke: currentColor; stroke-width: 1.5; stroke-linecap: round; stroke-linejoin: round; }
button { font: inherit; color: inherit; background: none; border: 0; margin: 0; padding: 0; cursor: pointer; text-align: inherit; }
button:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
.pill { display: flex; align-items: stretch; height: 28px; max-width: 372px; border-radius: 14px; background: var(--surface);
  box-shadow: inset 0 0 0 1px var(--edge), var(--shadow); overflow: clip; }
.pill button { display: flex; align-items: center; gap: 7px; padding: 0 10px; min-width: 0; touch-action: none; }
.pill button:hover { background: var(--hover); }
.pill button:focus-visible { outline-offset: -2px; border-radius: 14px; }
.pill .open { padding: 0 9px 0 7px; color: var(--soft); box-shadow: inset 1px 0 0 var(--edge); }
.content { display: contents; }
.mark { display: flex; color: var(--accent); }
[hidden] { display: none !important; }
.word { font-weight: 600; white-space: nowrap; }
.note { color: var(--soft); white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.note:not(:empty)::before { content: "·"; margin-right: 7px; }
.heat { display: flex; align-items: flex-end; gap: 2px; height: 12px; }
.heat i { width: 3px; border-radius: 1px; background: var(--empty); }
.heat i:nth-child(1) { height: 4px; } .heat i:nth-child(2) { height: 6px; } .heat i:nth-child(3) { height: 8px; }
.heat i:nth-child(4) { height: 10px; } .heat i:nth-child(5) { height: 12px; }
.heat i.on { background: var(--step); }
:host([data-state="off"]) .pill, :host([data-state="reading"]) .word { color: var(--soft); }
:host([data-state="off"]) .word, :host([data-state="reading"]) .word { font-weight: 400; }
.popover { position: fixed; width: 344px; max-width: calc(100vw - 16px); max-height: calc(100vh - 16px); overflow: auto; padding: 12px;
  border-radius: 10px; background: var(--surface); box-shadow: inset 0 0 0 1px var(--edge), var(--shadow); outline: 0; }
.popover[hidden], .popover [hidden] { display: none; }
p { margin: 0; }
.line { padding: 3px 6px; margin: 0 -6px; border-radius: 5px; overflow-wrap: anywhere; }
.line[tabindex]:hover, .line[tabindex]:focus-visible { background: var(--hover); }
.line:focus-visible { outline: 2px solid var(--accent); outline-offset: -2px; }
.line b { font-weight: 600; }
q { color: var(--soft); quotes: "“" "”"; }
.suggestion { margin-top: 9px; padding-top: 10px; border-top: 1px solid var(--edge); }
.text { white-space: pre-line; overflow-wrap: anywhere; max-height: 168px; overflow: auto; }
.why { margin-top: 5px; color: var(--soft); font-size: 12px; }
.aside { margin-top: 8px; padding: 6px 8px; border-radius: 6px; background: var(--note); color: var(--note-ink); font-size: 12px; }
.actions { display: flex; flex-wrap: wrap; align-items: center; gap: 6px; margin-top: 11px; }
.actions button { height: 26px; padding: 0 10px; border-radius: 6px; box-shadow: inset 0 0 0 1px var(--edge); }
.actions button:hover { background: var(--hover); }
.actions button.first { background: var(--accent); color: var(--on-accent); box-shadow: none; font-weight: 600; }
.actions button.quiet { margin-left: auto; padding: 0 6px; box-shadow: none; color: var(--soft); font-size: 12px; }
.said { margin-top: 8px; color: var(--soft); font-size: 12px; }
.said:empty { display: none; }
@media print { :host { display: none; } }
@media (forced-colors: active) {
  .pill, .popover { border: 1px solid CanvasText; }
  .heat i { background: Canvas; outline: 1px solid CanvasText; forced-color-adjust: none; }
  .heat i.on { background: CanvasText; }
}
`;
