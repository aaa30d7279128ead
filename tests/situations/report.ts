import { compilePlaybooks } from '@/modules/playbooks/compile';
import { judge, rates } from './judge';
import { readSituations } from './situation-file';

/** `npm run situations [-- --details]`: rates on both parts; details of the tuning part only. */
const { packs } = compilePlaybooks('playbooks');
const cases = readSituations('tests/situations');
const verdicts = cases.map((one) => judge(one, packs));
const parts = { tuning: verdicts.filter(({ heldOut }) => !heldOut), 'held out': verdicts.filter(({ heldOut }) => heldOut) };

if (process.argv.includes('--details')) {
  for (const verdict of parts.tuning) {
    if (verdict.good && verdict.broken.length === 0) continue;
    const one = cases.find(({ id }) => id === verdict.id)!;
    console.log(`${one.id}: ${one.about}`);
    console.log(`  heat ${one.heat}, ${Object.keys(one.findings).join(' ') || 'no findings'}${one.used.length > 0 ? `; used ${one.used.join(' ')}` : ''}`);
    if (!verdict.good) console.log(`  first:  ${verdict.first.join(', ')}\n  wanted: ${JSON.stringify(one.want)}`);
    if (verdict.broken.length > 0) console.log(`  must not: ${verdict.broken.join(', ')}`);
  }
}
console.table(
  Object.entries(parts).map(([part, some]) => {
    const { cases: count, good, share, mustNot } = rates(some);
    return { part, cases: count, 'good in first three': good.toFixed(3), 'share of first three': share.toFixed(3), 'must-not shown': mustNot.toFixed(3) };
  }),
);
