import { type Document, isNode, LineCounter, parseDocument } from 'yaml';

export type JsonPath = readonly (string | number)[];

/**
 * Finds lines in a JSON text, counted from 1. JSON is YAML, so the YAML parser's positions serve;
 * a path that leads nowhere is answered with the line of the last part that exists.
 */
export function lineFinder(text: string): (path: JsonPath) => number {
  const lines = new LineCounter();
  const document: Document = parseDocument(text, {
    lineCounter: lines,
    keepSourceTokens: false,
    uniqueKeys: false,
    logLevel: 'silent',
  });
  return (path) => {
    for (let length = path.length; length >= 0; length--) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return 1;
  };
}
