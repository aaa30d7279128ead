import { browser } from 'wxt/browser';
import type { Connection } from '@/components/panel/panel-state';
import { usePanelState } from '@/components/panel/panel-state';
import { Button, LinkButton } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Health } from './health';
import { HELPDESK_NAMES, NO_TICKET_WORDS } from './ticket-words';

/** Says why no ticket is shown, and offers the one thing that helps. */
export function NoTicket({ connection }: { connection: Connection }) {
  const tabId = usePanelState((state) => state.tabId);
  const reload = (
    <Button icon="refresh" onClick={() => tabId !== undefined && browser.tabs.reload(tabId)}>
      Reload the page
    </Button>
  );
  if (connection.state === 'connecting') return <Notice title="Looking at the page">It will be read in a moment.</Notice>;
  if (connection.state === 'no_answer') {
    return connection.reload ? (
      <Notice title="This page was open before Evenkeel was" actions={reload}>
        <p>Reload it once, and the ticket will be read. Save a reply that you have begun first.</p>
      </Notice>
    ) : (
      <Notice
        title="No helpdesk in this tab"
        actions={
          <LinkButton look="plain" icon="practise" href="/practice.html" target="_blank">
            Practise a conversation
          </LinkButton>
        }
      >
        <p>Open a ticket in Zendesk, Freshdesk or another helpdesk that you have allowed. The phrases below work anywhere.</p>
      </Notice>
    );
  }
  const { view } = connection;
  if (view.state !== 'none') return null;
  const { title, more } = NO_TICKET_WORDS[view.reason];
  const actions =
    view.reason === 'off' ? (
      <Button icon="settings" onClick={() => browser.runtime.openOptionsPage()}>
        Open the options
      </Button>
    ) : undefined;
  return (
    <>
      {view.helpdesk && <p>{HELPDESK_NAMES[view.helpdesk]}</p>}
      <Notice title={title} look={view.reason === 'unrecognised' ? 'caution' : 'plain'} actions={actions}>
        <p>{more}</p>
      </Notice>
      {view.reason === 'unrecognised' && <Health parts={view.health} openAtFirst />}
    </>
  );
}
