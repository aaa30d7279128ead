import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readSelection } from '@/utils/helpdesk/selection-read';
import { addSelectionReader } from '@/utils/helpdesk/shared-parts';

/** Put into a page when the rep asks to read a selection, and not before. */
export default defineUnlistedScript(() => addSelectionReader(readSelection));
