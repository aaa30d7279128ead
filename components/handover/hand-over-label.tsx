import { useWorkplace } from '@/components/suggestions/workplace';
import { Chip } from '@/components/ui/chip';
import { VisuallyHidden } from '@/components/ui/visually-hidden';

/** The tab's name, with how many reasons the ticket gives. */
export function HandOverLabel() {
  const reasons = useWorkplace().advice?.escalation.filter(({ level }) => level !== 'unsure').length ?? 0;
  return (
    <>
      Hand over{' '}
      {reasons > 0 && (
        <Chip look="accent">
          {reasons}
          <VisuallyHidden>{reasons === 1 ? ' reason' : ' reasons'}</VisuallyHidden>
        </Chip>
      )}
    </>
  );
}
