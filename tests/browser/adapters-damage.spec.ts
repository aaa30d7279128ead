import type { Damage } from '@/tests/pages/damage';
import { asExpected, type ExpectedRead, HELPDESKS, pageStates } from '@/tests/pages/page-states';
import { expect, test } from './harness/reading-page';

/** Words that stand in every ticket of another customer. */
const FOREIGN = /FOREIGN|Olga Other|Broken kettle/;

/**
 * States of a switch that is under way, in which the page's own id is the only witness that it is not finished;
 * what else guards a switch needs its history and is tested with `adapters-switch`.
 */
const SWITCHING = ['late-dom', 'half-redrawn', 'another-conversation', 'old-late-dom', 'desktop-late-dom'];

/**
 * Where a name is the only mark, its loss cannot show: a trigger writes in an agent's name, Freshdesk's note class is
 * only told apart by the addresses beside it, and Zammad shows a note by one class.
 */
const ONLY_MARK = /data-originated-from|emails-info|notify|bg-stripes|is-internal/;

type Message = NonNullable<ExpectedRead['messages']>[number];

const essence = ({ author, text, cuts }: Message) => JSON.stringify([author, text, cuts ?? []]);

/** Why a reading of a damaged page is not acceptable, or undefined. */
function faultOf({ what, read }: Damage, expected: ExpectedRead): string | undefined {
  if (read === 'not_a_ticket' || !read.ticket) return undefined;
  const { ticket } = read;
  if (FOREIGN.test(JSON.stringify(ticket))) return `${what}: shows another customer's words`;
  if (expected.shows !== 'ticket') {
    return ticket.messages.length > 0 ? `${what}: shows a ticket where there is none` : undefined;
  }
  const got = asExpected(expected.address, ticket);
  if (ONLY_MARK.test(what)) return undefined;
  const admitted =
    ticket.gaps.length > (expected.gaps ?? []).length || (got.missing ?? []).length > (expected.missing ?? []).length;
  const faults: string[] = [];
  const wanted = new Map(expected.messages!.map((message) => [message.text, message]));
  for (const message of got.messages!) {
    const right = wanted.get(message.text);
    if (!right) faults.push(`a text that is in no message: ${message.text}`);
    else if (essence(right) !== essence(message)) faults.push(`${right.author} taken for ${message.author}: ${message.text}`);
  }
  const order = got.messages!.map(({ text }) => expected.messages!.findIndex((message) => message.text === text));
  if (!admitted && order.some((place, index) => place !== index)) faults.push(`order or number of messages ${order}`);
  if (!admitted && got.messages!.length !== expected.messages!.length) faults.push('messages are missing and nothing says so');
  if (got.subject !== expected.subject && got.subject !== undefined) faults.push(`subject ${got.subject}`);
  if (got.requester?.name !== expected.requester?.name && got.requester) faults.push(`requester ${got.requester.name}`);
  if (!admitted && got.requester?.name !== expected.requester?.name) faults.push('no requester and nothing says so');
  return faults.length > 0 ? `${what}: ${faults.join('; ')}` : undefined;
}

for (const helpdesk of HELPDESKS) {
  test(`${helpdesk}: with any one name in the page gone or changed, what is read is right or said to be missing`, async ({
    reading,
  }) => {
    test.setTimeout(120_000);
    const faults: string[] = [];
    let readings = 0;
    for (const { name, html, expected } of pageStates(helpdesk)) {
      if (SWITCHING.includes(name)) continue;
      await reading.show(expected.address, html);
      for (const call of ['readDamagedOnce', 'readDamagedEverywhere']) {
        const damages = (await reading.page.evaluate(`reading.${call}()`)) as Damage[];
        readings += damages.length;
        for (const damage of damages) {
          const fault = faultOf(damage, expected);
          if (fault) faults.push(`${name}: ${fault}`);
        }
      }
    }
    expect(readings).toBeGreaterThan(300);
    expect(faults).toEqual([]);
  });
}
