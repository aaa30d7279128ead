import { readFileSync } from 'node:fs';
import wink from 'wink-sentiment';
import { inputOf } from '@/tests/drafts/measure-drafts';
import { checkDraft } from '@/utils/draft/check-draft';
import { loadModel } from '@/utils/reader/model';
import { growth, MESSAGES } from './reader-texts';
import { type Row, type Table, timePerCall } from './table';

const ANSWER = 'Thank you for writing again, Anna. I have asked the depot about the parcel and will write to you on Friday.';

/** About 200 words, with something for many of the rules. */
const DRAFT = `Hi Anna,

I am sorry that the refund has not reached you, and that you had to ask three times. ${growth(150)}

Unfortunately we cannot do that any faster. As I already said, please calm down and wait until the bank has booked it.
I will look into it and somebody will get back to you as soon as possible. We apologise for any inconvenience.

Kind regards,
Sam`;

async function run(): Promise<Row[]> {
  const model = loadModel(new Uint8Array(readFileSync('public/reader.model')).buffer);
  const input = inputOf(
    {
      id: 'bench',
      channel: 'email',
      customer: { name: 'Anna Berg', messages: MESSAGES.slice(0, 2) },
      earlier: Array.from({ length: 18 }, (_, at) =>
        at % 2 ? { author: 'agent' as const, text: ANSWER } : { author: 'customer' as const, text: growth(60) },
      ),
      heat: 3,
      visibility: 'public',
      draft: DRAFT,
      kind: 'flawed',
      expect: [],
      must_not: [],
      accept: [],
    },
    model,
  );
  const thread = [...input.ticket.messages.map(({ text }) => text), DRAFT].join('\n');
  const time = (call: () => unknown) => timePerCall([0], 200, call) / 1000;
  return [
    {
      what: `a draft of ${DRAFT.split(/\s+/).length} words in a thread of ${input.ticket.messages.length} messages checked`,
      value: time(() => checkDraft(input)),
      unit: 'ms',
      peer: { name: 'wink-sentiment on the same text', value: time(() => wink(thread)) },
    },
  ];
}

export default { name: 'Draft', run } satisfies Table;
