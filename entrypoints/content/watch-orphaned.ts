import type { ContentScriptContext } from 'wxt/utils/content-script-context';

/** Milliseconds between two looks; a look is one property. */
const LOOK = 4000;

/** Ends this script soon after the extension was updated, switched off or removed: nothing else tells it. */
export function watchOrphaned(ctx: ContentScriptContext) {
  ctx.setInterval(() => {}, LOOK);
  ctx.addEventListener(document, 'visibilitychange', () => void ctx.isValid);
  ctx.addEventListener(document, 'pointerdown', () => void ctx.isValid, { capture: true, passive: true });
}
