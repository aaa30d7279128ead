import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface GrantedExtension {
  path: string;
  remove(): Promise<void>;
}

/**
 * A copy of a built extension whose manifest already holds the permission for some origins, as if the rep had granted
 * them: the browser's own question cannot be answered by a test. All else is as built.
 * @param origins match patterns, e.g. `https://help.example.com/*`
 */
export async function grantedExtension(origins: string[], built = '.output/chrome-mv3'): Promise<GrantedExtension> {
  const path = await mkdtemp(join(tmpdir(), 'evenkeel-granted-'));
  await cp(built, path, { recursive: true });
  const file = join(path, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  manifest.host_permissions = [...manifest.host_permissions, ...origins];
  await writeFile(file, JSON.stringify(manifest));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}
