import type { ComponentProps } from 'react';
import { List } from '@/components/ui/list';
import styles from './rows.module.css';

/** A list of `Row`s, with a line between them. */
export function Rows(props: ComponentProps<typeof List>) {
  return <List {...props} className={styles.rows} />;
}
