import { Notice } from '@/components/ui/notice';
import type { Suggestion } from '@/utils/playbook/suggestion';
import { useWorkplace } from './workplace';

/** The warnings that the packs of these phrases carry, each once, headed by its pack: on every card they would drown the words. */
export function PackNotices({ phrases }: { phrases: readonly Suggestion[] }) {
  const { packs } = useWorkplace();
  const ids = new Set(phrases.map(({ packId }) => packId));
  return packs
    .filter(({ id, notice }) => notice !== undefined && ids.has(id))
    .map(({ id, title, notice }) => (
      <Notice key={id} look="caution" title={title}>
        <p data-pack-notice={id}>{notice}</p>
      </Notice>
    ));
}
