import { useEffect, useState } from 'react';
import { type Browser, browser } from 'wxt/browser';
import { Block } from '@/components/options/frame/block';
import { Row } from '@/components/options/frame/row';
import { Rows } from '@/components/options/frame/rows';
import { Shortcut } from '@/components/ui/shortcut';

/** The browser gives its own command for the panel no description. */
function wordsFor({ name, description }: Browser.commands.Command): string {
  if (description) return description;
  return name === '_execute_action' || name === '_execute_sidebar_action' ? 'Open the panel' : (name ?? '');
}

/** The keys as they are set now in the browser. */
export default function ShortcutsSection() {
  const [commands, setCommands] = useState<Browser.commands.Command[]>([]);
  useEffect(() => {
    const show = () => void browser.commands.getAll().then(setCommands);
    show();
    // Set in another tab of the browser: fresh when the rep comes back.
    window.addEventListener('focus', show);
    return () => window.removeEventListener('focus', show);
  }, []);
  const place = import.meta.env.FIREFOX
    ? 'In Firefox, open Add-ons and themes, the cog and Manage extension shortcuts to change them.'
    : 'In Chrome and Edge, type chrome://extensions/shortcuts in the address bar to change them.';
  return (
    <Block title="Keys" about={`They work while a helpdesk page is in front. ${place}`}>
      <Rows aria-label="Keyboard shortcuts">
        {commands.map((command) => (
          <Row
            key={command.name}
            title={wordsFor(command)}
            actions={command.shortcut ? <Shortcut keys={command.shortcut} /> : <span>Not set</span>}
          />
        ))}
      </Rows>
    </Block>
  );
}
