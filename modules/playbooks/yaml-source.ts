import { readFileSync } from 'node:fs';
import type { Located } from '@/utils/playbook/import/located';
import { parseYaml } from '@/utils/playbook/import/yaml-document';
import type { Problem } from '@/utils/playbook/problem';

/** A YAML file that can say on which line each of its parts stands. */
export interface YamlSource extends Located {
  file: string;
}

/** A file that cannot be used, with the place and the reason; the build stops on it. */
export class PlaybookError extends Error {
  override name = 'PlaybookError';
}

/**
 * Reads one YAML file.
 * @throws PlaybookError naming the line when it is not YAML.
 */
export function readYaml(file: string): YamlSource {
  const parsed = parseYaml(readFileSync(file, 'utf8'));
  if ('message' in parsed) throw new PlaybookError(`${file}:${parsed.line}: ${parsed.message}`);
  return { file, ...parsed };
}

/** "file:line: where: what", one line a problem. */
export function report(source: YamlSource, problems: readonly Problem[]): string {
  return problems
    .map(({ path, message }) => `${source.file}:${source.lineOf(path)}: ${path.join('.') || 'file'}: ${message}`)
    .join('\n');
}
