/** The helpdesk hosts that test and demo pages are served on; Chromium is told to find them on this machine. */
export const ZENDESK = 'https://evenkeel-demo.zendesk.com';
export const FRESHDESK = 'https://evenkeel-demo.freshdesk.com';

/** Host families that Chromium maps to the local server. */
export const MAPPED_HOSTS = ['*.zendesk.com', '*.freshdesk.com', '*.freshworks.com', '*.myfreshworks.com', '*.example.com'];
