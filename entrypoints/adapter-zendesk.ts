import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { zendesk } from '@/utils/helpdesk/adapters/zendesk';
import { addHelpdesks } from '@/utils/helpdesk/shared-parts';

/** Runs in the page before the content script, so that each helpdesk's pages carry their own adapter and no other. */
export default defineUnlistedScript(() => addHelpdesks([zendesk]));
