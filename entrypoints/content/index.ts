import { defineContentScript } from 'wxt/utils/define-content-script';
import { ShownPage } from '@/utils/helpdesk/selection-page';
import { WatchedPage } from '@/utils/helpdesk/watch-page';
import { sendMessage } from '@/utils/messaging';
import type { Ticket } from '@/utils/ticket/ticket';
import { followAddress } from './follow-address';
import { linkBadge } from './link-badge';
import { linkHighlights } from './link-highlights';
import { linkInserter } from './link-inserter';
import { linkPanel } from './link-panel';
import { linkPermission } from './link-permission';
import { linkReplyCheck } from './link-reply-check';
import { linkSelection } from './link-selection';
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
    const ask = (ticket: Ticket) => sendMessage('readTicket', ticket);
    const page = new WatchedPage(document, ask, ctx.signal);
    const shown = new ShownPage(page, document, ask);
    followAddress(ctx, shown);
    // Each part that stands in the page is one line here and one file beside this one.
    linkPanel(shown);
    const inserter = linkInserter(shown);
    const highlighter = linkHighlights(shown);
    const badge = linkBadge(shown, inserter, highlighter);
    linkSelection(shown, badge, inserter);
    const replyCheck = linkReplyCheck(shown, inserter);
    linkSiteSettings(page, badge, replyCheck);
    linkPermission(ctx);
    watchOrphaned(ctx);
  },
});
