/** `npm run drafts`: how well the reply check agrees with an experienced lead. `--cases` lists the cases of the open part. */
import { openModel } from '@/training/open-model';
import { isHeldOut, readDraftCases } from './draft-case';
import { judgeCase, measure } from './measure-drafts';

const model = openModel();
const cases = readDraftCases();
const open = cases.filter((one) => !isHeldOut(one)).map((one) => judgeCase(one, model));
const heldOut = cases.filter(isHeldOut).map((one) => judgeCase(one, model));

if (process.argv.includes('--cases')) {
  for (const { id, kind, missed, extra, forbidden } of open)
    if (missed.length + extra.length > 0)
      console.log(
        id,
        kind,
        'missed:',
        missed.join(' ') || '-',
        'extra:',
        extra.join(' ') || '-',
        forbidden.length ? `FORBIDDEN: ${forbidden}` : '',
      );
}
for (const [name, results] of [
  ['open', open],
  ['held out', heldOut],
] as const) {
  const { cases: count, precision, recall, excellentWithRemark, excellent } = measure(results);
  console.log(
    `${name.padEnd(9)} ${count} drafts  precision ${precision.toFixed(2)}  recall ${recall.toFixed(2)}  remarks on excellent replies ${excellentWithRemark.toFixed(2)} of ${excellent}`,
  );
}
