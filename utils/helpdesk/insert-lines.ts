/**
 * A phrase as lines ready for a reply box: one line break for all systems, no empty lines at the ends, and no `/` in
 * front, which opens canned responses in Freshdesk and commands in others.
 */
export function linesOf(text: string): string[] {
  const lines = text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/^[\s/]+|\s+$/g, '')
    .split('\n');
  return lines.map((line) => line.trimEnd());
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** The lines as paragraphs, the form in which Zendesk and Freshdesk keep them; the text stays text. */
export function paragraphsOf(lines: readonly string[], opening: '<p>' | '<p style="">' = '<p>'): string {
  return lines.map((line) => `${opening}${line ? line.replace(/[&<>]/g, (sign) => ENTITIES[sign]!) : '<br>'}</p>`).join('');
}
