import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ReplyCheck } from '@/utils/helpdesk/reply-check';
import { addReplyCheck } from '@/utils/helpdesk/shared-parts';

/** Comes into a page when the rep first goes into a reply box there. */
export default defineUnlistedScript(() => addReplyCheck((document, ports, signal) => new ReplyCheck(document, ports, signal)));
