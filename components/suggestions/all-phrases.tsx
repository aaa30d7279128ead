import { STAGES } from '@/utils/playbook/phrase';
import { GrowingList } from './growing-list';
import { LazyGroup } from './lazy-group';
import { EMPTY_WORDS, idsOnShelf, readyPhrases } from './phrase-lists';
import { STAGE_WORDS } from './stage-words';
import { useWorkplace } from './workplace';

/** Every phrase that is switched on, by stage, the first stage open. */
export function AllPhrases() {
  const workplace = useWorkplace();
  const all = readyPhrases(workplace, idsOnShelf('all', workplace));
  if (all.length === 0) return <p>{EMPTY_WORDS.all}</p>;
  const groups = STAGES.map((stage) => ({ stage, phrases: all.filter((suggestion) => suggestion.stage === stage) }));
  return groups
    .filter(({ phrases }) => phrases.length > 0)
    .map(({ stage, phrases }, index) => (
      <LazyGroup key={stage} title={STAGE_WORDS[stage]} count={phrases.length} openAtFirst={index === 0}>
        <GrowingList label={STAGE_WORDS[stage]} phrases={phrases} stageSaid />
      </LazyGroup>
    ));
}
