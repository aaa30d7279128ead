import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { onMessage } from '@/utils/messaging';

/** "https://help.example.com" matches "https://help.example.com/*" and "https://*.example.com/*". */
function covers(pattern: string, { protocol, host }: Location): boolean {
  const [scheme = '', rest = ''] = pattern.split('://');
  const allowed = rest.split('/')[0] ?? '';
  if (scheme !== '*' && `${scheme}:` !== protocol) return false;
  return allowed === '*' || allowed === host || (allowed.startsWith('*.') && `.${host}`.endsWith(allowed.slice(1)));
}

/** Stops at once when the rep takes the permission for this site back; the browser leaves running scripts alone. */
export function linkPermission(ctx: ContentScriptContext) {
  const end = onMessage('originsRemoved', ({ data }) => {
    if (data.some((pattern) => covers(pattern, window.location))) ctx.abort('The permission for this site was taken back.');
  });
  ctx.onInvalidated(end);
}
