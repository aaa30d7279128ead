import { List } from '@/components/ui/list';
import type { Suggestion } from '@/utils/playbook/suggestion';
import { PhraseCard } from './phrase-card';

/** Phrases one below the other. */
export function PhraseList({ label, phrases }: { label: string; phrases: Suggestion[] }) {
  return (
    <List aria-label={label}>
      {phrases.map((suggestion, index) => (
        <PhraseCard key={suggestion.phrase.id} suggestion={suggestion} index={index} />
      ))}
    </List>
  );
}
