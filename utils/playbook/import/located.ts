import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Problem } from '@/utils/playbook/problem';

/** A parsed file that can say on which line each of its parts stands. */
export interface Located {
  value: unknown;
  /** 1-based line of the nearest part of the path that exists. */
  lineOf(path: Problem['path']): number;
}

export interface ParseFault {
  line: number;
  message: string;
}

/** A function from offsets to 1-based lines. */
export function lineFinder(text: string): (offset: number) => number {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  };
}

function lineIn(root: Node | undefined, path: Problem['path'], lineAt: (offset: number) => number): number {
  for (let depth = path.length; depth > 0 && root; depth--) {
    const node = findNodeAtLocation(root, path.slice(0, depth));
    if (node) return lineAt((node.parent?.type === 'property' ? node.parent : node).offset);
  }
  return 1;
}

/** Parses strict JSON, keeping the place of everything. */
export function parseJson(text: string): Located | ParseFault {
  const lineAt = lineFinder(text);
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false });
  const first = errors[0];
  if (first) return { line: lineAt(first.offset), message: `This is not JSON: ${printParseErrorCode(first.error)}.` };
  return { value: JSON.parse(text), lineOf: (path) => lineIn(root, path, lineAt) };
}
