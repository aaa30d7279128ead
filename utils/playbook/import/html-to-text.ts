import { Parser } from 'htmlparser2';

const BLOCKS = new Set([
  'p',
  'div',
  'section',
  'article',
  'header',
  'footer',
  'blockquote',
  'table',
  'ul',
  'ol',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'pre',
]);
const LINES = new Set(['br', 'tr', 'hr']);
const SILENT = new Set([
  'script',
  'style',
  'head',
  'title',
  'template',
  'noscript',
  'iframe',
  'object',
  'svg',
  'textarea',
  'select',
]);

/** A link's address is kept where the text does not show it. */
function shownLink(href: string | undefined, text: string): string {
  if (!href || !/^(?:https?:|mailto:|\{\{)/i.test(href)) return '';
  const bare = href.replace(/^(?:https?:\/\/|mailto:)/i, '').replace(/\/$/, '');
  return text.includes(bare) ? '' : ` (${href})`;
}

/**
 * The text of a piece of HTML: paragraphs by blank lines, list items by dashes, links with their address.
 * Nothing is rendered or run; scripts, styles and frames are left out with what is in them.
 */
export function htmlToText(html: string): string {
  let out = '';
  let silent = 0;
  let item = 0;
  const lists: ('ul' | 'ol')[] = [];
  const links: { href: string | undefined; from: number }[] = [];
  const parser = new Parser(
    {
      onopentagname(name) {
        if (SILENT.has(name)) silent++;
        if (BLOCKS.has(name)) out += '\n\n';
        if (LINES.has(name)) out += '\n';
        if (name === 'ul' || name === 'ol') {
          lists.push(name);
          item = 0;
        }
        if (name === 'li') out += lists.at(-1) === 'ol' ? `\n${++item}. ` : '\n- ';
        if (name === 'td' || name === 'th') out += ' ';
      },
      onopentag(name, attributes) {
        if (name === 'a') links.push({ href: attributes.href, from: out.length });
      },
      ontext(text) {
        if (silent === 0) out += text.replace(/[\s\u00a0]+/g, ' ');
      },
      onclosetag(name) {
        if (SILENT.has(name)) silent = Math.max(0, silent - 1);
        if (name === 'a') {
          const link = links.pop();
          if (link && silent === 0) out += shownLink(link.href, out.slice(link.from));
        }
        if (name === 'ul' || name === 'ol') lists.pop();
        if (BLOCKS.has(name)) out += '\n\n';
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.write(html);
  parser.end();
  return out
    .replace(/[ \t]*\n[ \t]*/g, '\n')
    .replace(/(\n)(?:- |\d+\. )?(?=\n\n|$)/g, '$1')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/ {2,}/g, ' ')
    .trim();
}
