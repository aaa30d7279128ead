import { useMemo } from 'react';
import { buildIndex, search } from '@/utils/playbook/search';
import type { Suggestion } from '@/utils/playbook/suggestion';
import { useWorkplace } from './workplace';

/** Phrases that a query finds, hidden ones included; undefined while nothing is typed. The index is built at the first letter. */
export function useSearch(query: string): Suggestion[] | undefined {
  const { packs, ready } = useWorkplace();
  const wanted = query.trim() !== '';
  const index = useMemo(() => (wanted ? buildIndex(packs) : undefined), [wanted, packs]);
  return useMemo(
    () =>
      index &&
      search(index, query).flatMap(({ phrase, packId }) => {
        const suggestion = ready(phrase, packId);
        return suggestion ? [suggestion] : [];
      }),
    [index, query, ready],
  );
}
