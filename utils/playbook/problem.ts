/** Something wrong with a pack or another file, said so that its author can mend it. */
export interface Problem {
  /** Keys and indexes from the file's root to the fault. */
  path: (string | number)[];
  message: string;
}

/** The part of a zod issue that a message is made from; zod/mini ships no words of its own. */
export interface SchemaIssue {
  code: string;
  path: PropertyKey[];
  message?: string;
  expected?: string;
  values?: unknown[];
  keys?: string[];
  minimum?: number | bigint;
  maximum?: number | bigint;
  origin?: string;
  pattern?: string;
  errors?: SchemaIssue[][];
  input?: unknown;
}

/** A schema's complaint in plain words, e.g. "must be one of: strong, moderate, practice". */
function inWords(issue: SchemaIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? `is missing (expected ${issue.expected})` : `must be of type ${issue.expected}`;
    case 'invalid_value':
      return `must be ${issue.values?.length === 1 ? '' : 'one of: '}${issue.values?.join(', ')}`;
    case 'unrecognized_keys':
      return `does not know the key ${issue.keys?.map((key) => `"${key}"`).join(', ')}`;
    case 'too_small':
      return `is too small or too short (at least ${issue.minimum})`;
    case 'too_big':
      return `is too big or too long (at most ${issue.maximum})`;
    case 'invalid_format':
      return `does not have the form ${issue.pattern ?? 'that is asked for'}`;
    default:
      return issue.message ?? 'is not valid';
  }
}

/** Turns the issues of a failed `safeParse` into problems, each with its place. */
export function problemsOf(issues: readonly SchemaIssue[]): Problem[] {
  return issues.map((issue) => ({
    path: issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part)),
    message: inWords(issue),
  }));
}
