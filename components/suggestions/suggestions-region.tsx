import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import { nextMove } from '@/utils/playbook/suggest';
import { AllPhrases } from './all-phrases';
import { GrowingList } from './growing-list';
import { NextMove } from './next-move';
import { EMPTY_WORDS, idsOnShelf, readyPhrases, SHELF_WORDS, type Shelf } from './phrase-lists';
import { PhraseSearch } from './phrase-search';
import { RankedList } from './ranked-list';
import { useLook } from './use-look';
import { useSearch } from './use-search';
import { useWorkplace } from './workplace';

/**
 * What to say next; everything else that could be said can be searched and browsed from here.
 * While a reading is on its way, nothing is shown that would have to be taken back in a moment.
 */
export function SuggestionsRegion({ waiting }: { waiting: boolean }) {
  const workplace = useWorkplace();
  const { advice, ticket, ticketKey } = workplace;
  const [{ query, chosen }, look] = useLook(ticketKey);
  const shelf = (chosen === 'ticket' || chosen === 'used') && !advice && !waiting ? 'all' : chosen;
  const found = useSearch(query);
  const move = advice && nextMove(advice);
  return (
    <Section title="Suggestions">
      {shelf === 'ticket' && !found && move && <NextMove move={move} />}
      {ticketKey !== undefined && ticket.replyBox.open && ticket.replyBox.visibility === 'internal' && (
        <Notice look="caution" icon="note" title="The reply box is an internal note">
          <p>What you insert there does not reach the customer. Switch to the public reply first if it should.</p>
        </Notice>
      )}
      <PhraseSearch
        query={query}
        onQuery={(words) => look({ query: words, chosen })}
        shelf={shelf}
        onShelf={(wanted) => look({ query, chosen: wanted })}
        withTicket={advice !== undefined || waiting}
        found={found?.length}
      />
      {found ? <GrowingList label="Found" phrases={found} /> : <Shelved shelf={shelf} />}
    </Section>
  );
}

function Shelved({ shelf }: { shelf: Shelf }) {
  const workplace = useWorkplace();
  if (shelf === 'all') return <AllPhrases />;
  if (shelf === 'ticket') return <ForThisTicket />;
  const phrases = readyPhrases(workplace, idsOnShelf(shelf, workplace));
  return phrases.length > 0 ? <GrowingList label={SHELF_WORDS[shelf]} phrases={phrases} /> : <p>{EMPTY_WORDS[shelf]}</p>;
}

function ForThisTicket() {
  const { advice } = useWorkplace();
  if (!advice) return <p>Suggestions follow as soon as the ticket is read.</p>;
  return <RankedList suggestions={advice.suggestions} />;
}
