/** `npm run drafts`: how well the reply check agrees with an experienced lead. `-- --cases` lists what it missed and made up in the open part. */
import { openModel } from '@/training/open-model';
import type { Model } from '@/utils/reader/model';
import { authorOf, type DraftCase, readDraftCases } from './draft-case';
import { judgeCase, measure } from './measure-drafts';

const model = openModel();
const open = readDraftCases('open');
const authors = [...new Set(open.map(authorOf))];

if (process.argv.includes('--cases')) for (const one of open) listFaults(one, model);
report('open', open, model);
for (const author of authors) {
  report(
    `  by ${author}`,
    open.filter((one) => authorOf(one) === author),
    model,
  );
}
report('held out', readDraftCases('held out'), model);

function listFaults(one: DraftCase, model: Model): void {
  const { id, kind, missed, extra, forbidden } = judgeCase(one, model);
  if (missed.length + extra.length === 0) return;
  const ruledOut = forbidden.length > 0 ? `ruled out: ${forbidden.join(' ')}` : '';
  console.log(id, kind, 'missed:', missed.join(' ') || '-', 'extra:', extra.join(' ') || '-', ruledOut);
}

function report(name: string, cases: readonly DraftCase[], model: Model): void {
  const { precision, recall, recallByLight, excellentWithRemark, excellent } = measure(cases.map((one) => judgeCase(one, model)));
  console.log(
    `${name.padEnd(9)} ${cases.length} drafts  precision ${precision.toFixed(2)}  recall ${recall.toFixed(2)}  by light and words ${recallByLight.toFixed(2)}  remarks on excellent replies ${excellentWithRemark.toFixed(2)} of ${excellent}`,
  );
}
