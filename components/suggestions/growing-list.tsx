import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { List } from '@/components/ui/list';
import type { Suggestion } from '@/utils/playbook/suggestion';
import { PackNotices } from './pack-notices';
import { PhraseCard } from './phrase-card';

const STEP = 12;

interface GrowingListProps {
  label: string;
  phrases: Suggestion[];
  stageSaid?: boolean;
  checklistSaid?: boolean;
  /** The warnings of their packs already stand above. */
  noticesSaid?: boolean;
}

/** Phrases one below the other, a dozen at first: hundreds of cards at once would slow the panel. */
export function GrowingList({ label, phrases, stageSaid, checklistSaid, noticesSaid = false }: GrowingListProps) {
  const [shown, setShown] = useState(STEP);
  const more = phrases.length - shown;
  return (
    <>
      {!noticesSaid && <PackNotices phrases={phrases.slice(0, shown)} />}
      <List aria-label={label}>
        {phrases.slice(0, shown).map((suggestion, index) => (
          <PhraseCard
            key={suggestion.phrase.id}
            suggestion={suggestion}
            index={index}
            stageSaid={stageSaid}
            checklistSaid={checklistSaid}
          />
        ))}
      </List>
      {more > 0 && (
        <Button look="quiet" icon="down" onClick={() => setShown(shown + STEP)}>
          Show {Math.min(STEP, more)} more
        </Button>
      )}
    </>
  );
}
