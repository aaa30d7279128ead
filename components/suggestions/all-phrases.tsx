import { List } from '@/components/ui/list';
import { STAGES } from '@/utils/playbook/phrase';
import { LazyGroup } from './lazy-group';
import { PhraseCard } from './phrase-card';
import { EMPTY_WORDS, idsOnShelf, readyPhrases } from './phrase-lists';
import { STAGE_WORDS } from './stage-words';
import { useWorkplace } from './workplace';

/** Every phrase that is switched on, by stage. */
export function AllPhrases() {
  const workplace = useWorkplace();
  const all = readyPhrases(workplace, idsOnShelf('all', workplace));
  if (all.length === 0) return <p>{EMPTY_WORDS.all}</p>;
  return STAGES.map((stage) => {
    const ofStage = all.filter((suggestion) => suggestion.stage === stage);
    if (ofStage.length === 0) return null;
    return (
      <LazyGroup key={stage} title={STAGE_WORDS[stage]} count={ofStage.length}>
        <List aria-label={STAGE_WORDS[stage]}>
          {ofStage.map((suggestion, index) => (
            <PhraseCard key={suggestion.phrase.id} suggestion={suggestion} index={index} stageSaid />
          ))}
        </List>
      </LazyGroup>
    );
  });
}
