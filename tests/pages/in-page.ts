/** What tests call inside a page. */
import { addHelpdesks } from '@/utils/helpdesk/adapters/added';
import { OTHER_HELPDESKS } from '@/utils/helpdesk/adapters/other-helpdesks';

addHelpdesks(OTHER_HELPDESKS);

export { readDamagedEverywhere, readDamagedOnce } from './damage';
export { readNow } from './read-now';
export { walk } from './walk/walk';
