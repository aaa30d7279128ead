import { browser } from 'wxt/browser';
import type { Badge } from '@/utils/helpdesk/badge';
import type { WatchedPage } from '@/utils/helpdesk/watch-page';
import { sendMessage } from '@/utils/messaging';
import type { LinkedReplyCheck } from './link-reply-check';

/** Follows what is set for this site, in every tab at once. */
export function linkSiteSettings(page: WatchedPage, badge: Badge, check: LinkedReplyCheck) {
  const apply = () =>
    sendMessage('getSiteSettings').then(
      ({ off, badgePlace, replyCheck }) => {
        page.setOff(off);
        badge.setPlace(badgePlace);
        check.setOff(!replyCheck);
      },
      // The defaults stand until the background answers the next time.
      () => {},
    );
  const changed = (changes: Record<string, unknown>) => {
    if ('settings' in changes) void apply();
  };
  browser.storage.local.onChanged.addListener(changed);
  page.signal.addEventListener('abort', () => {
    // A script that an update has cut off may not even stop listening: the browser has done it already.
    if (browser.runtime?.id) browser.storage.local.onChanged.removeListener(changed);
  });
  void apply();
}
