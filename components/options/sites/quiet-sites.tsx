import { setSettings } from '@/components/data/use-settings';
import { Block } from '@/components/options/frame/block';
import { Row } from '@/components/options/frame/row';
import { Rows } from '@/components/options/frame/rows';
import { Button } from '@/components/ui/button';

/** Sites on which the rep has switched Evenkeel off, from its badge or from here. */
export function QuietSites({ hosts, locked }: { hosts: readonly string[]; locked: boolean }) {
  const switchOn = (host: string) => setSettings({ sitesOff: hosts.filter((other) => other !== host) });
  return (
    <Block
      title="Switched off"
      about="Switch Evenkeel off for a site from the badge in its page. Here you can switch it on again."
    >
      {hosts.length === 0 ? (
        <p>Evenkeel is not switched off anywhere.</p>
      ) : (
        <Rows aria-label="Sites that are switched off">
          {hosts.map((host) => (
            <Row
              key={host}
              title={host}
              actions={
                <Button disabled={locked} aria-label={`Switch on ${host}`} onClick={() => switchOn(host)}>
                  Switch on
                </Button>
              }
            />
          ))}
        </Rows>
      )}
    </Block>
  );
}
