import fc from 'fast-check';
import { ZENDESK } from './harness/hosts';
import { expect, test } from './harness/reading-page';

const BLANK = '<!doctype html><meta charset="utf-8"><title>text</title><body></body>';

/** What a message's markup says to a reader. */
const TEXTS: readonly [what: string, html: string, text: string, cuts?: string[]][] = [
  ['paragraphs do not run together', '<p>Hi,</p><p>my card</p>', 'Hi,\n\nmy card'],
  ['divisions and breaks are lines', '<div>one</div><div>two<br>three</div>', 'one\ntwo\nthree'],
  ['many breaks are one empty line', 'one<br><br><br><br>two', 'one\n\ntwo'],
  ['words in mark-up stay whole', 'un<b>believ</b>able', 'unbelievable'],
  ['white space runs together', '  a \n  b\t c  ', 'a b c'],
  ['no-break spaces are spaces', 'a&nbsp;&nbsp;b<p>&nbsp;</p><p>c</p>', 'a b\n\nc'],
  ['preformatted lines are kept', '<pre>one\n  two</pre>', 'one\ntwo'],
  [
    'what is styled as lines is read as lines',
    '<span style="display:block">one</span><span style="display:block">two</span>',
    'one\ntwo',
  ],
  ['table cells do not run together', '<table><tr><td>Order</td><td>118</td></tr></table>', 'Order\n118'],
  [
    'pictures of emoji mean what they show',
    'great <img alt="😡" src="data:,"> work<img alt="company logo" src="data:,">',
    'great 😡 work',
  ],
  [
    'nothing that is not seen is read',
    '<i style="display:none">a</i><i style="visibility:hidden">b</i><i style="opacity:0">c</i><i style="font-size:0">d</i><i style="position:absolute;left:-9999px">e</i><i hidden>f</i>seen',
    'seen',
  ],
  [
    'nor what is clipped for screen readers',
    '<span style="position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0)">Message from</span>seen',
    'seen',
  ],
  [
    'code is text and never code',
    '&lt;script&gt;alert(1)&lt;/script&gt;<script>alert(2)</script><style>a{}</style>',
    '<script>alert(1)</script>',
  ],
  [
    'quotes are cut and keep their place',
    '<p>No.</p><blockquote>kind words</blockquote><p>Really.</p>',
    'No.\n\nkind words\n\nReally.',
    ['kind words'],
  ],
  [
    'a quote in a quote is one cut',
    '<blockquote>a<blockquote>b</blockquote>c</blockquote>d',
    'a\n\nb\n\nc\nd'.replaceAll('\n\n', '\n'),
    ['a\nb\nc'],
  ],
  ['signatures are cut', '<div>Bye</div><div class="gmail_signature">Anna<br>CEO</div>', 'Bye\nAnna\nCEO', ['Anna\nCEO']],
  [
    "from Outlook's rule on all is quoted",
    'Mine<div style="border-top:solid #E1E1E1 1.0pt"><b>From:</b> x</div><p>theirs</p>',
    'Mine\nFrom: x\n\ntheirs',
    ['From: x\n\ntheirs'],
  ],
  [
    'a rule before mail headers begins a quote',
    'Mine<hr><b>Von:</b> Acme &lt;a@b.c&gt;<br><b>An:</b> me<br>theirs',
    'Mine\nVon: Acme <a@b.c>\nAn: me\ntheirs',
    ['Von: Acme <a@b.c>\nAn: me\ntheirs'],
  ],
  ['any other rule is a rule', 'Mine<hr>also: mine', 'Mine\nalso: mine'],
];

test('a message is read the way the page lays it out', async ({ reading }) => {
  await reading.show(`${ZENDESK}/agent/tickets/1`, BLANK);
  for (const [what, html, text, cuts = []] of TEXTS) {
    const read = await reading.page.evaluate((markup) => (window as unknown as InPage).reading.textOf(markup), html);
    expect(read, what).toEqual({ text, cuts });
  }
});

test('a message that is not shown is read the same, as far as its tags say', async ({ reading }) => {
  await reading.show(`${ZENDESK}/agent/tickets/1`, BLANK);
  for (const [what, html, text] of TEXTS.filter(([, html]) => !/style=|<script/.test(html))) {
    const read = await reading.page.evaluate((markup) => (window as unknown as InPage).reading.unshownTextOf(markup), html);
    expect(read, what).toBe(text);
  }
});

interface InPage {
  reading: typeof import('@/tests/pages/text-in-page');
}

/** Random markup of the kinds that mail programs write. */
const markup = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4 },
    fc.string({ maxLength: 12 }).map((words) => words.replace(/[<>&]/g, ' ')),
    fc.constantFrom('<br>', '&nbsp;', ' \n ', '<i style="display:none">hidden</i>', '<img alt="😀" src="data:,">'),
    fc
      .tuple(fc.constantFrom('p', 'div', 'b', 'span', 'blockquote', 'pre', 'li', 'td'), fc.array(tie('node'), { maxLength: 4 }))
      .map(([tag, inner]) => `<${tag}>${inner.join('')}</${tag}>`),
  ),
})).node;

test('every span of a text leads back to its own words in the page', async ({ reading }) => {
  await reading.show(`${ZENDESK}/agent/tickets/1`, BLANK);
  const spans = fc.array(fc.tuple(fc.nat(300), fc.nat(300)), { minLength: 1, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(fc.array(markup, { maxLength: 5 }), spans, async (parts, wanted) => {
      const found = await reading.page.evaluate(
        ([html, list]) => (window as unknown as InPage).reading.wordsOfSpans(html, list),
        [parts.join(''), wanted] as [string, [number, number][]],
      );
      // The picture of an emoji has no text node to point at.
      for (const { text, page } of found) expect(page).toBe(text.replaceAll('😀', '').replace(/[\ud83d\ude00]/gu, ''));
    }),
    { numRuns: 150, seed: 20261121 },
  );
});
