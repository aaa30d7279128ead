/** `npm run drafts`: how well the reply check agrees with an experienced lead. `-- --cases` lists the cases of the open part. */
import { openModel } from '@/training/open-model';
import { readDraftCases } from './draft-case';
import { judgeCase, measure } from './measure-drafts';

const model = openModel();

if (process.argv.includes('--cases')) {
  for (const one of readDraftCases('open')) {
    const { id, kind, missed, extra, forbidden } = judgeCase(one, model);
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
}
for (const part of ['open', 'held out'] as const) {
  const results = readDraftCases(part).map((one) => judgeCase(one, model));
  const { cases, precision, recall, excellentWithRemark, excellent } = measure(results);
  console.log(
    `${part.padEnd(9)} ${cases} drafts  precision ${precision.toFixed(2)}  recall ${recall.toFixed(2)}  remarks on excellent replies ${excellentWithRemark.toFixed(2)} of ${excellent}`,
  );
}
