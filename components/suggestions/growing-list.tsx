import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { List } from '@/components/ui/list';
import type { Suggestion } from '@/utils/playbook/suggestion';
import { PhraseCard } from './phrase-card';

const STEP = 12;

interface GrowingListProps {
  label: string;
  phrases: Suggestion[];
  stageSaid?: boolean;
}

/** Phrases one below the other, a dozen at first: hundreds of cards at once would slow the panel. */
export function GrowingList({ label, phrases, stageSaid }: GrowingListProps) {
  const [shown, setShown] = useState(STEP);
  const more = phrases.length - shown;
  return (
    <>
      <List aria-label={label}>
        {phrases.slice(0, shown).map((suggestion, index) => (
          <PhraseCard key={suggestion.phrase.id} suggestion={suggestion} index={index} stageSaid={stageSaid} />
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
