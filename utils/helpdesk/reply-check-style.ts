/**
 * The light's own style, in the badge's manner: pixels only, since `rem` follows the page, and the colours of the panel.
 */
export const REPLY_CHECK_STYLE = `
:host {
  all: initial; position: fixed; z-index: 2147482999; display: block; width: max-content; pointer-events: none;
  font: 400 13px/1.4 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
  --surface: oklch(1 0 0); --hover: oklch(0.945 0.007 220); --edge: oklch(0.87 0.01 220); --ink: oklch(0.26 0.018 230);
  --soft: oklch(0.45 0.018 230); --accent: oklch(0.49 0.085 215); --on-accent: oklch(1 0 0); --lamp: oklch(0.66 0.1 68);
  --shadow: 0 1px 2px oklch(0.3 0.02 230 / 10%), 0 4px 14px oklch(0.3 0.02 230 / 14%);
  color: var(--ink); color-scheme: light; text-align: start; direction: ltr;
}
:host([data-open]) { z-index: 2147483001; }
:host([data-theme="dark"]) {
  --surface: oklch(0.265 0.013 230); --hover: oklch(0.325 0.014 230); --edge: oklch(0.38 0.014 230); --ink: oklch(0.935 0.006 220);
  --soft: oklch(0.765 0.012 220); --accent: oklch(0.765 0.085 208); --on-accent: oklch(0.19 0.02 220); --lamp: oklch(0.75 0.1 68);
  --shadow: 0 1px 2px oklch(0 0 0 / 35%), 0 6px 18px oklch(0 0 0 / 45%);
  color-scheme: dark;
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
button { font: inherit; color: inherit; background: none; border: 0; margin: 0; padding: 0; cursor: pointer; text-align: inherit; }
button:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
.light { display: flex; align-items: center; gap: 6px; height: 24px; padding: 0 9px 0 7px; border-radius: 12px; font-size: 12px;
  white-space: nowrap; background: var(--surface); box-shadow: inset 0 0 0 1px var(--edge), var(--shadow); pointer-events: auto; }
.light:hover { background: var(--hover); }
.lamp { width: 9px; height: 9px; border-radius: 50%; background: var(--lamp); flex: none; }
:host([data-state="good"]) .lamp { background: var(--accent); }
:host([data-state="good"]) .light { color: var(--soft); }
:host([data-typing]) .light { pointer-events: none; opacity: 0.35; }
.list { position: fixed; width: 344px; max-width: calc(100vw - 16px); max-height: min(420px, calc(100vh - 16px)); overflow: auto; padding: 6px 12px;
  border-radius: 10px; background: var(--surface); box-shadow: inset 0 0 0 1px var(--edge), var(--shadow); outline: 0; pointer-events: auto; }
ul { list-style: none; margin: 0; padding: 0; }
li { padding: 9px 0; overflow-wrap: anywhere; }
li + li { border-top: 1px solid var(--edge); }
p { margin: 0; }
b { font-weight: 600; }
.which { color: var(--soft); font-size: 12px; }
q { color: var(--soft); quotes: "“" "”"; }
.why { margin-top: 3px; }
.actions { display: flex; flex-wrap: wrap; gap: 6px; margin-top: 7px; }
.actions button { min-height: 26px; padding: 2px 9px; border-radius: 6px; font-size: 12px; box-shadow: inset 0 0 0 1px var(--edge); }
.actions button:hover { background: var(--hover); }
.actions button.first { background: var(--accent); color: var(--on-accent); box-shadow: none; font-weight: 600; }
.note { padding: 6px 0; color: var(--soft); font-size: 12px; }
.note:empty { display: none; }
@media print { :host { display: none; } }
@media (forced-colors: active) {
  .light, .list { border: 1px solid CanvasText; }
  .lamp { background: CanvasText; forced-color-adjust: none; }
  :host([data-state="good"]) .lamp { background: Canvas; outline: 1px solid CanvasText; }
}
`;
