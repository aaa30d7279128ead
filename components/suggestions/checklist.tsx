import { useTicks } from '@/components/panel/ticks';
import { TickList } from '@/components/ui/tick-list';
import { useWorkplace } from './workplace';

/** What to do or have before something is said; ticks belong to the ticket. */
export function Checklist({ label, items }: { label: string; items: string[] }) {
  const { ticketKey } = useWorkplace();
  const { ticks, tick } = useTicks();
  const key = (item: string) => `${ticketKey ?? ''} ${label} ${item}`;
  return (
    <TickList
      label={label}
      items={items}
      ticked={(item) => ticks[key(item)] ?? false}
      onTick={(item, on) => tick(key(item), on)}
    />
  );
}
