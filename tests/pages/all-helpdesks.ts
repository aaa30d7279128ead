import { freshdesk } from '@/utils/helpdesk/adapters/freshdesk';
import { OTHER_HELPDESKS } from '@/utils/helpdesk/adapters/other-helpdesks';
import { zendesk } from '@/utils/helpdesk/adapters/zendesk';
import { addHelpdesks } from '@/utils/helpdesk/shared-parts';

// As the scripts of the adapters do in a page.
addHelpdesks([zendesk, freshdesk, ...OTHER_HELPDESKS]);
