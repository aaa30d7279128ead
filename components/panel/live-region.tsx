import { VisuallyHidden } from '@/components/ui/visually-hidden';
import { usePanelState } from './panel-state';

/** Says politely what has just happened, for those who cannot see it. */
export function LiveRegion() {
  const { words, count } = usePanelState((state) => state.said);
  return (
    <VisuallyHidden>
      <span role="status">{words && <span key={count}>{words}</span>}</span>
    </VisuallyHidden>
  );
}
