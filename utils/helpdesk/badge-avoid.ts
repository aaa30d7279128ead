import type { Helpdesk } from '@/utils/ticket/ticket';
import type { Box } from './badge-place';

/** What the rep must always see and reach. From the pages' facts: helpdesk.md sections 1.5, 2.3 and 4. */
const COMPOSERS: Record<Helpdesk, { around: string; send: string }> = {
  zendesk: {
    around: '[data-test-id="editor-view"], #editor-view, .comment_input',
    send: '[data-test-id^="submit_button-"], [data-test-id="omnichannel-omnicomposer-send-button"]',
  },
  freshdesk: { around: '.ticket-editor', send: '[data-test-id="submit"], .reply-btn, [data-test-id="ticket-action-reply"]' },
  request_tracker: { around: '#ticket-update-message, .messagebox-container', send: '[name="SubmitTicket"]' },
  freescout: { around: '.conv-reply-block', send: '.btn-reply-submit' },
  zammad: { around: '.article-add', send: '.js-submit' },
  selection: { around: 'form', send: '[type="submit"]' },
};

function boxOf(element: Element): Box | undefined {
  const { left, top, width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 ? { left, top, width, height } : undefined;
}

/** The reply box with its frame. A form that fills the window is not a frame but the page. */
function aroundReply(reply: Element, around: string): Element {
  const frame = reply.closest(around);
  const view = reply.ownerDocument.defaultView;
  if (!frame || !view) return reply;
  return frame.getBoundingClientRect().height < view.innerHeight * 0.7 ? frame : reply;
}

/** Where the reply box and the send buttons stand in the window now; the reply box, if any, comes first. */
export function boxesToAvoid(document: Document, helpdesk: Helpdesk, reply: Element | undefined): { reply?: Box; all: Box[] } {
  const { around, send } = COMPOSERS[helpdesk];
  const replyBox = reply && boxOf(aroundReply(reply, around));
  const buttons = [...document.querySelectorAll(send)].flatMap((button) => boxOf(button) ?? []);
  return { ...(replyBox && { reply: replyBox }), all: replyBox ? [replyBox, ...buttons] : buttons };
}
