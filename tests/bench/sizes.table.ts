import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Row, Table } from './table';

const BUILT = '.output/chrome-mv3';

/** Most kilobytes that a bundle may have, after design.md. */
const BUDGETS = { helpdeskPage: 30, panel: 260, model: 1000, package: 2500 };

const zipped = (path: string) => gzipSync(readFileSync(join(BUILT, path)), { level: 9 }).length / 1000;
const sum = (sizes: number[]) => sizes.reduce((all, size) => all + size, 0);

/** The scripts that a page of the extension loads before it shows anything: those that its HTML names, and what they import. */
function scriptsOf(html: string): Set<string> {
  const named = [...readFileSync(join(BUILT, html), 'utf8').matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map(([, path]) => path!);
  const scripts = new Set<string>();
  for (const path of named) follow(path, scripts);
  return scripts;
}

function follow(path: string, found: Set<string>) {
  if (found.has(path)) return;
  found.add(path);
  const imports = readFileSync(join(BUILT, path), 'utf8').matchAll(/(?:from|import)\s*["'](\.{1,2}\/[^"']+\.js)["']/g);
  for (const [, relative] of imports) follow(join(dirname(path), relative!), found);
}

function against(what: string, value: number, budget: number): Row {
  return { what, value, unit: 'KB', peer: { name: 'budget', value: budget } };
}

async function run(): Promise<Row[]> {
  const manifest = JSON.parse(readFileSync(join(BUILT, 'manifest.json'), 'utf8')) as {
    content_scripts: { matches: string[]; js: string[] }[];
  };
  const inPageOf = (host: string) =>
    manifest.content_scripts.filter(({ matches }) => matches.some((match) => match.includes(host))).flatMap(({ js }) => js);
  const pageRows = ['zendesk.com', 'freshdesk.com'].map((host) =>
    against(`scripts in a page of ${host}`, sum(inPageOf(host).map(zipped)), BUDGETS.helpdeskPage),
  );
  const files = readdirSync(BUILT, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return [
    ...pageRows,
    { what: 'check of the reply box, fetched when it is first entered', value: zipped('reply-check.js'), unit: 'KB' },
    against('script of the panel', sum([...scriptsOf('sidepanel.html')].map(zipped)), BUDGETS.panel),
    ...['practice', 'options', 'first-run'].map(
      (page): Row => ({ what: `script of the ${page} page`, value: sum([...scriptsOf(`${page}.html`)].map(zipped)), unit: 'KB' }),
    ),
    { what: 'script of the background', value: zipped('background.js'), unit: 'KB' },
    against('model, as it lies on disk', readFileSync(join(BUILT, 'reader.model')).length / 1000, BUDGETS.model),
    against(
      'package, every file compressed by itself as a zip does',
      sum(files.map(({ parentPath, name }) => zipped(join(parentPath, name).slice(BUILT.length + 1)))),
      BUDGETS.package,
    ),
  ];
}

export default { name: 'Sizes, compressed', run } satisfies Table;
