import { resolve } from 'node:path';
import { build } from 'esbuild';

/**
 * One of our modules as a classic script, for tests that call it inside a page without the extension.
 * Its exports are properties of the global `name`.
 */
export async function bundleForPage(entry: string, name: string): Promise<string> {
  const result = await build({
    entryPoints: [resolve(entry)],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: name,
    target: 'es2022',
    alias: { '@': resolve('.') },
  });
  return result.outputFiles[0]!.text;
}
