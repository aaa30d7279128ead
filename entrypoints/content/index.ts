import { defineContentScript } from 'wxt/utils/define-content-script';
import { WatchedPage } from '@/utils/helpdesk/watch-page';
import { sendMessage } from '@/utils/messaging';
import { followAddress } from './follow-address';
import { linkBadge } from './link-badge';
import { linkHighlights } from './link-highlights';
import { linkInserter } from './link-inserter';
import { linkPanel } from './link-panel';
import { linkSiteSettings } from './link-site-settings';
import { watchOrphaned } from './watch-orphaned';

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
    const inserter = linkInserter(page);
    const highlighter = linkHighlights(page);
    const badge = linkBadge(page, inserter, highlighter);
    linkSiteSettings(page, badge);
    watchOrphaned(ctx);
  },
});
