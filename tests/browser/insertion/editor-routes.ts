import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build } from 'esbuild';
import type { PageAnswer, PageRequest } from '@/tests/browser/harness/page-server';

const PAGES = 'tests/pages/editors';
const TYPES: Readonly<Record<string, string>> = { css: 'text/css', js: 'text/javascript', html: 'text/html; charset=utf-8' };

const bundles = new Map<string, Promise<string>>();

/** One editor with everything that it needs, made once for all tests of a worker. */
function bundleOf(entry: string): Promise<string> {
  const known = bundles.get(entry);
  if (known) return known;
  const bundle = build({
    entryPoints: [`${PAGES}/${entry}`],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    // One jQuery: its package gives another file to `require`, as in Summernote, than to `import`.
    alias: { jquery: resolve('node_modules/jquery/dist/jquery.js') },
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    logLevel: 'error',
  }).then(({ outputFiles }) => outputFiles[0]!.text);
  bundles.set(entry, bundle);
  return bundle;
}

async function ticketPage(file: string, url: URL): Promise<PageAnswer> {
  const html = await readFile(`${PAGES}/${file}`, 'utf8');
  const script = `<script type="module" src="/bundle/${url.searchParams.get('editor')}"></script>`;
  return { body: html.replace('</body>', `${script}</body>`) };
}

/**
 * Serves a ticket of a helpdesk with one of the editors of `tests/pages/editors` as its reply box:
 * `/agent/tickets/4711?editor=FILE&draft=JSON` in the manner of Zendesk, `/a/tickets/77?…` in that of Freshdesk.
 */
export async function editorRoutes({ path, url }: PageRequest): Promise<PageAnswer | undefined> {
  if (path.startsWith('/agent/tickets/')) return await ticketPage('zendesk.html', url);
  if (path.startsWith('/a/tickets/')) return await ticketPage('freshdesk.html', url);
  if (path.startsWith('/bundle/')) return { body: await bundleOf(path.slice('/bundle/'.length)), type: 'text/javascript' };
  if (path.startsWith('/modules/') && !path.includes('..')) {
    const body = await readFile(resolve('node_modules', path.slice('/modules/'.length))).catch(() => undefined);
    return body && { body, type: TYPES[path.split('.').at(-1)!] ?? 'application/octet-stream' };
  }
  return undefined;
}
