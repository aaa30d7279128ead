import { type Phrase, packSchema, phraseSchema } from '@/utils/playbook/phrase';
import { problemsOf, type SchemaIssue } from '@/utils/playbook/problem';
import { z } from '@/utils/ticket/schema';
import type { Located } from './located';
import type { ImportRefused, ReadPack, ReadRow } from './preview';

/** A pack whose phrases are looked at one by one, so that one bad phrase does not hide the others. */
const looseSchema = z.extend(packSchema, { phrases: z.array(z.unknown()) });
const fileSchema = z.union([z.strictObject({ packs: z.array(z.unknown()) }), z.record(z.string(), z.unknown())]);

function titleOf(value: unknown, index: number): string {
  const id = value && typeof value === 'object' && 'id' in value ? (value as { id: unknown }).id : undefined;
  return typeof id === 'string' && id ? id : `phrase ${index + 1}`;
}

function rowFor(value: unknown, index: number, path: (string | number)[], file: Located): ReadRow {
  const result = phraseSchema.safeParse(value, { reportInput: true });
  const title = titleOf(value, index);
  if (result.success) return { line: file.lineOf(path), title, phrase: result.data as Phrase };
  const [first, ...more] = problemsOf(result.error.issues as SchemaIssue[]);
  const where = first?.path.join('.');
  const also = more.length > 0 ? ` (and ${more.length} more)` : '';
  return { line: file.lineOf([...path, ...(first?.path ?? [])]), title, refuse: `${where || 'It'} ${first?.message}${also}.` };
}

/** Whether a parsed file has the shape of our own packs. */
export function looksLikeOwn(value: unknown): boolean {
  return Boolean(value && typeof value === 'object' && !Array.isArray(value) && ('phrases' in value || 'packs' in value));
}

/** Reads one pack, or `{packs: […]}` as we export them. */
export function readOwnPacks(file: Located): ReadPack[] | ImportRefused {
  const shape = fileSchema.safeParse(file.value);
  if (!shape.success) return { refused: [{ path: [], line: 1, message: 'This is neither a pack nor a list of packs.' }] };
  const many = 'packs' in shape.data && Array.isArray(shape.data.packs);
  const values: unknown[] = many ? (shape.data.packs as unknown[]) : [file.value];
  const packs: ReadPack[] = [];
  for (const [number, value] of values.entries()) {
    const root = many ? ['packs', number] : [];
    const header = looseSchema.safeParse(value, { reportInput: true });
    if (!header.success) {
      const problems = problemsOf(header.error.issues as SchemaIssue[]);
      return {
        refused: problems.map(({ path, message }) => ({
          path: [...root, ...path],
          line: file.lineOf([...root, ...path]),
          message,
        })),
      };
    }
    const { phrases, ...pack } = header.data;
    packs.push({ pack, rows: phrases.map((phrase, index) => rowFor(phrase, index, [...root, 'phrases', index], file)) });
  }
  return packs;
}
