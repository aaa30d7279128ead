/** A key that could reach an object's prototype somewhere downstream. No honest file has one. */
const HOSTILE_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

export type ParsedJson = { value: unknown } | { fault: { line: number; reason: string } };

const lineAt = (text: string, position: number) => text.slice(0, position).split('\n').length;

/** Engines name the place differently: "(line 3 column 5)", "at line 3 column 5", "at position 42", or not at all. */
function lineOfSyntaxError(text: string, message: string): number {
  const line = /\bline (\d+)/.exec(message)?.[1];
  if (line) return Number(line);
  const position = /\bposition (\d+)/.exec(message)?.[1];
  return lineAt(text, position ? Number(position) : text.length);
}

/** Parses JSON from outside: broken text and keys that aim at prototypes are refused with their line, counted from 1. */
export function parseJson(text: string): ParsedJson {
  let hostile: string | undefined;
  try {
    const value: unknown = JSON.parse(text, (key, part) => {
      if (HOSTILE_KEYS.has(key)) hostile ??= key;
      return part;
    });
    if (hostile === undefined) return { value };
  } catch (error) {
    const message = (error as Error).message;
    return {
      fault: { line: lineOfSyntaxError(text, message), reason: 'This is not valid JSON: the file is broken or was cut short.' },
    };
  }
  const position = text.search(new RegExp(`"${hostile}"\\s*:`));
  const line = position < 0 ? 1 : lineAt(text, position);
  return { fault: { line, reason: `The key "${hostile}" is not allowed in any file.` } };
}
