import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import type { ShownPage } from '@/utils/helpdesk/selection-page';

/**
 * Tells the page when its address has changed. `currententrychange` comes after the change; `wxt:locationchange` comes
 * before it, or polls where the browser has no Navigation API; both may come for one change.
 */
export function followAddress(ctx: ContentScriptContext, page: ShownPage) {
  const { navigation } = window as { navigation?: EventTarget };
  navigation?.addEventListener('currententrychange', () => page.addressChanged(), { signal: ctx.signal });
  ctx.addEventListener(window, 'wxt:locationchange', () => ctx.setTimeout(() => page.addressChanged(), 0));
  ctx.addEventListener(window, 'popstate', () => page.addressChanged());
}
