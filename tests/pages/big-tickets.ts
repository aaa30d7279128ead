/** Zendesk pages that are out of all proportion, as text. */

const PANE = (id: string, items: string) => `<!doctype html><meta charset="utf-8"><title>big</title>
<main id="main_panes"><div data-test-id="ticket-${id}-standard-layout">
  <input data-test-id="omni-header-subject" value="Big ticket" /><div data-test-id="ticket-system-field-requester-select">Anna Berg</div>
  <div data-test-id="omni-log-container">${items}</div>
  <div data-test-id="editor-view"><div data-test-id="omnicomposer-rich-text-ckeditor" contenteditable="true"><p><br></p></div></div>
</div></main>`;

function item(index: number, html: string): string {
  const at = new Date(Date.UTC(2026, 0, 1) + index * 3_600_000).toISOString();
  return `<article data-test-id="omni-log-comment-item" id="comment-${1000 + index}"><div data-test-id="omni-log-item-message" type="${index % 2 ? 'agent' : 'end-user'}">
    <span data-test-id="omni-log-item-sender">${index % 2 ? 'Sam Agent' : 'Anna Berg'}</span><time datetime="${at}">then</time>
    <div data-test-id="omni-log-message-content"><div class="zd-comment">${html}</div></div></div></article>`;
}

const MESSAGE =
  '<p>I wrote to you last week about my order and nobody has answered me yet. The parcel was to come on Monday and it is Friday now. </p><p>Please tell me where it is, or give me my money back, as I have to buy the thing elsewhere before the weekend.</p><blockquote><p>Thank you for your patience, we look into it.</p></blockquote>';

/** A ticket of so many ordinary messages. */
export function longTicket(id: string, messages: number): string {
  return PANE(id, Array.from({ length: messages }, (_, index) => item(index, MESSAGE)).join(''));
}

/** One message of so many characters in one paragraph. */
export function hugeMessage(id: string, characters: number): string {
  return PANE(id, item(0, `<p>${'I am still waiting. '.repeat(characters / 20)}</p>`));
}

/** A mail that is all markup: tables in tables, and far more elements than words. */
export function htmlBomb(id: string): string {
  const deep = `${'<table><tr><td>'.repeat(150)}deep inside${'</td></tr></table>'.repeat(150)}`;
  const wide = '<span><b><i></i></b></span>'.repeat(40_000);
  return PANE(id, item(0, `<p>Before the bomb.</p>${deep}${wide}<p>After the bomb.</p>`) + item(1, '<p>We are looking.</p>') + item(2, '<p>Any news?</p>'));
}
