import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { PageAnswer, PageRequest, PageRoute } from '@/tests/browser/harness/page-server';

const FOLDER = 'tests/demo';
const TYPES: Readonly<Record<string, string>> = { css: 'text/css', js: 'text/javascript' };

const clients = new Map<string, Promise<string>>();

function clientScript(name: string): Promise<string> {
  const known = clients.get(name);
  if (known) return known;
  const script = build({
    entryPoints: [join(FOLDER, `${name}.ts`)],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    loader: { '.css': 'empty' },
    logLevel: 'error',
  }).then(({ outputFiles }) => outputFiles[0]!.text);
  clients.set(name, script);
  return script;
}

async function asset(name: string): Promise<PageAnswer | undefined> {
  const type = TYPES[name.split('.').at(-1)!];
  if (!type || name.includes('/')) return undefined;
  if (name.endsWith('-client.js')) return { body: await clientScript(name.replace(/\.js$/, '')), type };
  const path = name === 'ckeditor5.css' ? 'node_modules/ckeditor5/dist/ckeditor5.css' : join(FOLDER, name);
  const body = await readFile(path).catch(() => undefined);
  return body && { body, type };
}

/** The demo helpdesk: a page in the manner of Zendesk and one in that of Freshdesk, each on its own host name. */
export const demoSite: PageRoute = async ({ host, path }: PageRequest) => {
  if (path.startsWith('/demo/')) return await asset(path.slice('/demo/'.length));
  if (path === '/favicon.ico') return { status: 204, body: '' };
  const page = host.endsWith('.zendesk.com') ? 'zendesk.html' : 'freshdesk.html';
  return { body: await readFile(join(FOLDER, page), 'utf8') };
};
