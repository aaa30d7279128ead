import Papa from 'papaparse';
import { htmlToText } from './html-to-text';
import { lineFinder, type ParseFault } from './located';
import type { MacroEntry } from './macro-files';

const COLUMNS = {
  title: ['title', 'name', 'shortcut', 'macro'],
  body: ['body', 'text', 'content', 'message', 'reply', 'response'],
  category: ['category', 'folder', 'group', 'tag', 'tags'],
};

function columnOf(header: readonly string[], names: readonly string[]): number {
  return header.findIndex((cell) =>
    names.includes(
      cell
        .replace(/^\uFEFF/, '')
        .trim()
        .toLowerCase(),
    ),
  );
}

/** Reads comma-, semicolon- or tab-separated rows with a header that names at least a title and a body. */
export function readCsv(text: string): MacroEntry[] | ParseFault {
  const lineAt = lineFinder(text);
  const rows: { line: number; cells: string[] }[] = [];
  const faults: ParseFault[] = [];
  let from = 0;
  Papa.parse<string[]>(text, {
    skipEmptyLines: 'greedy',
    step: ({ data, errors, meta }) => {
      const blank = /^\s*/.exec(text.slice(from, from + 1000))?.[0].length ?? 0;
      const line = lineAt(from + blank);
      for (const { code, message } of errors)
        if (code !== 'UndetectableDelimiter') faults.push({ line, message: `This row cannot be read: ${message}.` });
      rows.push({ line, cells: data });
      from = meta.cursor;
    },
  });
  if (faults[0]) return faults[0];
  const header = rows[0]?.cells ?? [];
  const title = columnOf(header, COLUMNS.title);
  const body = columnOf(header, COLUMNS.body);
  if (title < 0 || body < 0)
    return { line: 1, message: 'The first row must name the columns “title” and “body” (and “category”, if there is one).' };
  const category = columnOf(header, COLUMNS.category);
  return rows.slice(1).map(({ line, cells }) => {
    const name = cells[title]?.trim() ?? '';
    const raw = cells[body] ?? '';
    const words = /<\/?(?:p|div|br|span|a|ul|ol|li|b|strong|em)\b[^>]*>/i.test(raw) ? htmlToText(raw) : raw;
    if (!name && !raw.trim()) return { line, title: '', refuse: 'The row is empty.' };
    return {
      line,
      title: name,
      macro: { line, title: name, text: words, category: category >= 0 ? cells[category] : undefined },
    };
  });
}
