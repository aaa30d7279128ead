import { asExpected, HELPDESKS, pageStates } from '@/tests/pages/page-states';
import { expect, test } from './harness/reading-page';

for (const helpdesk of HELPDESKS) {
  for (const { name, html, expected } of pageStates(helpdesk)) {
    test(`${helpdesk}: ${name}`, async ({ reading }) => {
      await reading.show(expected.address, html);
      const read = await reading.read();
      if (expected.shows === 'not_a_ticket') {
        expect(read).toBe('not_a_ticket');
      } else if (expected.shows === 'ticket') {
        if (read === 'not_a_ticket' || !read.ticket) throw new Error(`nothing read: ${JSON.stringify(read)}`);
        expect(asExpected(expected.address, read.ticket)).toEqual(expected);
      } else if (read === 'not_a_ticket' || read.ticket) {
        // A pane without messages: its own loading mark tells an empty ticket from one that is on its way.
        expect(read).toMatchObject({ ticket: { messages: [] }, loading: expected.shows === 'loading' });
      } else {
        expect(read.problem).toBe(expected.shows === 'unrecognised' ? 'absent' : 'other_ticket');
      }
    });
  }
}
