import { defineContentScript } from 'wxt/utils/define-content-script';
import { WatchedPage } from '@/utils/helpdesk/watch-page';
import { sendMessage } from '@/utils/messaging';
import { followAddress } from './follow-address';
import { linkInserter } from './link-inserter';
import { linkPanel } from './link-panel';

export default defineContentScript({
  matches: [
    'https://*.zendesk.com/agent/*',
    'https://*.freshdesk.com/*',
    'https://*.freshworks.com/*',
    'https://*.myfreshworks.com/*',
  ],
  runAt: 'document_idle',
  allFrames: false,
  noScriptStartedPostMessage: true,
  main(ctx) {
    const page = new WatchedPage(document, (ticket) => sendMessage('readTicket', ticket), ctx.signal);
    followAddress(ctx, page);
    // Each part that stands in the page is one line here and one file beside this one.
    linkPanel(page);
    linkInserter(page);
  },
});
