/** A part of the model card, as plain words: marks for weight and links are taken off. */
export type CardBlock =
  | { kind: 'heading'; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'list'; items: string[] }
  | { kind: 'table'; head: string[]; rows: string[][] };

const plain = (text: string) =>
  text
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\*\*|`/g, '')
    .replace(/\s+/g, ' ')
    .trim();

const cells = (line: string) =>
  line
    .replace(/^\s*\||\|\s*$/g, '')
    .split('|')
    .map(plain);
const isTable = (line: string | undefined) => line?.trimStart().startsWith('|') ?? false;
const isItem = (line: string | undefined) => /^\s*(?:[-*]|\d+\.)\s/.test(line ?? '');
const isHeading = (line: string | undefined) => /^#{1,6}\s/.test(line ?? '');
const goesOn = (line: string | undefined) => Boolean(line?.trim()) && !isTable(line) && !isItem(line) && !isHeading(line);

/** Reads the few forms of Markdown that the card uses: headings, paragraphs, lists and tables. Comments are for those who write it. */
export function cardBlocks(markdown: string): CardBlock[] {
  const lines = markdown.replace(/<!--[\s\S]*?-->/g, '').split(/\r?\n/);
  const blocks: CardBlock[] = [];
  let at = 0;
  const takeWhile = (accepts: (line: string | undefined) => boolean) => {
    const from = at;
    while (at < lines.length && accepts(lines[at])) at++;
    return lines.slice(from, at);
  };
  while (at < lines.length) {
    const line = lines[at]!;
    if (isHeading(line)) {
      blocks.push({ kind: 'heading', text: plain(line.replace(/^#+/, '')) });
      at++;
    } else if (isTable(line)) {
      const [head = [], ...rows] = takeWhile(isTable)
        .filter((row) => !/^[\s|:-]+$/.test(row))
        .map(cells);
      blocks.push({ kind: 'table', head, rows });
    } else if (isItem(line)) {
      const items: string[] = [];
      while (isItem(lines[at])) {
        const first = lines[at++]!.replace(/^\s*(?:[-*]|\d+\.)\s/, '');
        items.push(plain([first, ...takeWhile(goesOn)].join(' ')));
      }
      blocks.push({ kind: 'list', items });
    } else if (goesOn(line)) {
      blocks.push({ kind: 'paragraph', text: plain(takeWhile(goesOn).join(' ')) });
    } else at++;
  }
  return blocks;
}
