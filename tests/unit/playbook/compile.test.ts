import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compilePlaybooks } from '@/modules/playbooks/compile';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'playbook-'));
  cpSync(join(process.cwd(), 'playbooks'), folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Changes the first match in a pack and says on which line it stood. */
function damage(pattern: RegExp, by: string): number {
  const file = join(folder, 'packs/listening.yaml');
  const text = readFileSync(file, 'utf8');
  const at = pattern.exec(text)!.index;
  writeFileSync(file, text.replace(pattern, by));
  return text.slice(0, at).split('\n').length;
}

describe('a pack that is not valid stops the build with file, line and reason', () => {
  it.each([
    ['an unknown key', /stage: acknowledge/, 'stage: acknowledge\n    shout: yes', 'does not know the key "shout"'],
    ['a stage that does not exist', /stage: acknowledge/, 'stage: shouting', 'must be one of'],
    ['a source that is not listed', /source: sharma-2020/, 'source: nobody-1999', 'nobody-1999'],
  ])('%s', (_, pattern, by, reason) => {
    damage(pattern, by);
    expect(() => compilePlaybooks(folder)).toThrow(reason);
    expect(() => compilePlaybooks(folder)).toThrow(/listening\.yaml:\d+/);
  });

  it('names the very line', () => {
    const line = damage(/evidence: (?:strong|moderate|practice)/, 'evidence: gossip');
    expect(() => compilePlaybooks(folder)).toThrow(`listening.yaml:${line}: `);
  });
});
