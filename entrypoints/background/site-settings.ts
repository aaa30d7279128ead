import { onMessage } from '@/utils/messaging';
import { changeSettings, loadSettings } from '@/utils/store/settings/item';
import { isSiteOff } from '@/utils/store/settings/site-off';

function hostOf(url: string | undefined): string {
  return url ? new URL(url).host.toLowerCase() : '';
}

/** The sites on which Evenkeel is off, after one was switched. */
function switched(sites: readonly string[], host: string, off: boolean): string[] {
  const others = sites.filter((site) => site !== host);
  return off ? [...others, host] : others;
}

/** Reads and changes the few settings that the page itself needs; the sender's own host is the only one it can name. */
export function answerSiteSettings() {
  onMessage('getSiteSettings', async ({ sender }) => {
    const { settings } = await loadSettings();
    return { off: isSiteOff(settings, hostOf(sender.url)), badgePlace: settings.badgePlace, replyCheck: settings.replyCheck.on };
  });
  onMessage('changeSiteSettings', async ({ data: { off, badgePlace }, sender }) => {
    const { settings } = await loadSettings();
    await changeSettings({
      ...(badgePlace !== undefined && { badgePlace }),
      ...(off !== undefined && { sitesOff: switched(settings.sitesOff, hostOf(sender.url), off) }),
    });
  });
}
