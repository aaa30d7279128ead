import { defineContentScript } from 'wxt/utils/define-content-script';
import { addHelpdesks } from '@/utils/helpdesk/adapters/added';
import { OTHER_HELPDESKS } from '@/utils/helpdesk/adapters/other-helpdesks';

/** Runs before the content script, and only where the rep allowed a domain or reads a selection: Zendesk and Freshdesk need none of it. */
export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main() {
    addHelpdesks(OTHER_HELPDESKS);
  },
});
