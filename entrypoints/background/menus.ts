import { browser } from 'wxt/browser';
import { readSelectionIn } from './read-selection';

const READ_SELECTION = 'read-selection';
const PRACTISE = 'practise';

/** The menu of a selection, and the menu of the toolbar button: practice needs no helpdesk, so that it stands there. */
export function listenForMenus() {
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.removeAll(() => {
      browser.contextMenus.create({ id: READ_SELECTION, title: 'Read the selection with Evenkeel', contexts: ['selection'] });
      browser.contextMenus.create({ id: PRACTISE, title: 'Practise', contexts: ['action'] });
    });
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    if (menuItemId === PRACTISE) void browser.tabs.create({ url: '/practice.html' });
    else if (menuItemId === READ_SELECTION && tab?.id !== undefined) void readSelectionIn(tab.id, selectionText);
  });
}
