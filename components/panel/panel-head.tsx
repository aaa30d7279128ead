import { browser } from 'wxt/browser';
import { IconButton, LinkButton } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import styles from './panel-head.module.css';

/** The name, and the ways to practice and options. */
export function PanelHead() {
  return (
    <header className={styles.head}>
      <Icon name="keel" />
      <h1 className={styles.name}>Evenkeel</h1>
      <LinkButton icon="practise" href="/practice.html" target="_blank" title="Practise in a page of its own">
        Practise
      </LinkButton>
      <IconButton icon="settings" label="Options" onClick={() => browser.runtime.openOptionsPage()} />
    </header>
  );
}
