import type { MainThread } from './main-thread';
import { type Visit, Visitor } from './page-visit';
import type { Row, Table } from './table';

const SIZES = [10, 200, 500, 2000];
/** Visits of each kind, taken in turn so that what else the machine does hits both alike. */
const ROUNDS = 5;
const RESTLESS = { messages: 200, seconds: 5, rounds: 3 };

type Both<Measured> = Record<'with' | 'without', Measured>;

/** The median of each number over the rounds. */
function medians<Measured extends object>(rounds: Measured[]): Measured {
  const middle = (key: keyof Measured) =>
    rounds.map((round) => round[key] as number).sort((a, b) => a - b)[Math.floor(rounds.length / 2)]!;
  return Object.fromEntries(Object.keys(rounds[0]!).map((key) => [key, middle(key as keyof Measured)])) as Measured;
}

async function inTurn<Measured extends object>(
  rounds: number,
  measure: (origin: keyof Both<Measured>) => Promise<Measured>,
): Promise<Both<Measured>> {
  const all: Both<Measured[]> = { with: [], without: [] };
  for (let round = 0; round < rounds; round++) {
    all.without.push(await measure('without'));
    all.with.push(await measure('with'));
  }
  return { with: medians(all.with), without: medians(all.without) };
}

const PEER = 'same page without';

function beside(what: string, unit: Row['unit'], key: keyof MainThread, both: Both<MainThread>): Row {
  return { what, unit, value: both.with[key], peer: { name: PEER, value: both.without[key] } };
}

function visitRows(messages: number, both: Both<Visit>): Row[] {
  const of = `${messages} messages`;
  return [
    { what: `${of}: from ticket shown to badge ready`, value: both.with.ready, unit: 'ms' },
    beside(`${of}: longest task`, 'ms', 'longest', both),
    beside(`${of}: longest task once the page is drawn`, 'ms', 'longestAfterQuiet', both),
    beside(`${of}: main thread busy until the badge is ready`, 'ms', 'busy', both),
    beside(`${of}: memory of scripts`, 'KB', 'heap', both),
  ];
}

async function run(): Promise<Row[]> {
  const visitor = await Visitor.start();
  try {
    // The first visit loads the model and warms the browser.
    await visitor.visit('with', 10);
    const rows: Row[] = [];
    for (const messages of SIZES)
      rows.push(...visitRows(messages, await inTurn<Visit>(ROUNDS, (origin) => visitor.visit(origin, messages))));
    const { messages, seconds, rounds } = RESTLESS;
    const restless = await inTurn<MainThread>(rounds, (origin) => visitor.restless(origin, messages, seconds));
    const what = `${seconds} s of 100 changes a second, ${messages} messages`;
    rows.push(beside(`${what}: main thread busy`, 'ms', 'busy', restless));
    rows.push(beside(`${what}: longest task`, 'ms', 'longest', restless));
    return rows;
  } finally {
    await visitor.close();
  }
}

export default { name: 'Page of a helpdesk, with the extension and without', run } satisfies Table;
