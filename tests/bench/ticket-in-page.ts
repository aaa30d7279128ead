/** What the measured page does itself; bundled and served with it. */

const nextFrame = () => new Promise<unknown>(requestAnimationFrame);
const later = (wait: number) => new Promise<unknown>((resolve) => setTimeout(resolve, wait));

function badgeReady(): Promise<void> {
  return new Promise((resolve) => {
    const watch = new MutationObserver(() => {
      if (!document.querySelector('evenkeel-badge[data-state="ready"]')) return;
      watch.disconnect();
      resolve();
    });
    watch.observe(document, { subtree: true, childList: true, attributeFilter: ['data-state'] });
  });
}

/**
 * Opens the ticket as a single-page helpdesk does: the address changes, and its pane stands in the page at once.
 * Resolves to the milliseconds until the badge says that it is read; without an extension to 0, after half a second.
 */
export async function openTicket(marks: { begin: string; quiet: string }, badge: boolean): Promise<number> {
  await nextFrame();
  performance.mark(marks.begin);
  history.pushState(null, '', '/agent/tickets/7');
  document.body.append(document.querySelector('template')!.content.cloneNode(true));
  const shown = performance.now();
  const ready = badge ? badgeReady().then(() => performance.now() - shown) : later(500).then(() => 0);
  await nextFrame();
  await nextFrame();
  // The task that drew the frame ends here.
  await later(0);
  performance.mark(marks.quiet);
  return await ready;
}

/** Changes an open ticket's pane 100 times a second: a counter in it, and who else is looking. */
export async function changeOften(begin: string, seconds: number): Promise<void> {
  const pane = document.querySelector('[data-test-id^="ticket-"]')!;
  const counter = pane.appendChild(document.createElement('span'));
  performance.mark(begin);
  const started = performance.now();
  let changes = 0;
  while (performance.now() - started < seconds * 1000) {
    // Timers run late on a busy machine; the number of changes stays the same.
    for (const due = (performance.now() - started) / 10; changes < due; changes++) {
      counter.textContent = String(changes);
      pane.classList.toggle('is-watched');
    }
    await later(10);
  }
}
