import type { Phrase } from '@/utils/playbook/phrase';
import { EVIDENCE_WORDS } from './stage-words';
import { useWorkplace } from './workplace';

/** Why a phrase is worth saying, how well that is known, and from where. */
export function PhraseSource({ phrase }: { phrase: Phrase }) {
  const source = useWorkplace().sources[phrase.source];
  return (
    <>
      <p>{phrase.why}</p>
      <p>
        {EVIDENCE_WORDS[phrase.evidence]}
        {source && `: ${source.title}`}
      </p>
    </>
  );
}
