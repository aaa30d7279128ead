import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { List } from '@/components/ui/list';
import { Section } from '@/components/ui/section';
import { Shortcut } from '@/components/ui/shortcut';
import styles from './shortcuts.module.css';

interface Command {
  name: string;
  what: string;
  keys: string;
}

/** The browser's own name for the command that opens the panel carries no description. */
const OPENS_PANEL = ['_execute_action', '_execute_sidebar_action'];

async function commands(): Promise<Command[]> {
  const all = await browser.commands.getAll();
  return all.map(({ name = '', description, shortcut }) => ({
    name,
    what: OPENS_PANEL.includes(name) ? 'Open this panel' : (description ?? name),
    keys: shortcut || 'not set',
  }));
}

const IN_THE_PANEL: Command[] = [
  { name: 'walk', what: 'From phrase to phrase in a list', keys: 'Up and Down' },
  { name: 'ends', what: 'First and last of a list', keys: 'Home and End' },
];

/** The keys that work, as they are set in this browser. */
export function Shortcuts() {
  const [known, setKnown] = useState<Command[]>([]);
  useEffect(() => {
    let gone = false;
    void commands().then((found) => {
      if (!gone) setKnown(found);
    });
    return () => {
      gone = true;
    };
  }, []);
  return (
    <Section title="Keys">
      <List aria-label="Keys" className={styles.list}>
        {[...known, ...IN_THE_PANEL].map(({ name, what, keys }) => (
          <li key={name} className={styles.row}>
            <span>{what}</span>
            <Shortcut keys={keys} />
          </li>
        ))}
      </List>
    </Section>
  );
}
