import type { DraftRemark } from '@/utils/draft/draft-check';

/** One remark of the reply check, with the words it is about and those of the customer that ask for it. */
export function OneThingToTry({ remark: { title, words, why, customerWords } }: { remark: DraftRemark }) {
  return (
    <p>
      <strong>One thing to try.</strong> {title}
      {words ? ': ' : '.'}
      {words && (
        <>
          <q>{words}</q>.
        </>
      )}{' '}
      {why}
      {customerWords && (
        <>
          {' '}
          The customer wrote: <q>{customerWords}</q>
        </>
      )}
    </p>
  );
}
