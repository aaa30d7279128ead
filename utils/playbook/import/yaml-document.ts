import { isNode, LineCounter, parseDocument } from 'yaml';
import type { Located, ParseFault } from './located';

/** Parses YAML, keeping the place of everything. Its library is large: extension pages load this module only when it is needed. */
export function parseYaml(text: string): Located | ParseFault {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const broken = document.errors[0];
  if (broken) {
    // The line is told beside it, and what the library quotes below it is left out.
    const reason = broken.message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/, '');
    return { line: lines.linePos(broken.pos[0]).line, message: `This is not YAML: ${reason}.` };
  }
  try {
    return {
      value: document.toJS({ maxAliasCount: 50 }),
      lineOf(path) {
        for (let depth = path.length; depth > 0; depth--) {
          const node = document.getIn(path.slice(0, depth), true);
          if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
        }
        return 1;
      },
    };
  } catch (fault) {
    return { line: 1, message: `This YAML cannot be used: ${(fault as Error).message}` };
  }
}
