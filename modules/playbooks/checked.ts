import { problemsOf, type SchemaIssue } from '@/utils/playbook/problem';
import { PlaybookError, report, type YamlSource } from './yaml-source';

interface Schema<T> {
  safeParse(
    value: unknown,
    options: { reportInput: true },
  ): { success: true; data: T } | { success: false; error: { issues: unknown[] } };
}

/**
 * The value of a file, when it has the shape that is asked for.
 * @throws PlaybookError naming everything that is wrong with it.
 */
export function checked<T>(source: YamlSource, schema: Schema<T>): T {
  const result = schema.safeParse(source.value, { reportInput: true });
  if (result.success) return result.data;
  throw new PlaybookError(report(source, problemsOf(result.error.issues as SchemaIssue[])));
}
