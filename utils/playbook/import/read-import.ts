import type { Pack } from '@/utils/playbook/phrase';
import { readCsv } from './csv-file';
import { type Located, type ParseFault, parseJson } from './located';
import { type MacroEntry, readMacroFile } from './macro-files';
import { rowOf } from './macro-phrase';
import { looksLikeOwn, readOwnPacks } from './own-packs';
import { type ImportFormat, type ImportPreview, type ImportRefused, previewOf, type ReadPack } from './preview';

/** In UTF-16 code units; a team's whole library of macros is a tenth of it. */
const MAX_FILE_LENGTH = 20_000_000;

export interface ImportFile {
  /** Its ending decides how it is read: .json, .yaml, .yml or .csv. */
  name: string;
  text: string;
}

const refuse = ({ line, message }: ParseFault): ImportRefused => ({ refused: [{ path: [], line, message }] });

function packOfMacros(format: ImportFormat, title: string, entries: readonly MacroEntry[]): ReadPack {
  const ids = new Set<string>();
  return {
    pack: { version: 1, id: `imported-${format}`, title, about: `Imported from ${title}.` },
    rows: entries.map((entry) => ('macro' in entry ? rowOf(entry.macro, format, ids) : entry)),
  };
}

function fromJson(file: Located): { format: ImportFormat; read: ReadPack[] } | ImportRefused {
  if (looksLikeOwn(file.value)) {
    const read = readOwnPacks(file);
    return 'refused' in read ? read : { format: 'own', read };
  }
  const macros = readMacroFile(file);
  if (macros) return { format: macros.format, read: [packOfMacros(macros.format, macros.title, macros.entries)] };
  return refuse({
    line: 1,
    message:
      'This is none of the forms that can be imported: our packs, Zendesk macros, Freshdesk canned responses, Gorgias macros.',
  });
}

async function readFile({ name, text }: ImportFile): Promise<{ format: ImportFormat; read: ReadPack[] } | ImportRefused> {
  if (/\.csv$|\.tsv$/i.test(name)) {
    const entries = readCsv(text);
    return 'message' in entries
      ? refuse(entries)
      : { format: 'csv', read: [packOfMacros('csv', name.replace(/\.[^.]*$/, ''), entries)] };
  }
  if (/\.ya?ml$/i.test(name)) {
    const { parseYaml } = await import('./yaml-document');
    const parsed = parseYaml(text);
    return 'message' in parsed ? refuse(parsed) : fromJson(parsed);
  }
  const parsed = parseJson(text);
  return 'message' in parsed ? refuse(parsed) : fromJson(parsed);
}

/**
 * Reads a file and shows what importing it would do, row by row. Nothing is stored.
 * @param own packs that the import may change.
 * @param fixed packs that it may not (ours, and those set by policy).
 */
export async function previewImport(
  file: ImportFile,
  own: readonly Pack[],
  fixed: readonly Pack[],
): Promise<ImportPreview | ImportRefused> {
  if (file.text.length > MAX_FILE_LENGTH)
    return refuse({ line: 1, message: 'The file is too large: at most 20 million characters.' });
  if (!file.text.trim()) return refuse({ line: 1, message: 'The file is empty.' });
  const result = await readFile({ ...file, text: file.text.replace(/^\uFEFF/, '') });
  return 'refused' in result ? result : previewOf(result.format, result.read, own, fixed);
}
