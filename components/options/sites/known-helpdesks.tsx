import { browser } from 'wxt/browser';
import { Block } from '@/components/options/frame/block';
import { Row } from '@/components/options/frame/row';
import { Button } from '@/components/ui/button';
import { List } from '@/components/ui/list';

/** The helpdesks that Evenkeel knows from the start, and whether the browser lets it read them. Firefox grants them one by one. */
export function KnownHelpdesks({ patterns, granted }: { patterns: readonly string[]; granted: readonly string[] }) {
  const family = (pattern: string) => pattern.replace(/^https:\/\/\*\./, '').replace(/\/\*$/, '');
  return (
    <Block title="Helpdesks that Evenkeel knows">
      <List aria-label="Known helpdesks">
        {patterns.map((pattern) => {
          const allowed = granted.includes(pattern);
          return (
            <Row
              key={pattern}
              title={family(pattern)}
              note={allowed ? 'Evenkeel may read tickets here.' : 'The browser does not let Evenkeel read here yet.'}
              actions={
                allowed ? undefined : (
                  <Button
                    aria-label={`Allow ${family(pattern)}`}
                    onClick={() => browser.permissions.request({ origins: [pattern] })}
                  >
                    Allow
                  </Button>
                )
              }
            />
          );
        })}
      </List>
    </Block>
  );
}
