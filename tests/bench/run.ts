/** `tsx tests/bench/run.ts [NAME]` runs every `*.table.ts` of this folder (or those whose name holds NAME) and prints one table. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Row, Table } from './table';

const folder = fileURLToPath(new URL('.', import.meta.url));
const wanted = process.argv[2] ?? '';

function toLine({ what, value, unit, peer }: Row): string {
  const number = (amount: number) => (amount >= 100 ? amount.toFixed(0) : amount.toPrecision(3));
  const beside = peer ? `${peer.name} ${number(peer.value)} ${unit}, ratio ${(value / peer.value).toFixed(2)}` : '';
  return `  ${what.padEnd(58)}${`${number(value)} ${unit}`.padStart(12)}   ${beside}`;
}

for (const file of readdirSync(folder)
  .filter((name) => name.endsWith('.table.ts') && name.includes(wanted))
  .sort()) {
  const { default: table } = (await import(new URL(file, import.meta.url).href)) as { default: Table };
  console.log(`\n${table.name}`);
  for (const row of await table.run()) console.log(toLine(row));
}
