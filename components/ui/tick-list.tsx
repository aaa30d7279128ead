import { List } from './list';
import styles from './tick-list.module.css';

interface TickListProps {
  label: string;
  items: string[];
  ticked: (item: string) => boolean;
  onTick: (item: string, ticked: boolean) => void;
}

/** Steps to tick off; arrow keys walk them, Space ticks. */
export function TickList({ label, items, ticked, onTick }: TickListProps) {
  return (
    <List aria-label={label} className={styles.list}>
      {items.map((item) => (
        <li key={item}>
          <label className={styles.item}>
            <input type="checkbox" checked={ticked(item)} onChange={(event) => onTick(item, event.target.checked)} />
            <span>{item}</span>
          </label>
        </li>
      ))}
    </List>
  );
}
