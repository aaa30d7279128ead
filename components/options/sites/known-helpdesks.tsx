import { browser } from 'wxt/browser';
import { Block } from '@/components/options/frame/block';
import { Row } from '@/components/options/frame/row';
import { Rows } from '@/components/options/frame/rows';
import { Button } from '@/components/ui/button';
import { hostOf } from '@/utils/store/settings/own-sites';
import type { GrantedOrigins } from './granted-origins';

/** The helpdesks that Evenkeel knows from the start, and whether the browser lets it read them. Firefox grants them one by one. */
export function KnownHelpdesks({ known }: { known: GrantedOrigins['known'] }) {
  const family = (pattern: string) => hostOf(pattern).replace('*.', '');
  return (
    <Block title="Helpdesks that Evenkeel knows">
      <Rows aria-label="Known helpdesks">
        {known.map(({ pattern, allowed }) => {
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
      </Rows>
    </Block>
  );
}
