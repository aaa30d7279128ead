import { useLastPut } from '@/components/insertion/last-put';
import { List } from '@/components/ui/list';
import { STAGES } from '@/utils/playbook/phrase';
import type { Suggestion } from '@/utils/playbook/suggestion';
import { LazyGroup } from './lazy-group';
import { PackNotices } from './pack-notices';
import { PhraseCard } from './phrase-card';
import { STAGE_WORDS } from './stage-words';
import { useWorkplace } from './workplace';

const BEST = 5;
const NOTHING_FITS = 'Nothing in your packs fits this moment. Search them, or look at all phrases.';

/** Leaves the phrase that was just used in its place, so that the list does not jump under the rep's hand. */
function useSteadyOrder(suggestions: Suggestion[]): Suggestion[] {
  const { ticketKey, ticket } = useWorkplace();
  const last = useLastPut((state) => state.last);
  if (!last?.kept || last.ticketKey !== ticketKey || last.kept.fingerprint !== ticket.fingerprint) return suggestions;
  const { suggestion, index } = last.kept;
  const rest = suggestions.filter(({ phrase }) => phrase.id !== suggestion.phrase.id);
  return [...rest.slice(0, index), suggestion, ...rest.slice(index)];
}

/** What to say now, the best first; then the rest by stage, folded. */
export function RankedList({ suggestions }: { suggestions: Suggestion[] }) {
  const forCustomer = suggestions.filter(({ phrase }) => (phrase.audience ?? 'customer') === 'customer');
  const shown = useSteadyOrder(forCustomer);
  if (shown.length === 0) return <p>{NOTHING_FITS}</p>;
  const best = shown.slice(0, BEST);
  const rest = shown.slice(BEST);
  return (
    <>
      <PackNotices phrases={shown} />
      <List aria-label="Best now">
        {best.map((suggestion, index) => (
          <PhraseCard key={suggestion.phrase.id} suggestion={suggestion} index={index} />
        ))}
      </List>
      {STAGES.map((stage) => {
        const ofStage = rest.filter((suggestion) => suggestion.stage === stage);
        if (ofStage.length === 0) return null;
        return (
          <LazyGroup key={stage} title={STAGE_WORDS[stage]} count={ofStage.length}>
            <List aria-label={STAGE_WORDS[stage]}>
              {ofStage.map((suggestion) => (
                <PhraseCard key={suggestion.phrase.id} suggestion={suggestion} index={shown.indexOf(suggestion)} stageSaid />
              ))}
            </List>
          </LazyGroup>
        );
      })}
    </>
  );
}
