import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { OTHER_HELPDESKS } from '@/utils/helpdesk/adapters/other-helpdesks';
import { addHelpdesks } from '@/utils/helpdesk/shared-parts';

/** Runs in the page before the content script, where the rep allowed a domain or reads a selection. */
export default defineUnlistedScript(() => addHelpdesks(OTHER_HELPDESKS));
