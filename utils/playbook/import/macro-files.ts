import { z } from '@/utils/ticket/schema';
import { htmlToText } from './html-to-text';
import type { Located } from './located';
import type { Macro } from './macro-phrase';
import type { ImportFormat } from './preview';

/** A tool whose export is a list in one JSON file. Unknown keys are ignored: exports carry many that we have no use for. */
interface MacroTool {
  format: ImportFormat;
  title: string;
  /** Keys under which the list stands when the file is an object. */
  listKeys: string[];
  /** Whether an entry is this tool's. */
  fits(entry: Record<string, unknown>): boolean;
  /** Null where an entry cannot be understood; a string says why it is left out. */
  read(entry: unknown): Omit<Macro, 'line'> | string | null;
}

const asHtmlOrText = (html: string | null | undefined, text: string | null | undefined) =>
  html?.trim() ? htmlToText(html) : (text ?? '');

const nullable = <T extends z.core.SomeType>(schema: T) => z.optional(z.nullable(schema));
const zendeskSchema = z.object({
  title: z.string(),
  active: z.optional(z.boolean()),
  actions: z.array(z.object({ field: z.string(), value: z.unknown() })),
});

/** `comment_value` is a string, or ["channel:all", "text"]; newer exports nest several such pairs. */
function commentText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (!Array.isArray(value)) return '';
  if (value.every((part) => Array.isArray(part))) return commentText(value[0]);
  const [first, second] = value;
  return typeof first === 'string' && first.startsWith('channel:') ? commentText(second) : commentText(first);
}

const zendesk: MacroTool = {
  format: 'zendesk',
  title: 'Zendesk macros',
  listKeys: ['macros'],
  fits: (entry) =>
    Array.isArray(entry.actions) && entry.actions.every((action) => action && typeof action === 'object' && 'field' in action),
  read(entry) {
    const macro = zendeskSchema.safeParse(entry);
    if (!macro.success) return null;
    const { title, active, actions } = macro.data;
    if (active === false) return 'It is switched off in Zendesk.';
    const value = (field: string) => actions.find((action) => action.field === field)?.value;
    const [category, ...rest] = title.split('::');
    const text = asHtmlOrText(commentText(value('comment_value_html')), commentText(value('comment_value')));
    const internal = [false, 'false'].includes(value('comment_mode_is_public') as never);
    return {
      title: rest.length > 0 ? rest.join(' – ') : title,
      category: rest.length > 0 ? category : undefined,
      text,
      internal,
    };
  },
};

const freshdeskSchema = z.object({
  title: z.string(),
  content: nullable(z.string()),
  content_html: nullable(z.string()),
  folder_name: nullable(z.string()),
});

const freshdesk: MacroTool = {
  format: 'freshdesk',
  title: 'Freshdesk canned responses',
  listKeys: ['canned_responses', 'responses'],
  fits: (entry) => 'content' in entry || 'content_html' in entry,
  read(entry) {
    const response = freshdeskSchema.safeParse(entry);
    if (!response.success) return null;
    const { title, content, content_html, folder_name } = response.data;
    const holdsTags = content && /<(?:p|div|br|span|a|ul|ol|b|strong)\b/i.test(content);
    return {
      title,
      category: folder_name ?? undefined,
      text: asHtmlOrText(content_html ?? (holdsTags ? content : undefined), content),
    };
  },
};

const gorgiasSchema = z.object({
  name: z.string(),
  intent: nullable(z.string()),
  actions: z.array(
    z.object({
      name: z.optional(z.string()),
      arguments: z.optional(z.object({ body_text: nullable(z.string()), body_html: nullable(z.string()) })),
    }),
  ),
});

const gorgias: MacroTool = {
  format: 'gorgias',
  title: 'Gorgias macros',
  listKeys: ['data', 'macros'],
  fits: (entry) => 'name' in entry && Array.isArray(entry.actions),
  read(entry) {
    const macro = gorgiasSchema.safeParse(entry);
    if (!macro.success) return null;
    const { name, intent, actions } = macro.data;
    const body = actions.find((action) => action.arguments?.body_html || action.arguments?.body_text);
    return {
      title: name,
      category: intent ?? undefined,
      text: asHtmlOrText(body?.arguments?.body_html, body?.arguments?.body_text),
      internal: body?.name === 'addInternalNote',
    };
  },
};

const TOOLS: readonly MacroTool[] = [zendesk, gorgias, freshdesk];

/** One entry of a list as read, with its line. */
export type MacroEntry = { line: number; title: string } & ({ macro: Macro } | { refuse: string });

/** Finds the tool whose export this is and reads its list; undefined when it is none that we know. */
export function readMacroFile(file: Located): { format: ImportFormat; title: string; entries: MacroEntry[] } | undefined {
  for (const tool of TOOLS) {
    const key = Array.isArray(file.value)
      ? undefined
      : tool.listKeys.find((one) => Array.isArray((file.value as Record<string, unknown> | null)?.[one]));
    const list = key ? (file.value as Record<string, unknown[]>)[key] : file.value;
    if (!Array.isArray(list) || list.length === 0) continue;
    const objects = list.filter(
      (entry): entry is Record<string, unknown> => Boolean(entry) && typeof entry === 'object' && !Array.isArray(entry),
    );
    if (!objects.some((entry) => tool.fits(entry))) continue;
    const entries = list.map((entry, index): MacroEntry => {
      const line = file.lineOf(key ? [key, index] : [index]);
      const read = tool.read(entry);
      const name = (entry as { title?: unknown; name?: unknown } | null)?.title ?? (entry as { name?: unknown } | null)?.name;
      const title = typeof name === 'string' ? name : `entry ${index + 1}`;
      if (read === null) return { line, title, refuse: `It does not have the form of ${tool.title}.` };
      return typeof read === 'string' ? { line, title, refuse: read } : { line, title, macro: { ...read, line } };
    });
    return { format: tool.format, title: tool.title, entries };
  }
  return undefined;
}
