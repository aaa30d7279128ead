import { rangesOf } from '@/utils/helpdesk/text-ranges';
import { readText } from '@/utils/helpdesk/text-walk';

const MARKS = { quotes: '', signatures: '', skips: '' };

function shown(html: string): HTMLElement {
  document.body.innerHTML = '<div id="message"></div>';
  const message = document.querySelector<HTMLElement>('#message')!;
  message.innerHTML = html;
  return message;
}

/** What is read of a message, with the texts that are cut. */
export function textOf(html: string): { text: string; cuts: string[] } {
  const { text, cuts } = readText(shown(html), MARKS);
  return { text, cuts: cuts.map(({ start, end }) => text.slice(start, end)) };
}

/** The same of a document that is not shown, as the helpdesk's API gives it. */
export function unshownTextOf(html: string): string {
  return readText(new DOMParser().parseFromString(html, 'text/html').body, MARKS).text;
}

/**
 * For each span: its words in the text, and the words in the page that its ranges hold. White space is left out, and so
 * are surrogates: the picture of an emoji has no text node to point at.
 */
export function wordsOfSpans(html: string, spans: readonly [number, number][]): { text: string; page: string }[] {
  const { text, pieces } = readText(shown(html), MARKS);
  const bare = (words: string) => words.replace(/\s+|[\ud800-\udfff]/g, '');
  return spans.map(([from, to]) => {
    const start = Math.min(from, to) % (text.length + 1);
    const end = Math.max(start, Math.max(from, to) % (text.length + 1));
    return { text: bare(text.slice(start, end)), page: bare(rangesOf(pieces, [{ start, end }]).map(String).join('')) };
  });
}
