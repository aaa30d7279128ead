import { readFileSync } from 'node:fs';
import { isNode, LineCounter, parseDocument } from 'yaml';
import type { Problem } from '@/utils/playbook/problem';

/** A YAML file that can say on which line each of its parts stands. */
export interface YamlSource {
  file: string;
  value: unknown;
  /** 1-based line of the nearest part of the path that exists. */
  lineOf(path: Problem['path']): number;
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
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(file, 'utf8'), { lineCounter: lines });
  const broken = document.errors[0];
  if (broken) throw new PlaybookError(`${file}:${lines.linePos(broken.pos[0]).line}: ${broken.message.split('\n')[0]}`);
  return {
    file,
    value: document.toJS(),
    lineOf(path) {
      for (let depth = path.length; depth > 0; depth--) {
        const node = document.getIn(path.slice(0, depth), true);
        if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
      }
      return 1;
    },
  };
}

/** "file:line: where: what", one line a problem. */
export function report(source: YamlSource, problems: readonly Problem[]): string {
  return problems
    .map(({ path, message }) => `${source.file}:${source.lineOf(path)}: ${path.join('.') || 'file'}: ${message}`)
    .join('\n');
}
