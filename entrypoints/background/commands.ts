import { browser } from 'wxt/browser';
import { type PageCommand, sendMessage } from '@/utils/messaging';
import { readSelectionIn } from './read-selection';

const PAGE_COMMANDS: readonly string[] = ['badge', 'first-suggestion'] satisfies PageCommand[];

/** The shortcuts of the manifest; the one for the panel is the browser's own. */
export function listenForCommands() {
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id === undefined) return;
    if (command === 'read-selection') void readSelectionIn(tab.id);
    // A page without our script has nothing to show, which is no fault.
    else if (PAGE_COMMANDS.includes(command)) sendMessage('pageCommand', command as PageCommand, tab.id).catch(() => {});
  });
}
