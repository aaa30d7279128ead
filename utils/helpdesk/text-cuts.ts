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

export interface CutRule {
  kind: Cut['kind'];
  /** The cut goes on to the end of the message. */
  toTheEnd: boolean;
}

/** A rule of Outlook's looks like any other; only one with mail headers right below it begins a quote. */
function isOutlookRule(rule: Element): boolean {
  if (rule.tagName !== 'HR') return false;
  let text = '';
  for (let after = rule.nextSibling; after && text.length < 400; after = after.nextSibling)
    text += `${after.textContent ?? ''}\n`;
  if (text.length < 400 && !text.trim()) {
    for (let after = rule.parentElement?.nextSibling; after && text.length < 400; after = after.nextSibling)
      text += `${after.textContent}\n`;
  }
  const top = text.trim().slice(0, 400);
  const first = top.split('\n', 1)[0] ?? '';
  return HEADER_LINE.test(first) && (/@/.test(first) || (top.match(/[\p{L}]{2,20}\s?:\s/gu) ?? []).length >= 3);
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
