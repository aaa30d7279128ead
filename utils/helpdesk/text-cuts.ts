import type { Cut } from '@/utils/ticket/ticket';

/** Containers in which mail programs and helpdesks put earlier messages. */
const QUOTES = [
  'blockquote',
  '.gmail_quote',
  '.gmail_quote_container',
  '.gmail_extra',
  '.yahoo_quoted',
  '.yahoo-quoted-begin',
  '.moz-cite-prefix',
  '.protonmail_quote',
  '.tutanota_quote',
  '.zmail_extra',
  '.OutlookMessageHeader',
  '.ms-outlook-mobile-reference-message',
  '.quoted-text',
  '.freshdesk_quote',
  '.x_freshdesk_quote',
  '.zd-quoted-text',
  '.message-stanza.closed',
].join(', ');

const SIGNATURES = [
  '.signature',
  '.gmail_signature',
  '.gmail_signature_prefix',
  '[data-smartmail="gmail_signature"]',
  '.moz-signature',
  '.protonmail_signature_block',
  '#Signature',
  '#signature',
  '[id^="ms-outlook-mobile-signature"]',
  '.ms-outlook-mobile-signature',
].join(', ');

/** Outlook puts no container round the earlier message: from its rule on, everything is quoted. */
const FROM_HERE_ON = [
  '#divRplyFwdMsg',
  '#x_divRplyFwdMsg',
  '#appendonsend',
  '#mail-editor-reference-message-container',
  '[style*="border-top:solid #E1E1E1" i]',
  '[style*="border-top: solid #E1E1E1" i]',
  '[style*="border-top:solid #B5C4DF" i]',
  '[style*="border-top: solid #B5C4DF" i]',
  '[style*="border-top: 1pt solid rgb(225, 225, 225)" i]',
  'hr#stopSpelling',
].join(', ');

/** Mail headers as a quoted message begins with them, in any language: "From: a@b.c", "Gesendet: Montag". */
const HEADER_LINE = /^\s*[*_]?[\p{L}\- ]{2,20}\s?:[*_]?\s\S/u;

/** The helpdesk's own marks inside a message's text, as selectors; empty strings match nothing. */
export interface TextMarks {
  readonly quotes: string;
  readonly signatures: string;
  readonly skips: string;
}

/** Characters in which the headers of a quoted mail must begin. */
const MAIL_HEAD = 400;

export interface CutRule {
  kind: Cut['kind'];
  /** The cut goes on to the end of the message. */
  toTheEnd: boolean;
}

/** The first words after a node, line by line, as far as they lie beside it. */
function textAfter(node: Node): string {
  let text = '';
  for (let after = node.nextSibling; after && text.length < MAIL_HEAD; after = after.nextSibling) {
    const line = after.nodeType === 1 && !/^(A|B|I|SPAN|STRONG|FONT)$/.test((after as Element).tagName);
    text += line ? `\n${after.textContent}\n` : after.textContent;
  }
  return text.trim().slice(0, MAIL_HEAD);
}

/** A rule of Outlook's looks like any other; only one with mail headers right below it begins a quote. */
function isOutlookRule(rule: Element): boolean {
  if (rule.tagName !== 'HR') return false;
  const text = textAfter(rule) || (rule.parentElement ? textAfter(rule.parentElement) : '');
  const first = text.split('\n', 1)[0] ?? '';
  return HEADER_LINE.test(first) && (first.includes('@') || (text.match(/\p{L}{2,20}\s?:\s/gu) ?? []).length >= 2);
}

/** Whether the text of an element is an earlier message or a signature. `marks` are the helpdesk's own marks. */
export function cutRuleOf(element: Element, marks: Pick<TextMarks, 'quotes' | 'signatures'>): CutRule | undefined {
  if (element.matches(FROM_HERE_ON) || isOutlookRule(element)) return { kind: 'quote', toTheEnd: true };
  if (element.matches(QUOTES) || (marks.quotes && element.matches(marks.quotes))) return { kind: 'quote', toTheEnd: false };
  if (element.matches(SIGNATURES) || (marks.signatures && element.matches(marks.signatures))) {
    return { kind: 'signature', toTheEnd: false };
  }
  return undefined;
}
