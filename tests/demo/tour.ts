import type { Page } from '@playwright/test';
import type { ExtensionBrowser } from '@/tests/browser/harness/extension-browser';
import { FRESHDESK, ZENDESK } from '@/tests/browser/harness/hosts';
import type { DemoTicket } from './demo-ticket';
import { FRESHDESK_TICKETS } from './freshdesk-tickets';
import { ZENDESK_TICKETS } from './zendesk-tickets';

/** What the panel shows of one ticket, read from the panel itself. */
export interface TicketShown {
  ticket: DemoTicket;
  heat: string;
  findings: string[];
  suggestions: string[];
}

export const DEMO_TICKETS: DemoTicket[] = [...ZENDESK_TICKETS, ...FRESHDESK_TICKETS];

export function addressOf(ticket: DemoTicket): string {
  return ticket.helpdesk === 'zendesk' ? `${ZENDESK}/agent/tickets/${ticket.id}` : `${FRESHDESK}/a/tickets/${ticket.id}`;
}

/** Waits until badge and panel both speak of this ticket. */
export async function untilRead(page: Page, panel: Page, ticket: DemoTicket): Promise<void> {
  await page.locator(`evenkeel-badge[data-ticket="${ticket.id}"][data-state="ready"]`).waitFor({ state: 'attached' });
  await panel.getByRole('region', { name: 'Ticket' }).getByText(ticket.subject).waitFor();
  await panel.getByRole('region', { name: 'Reading' }).getByRole('meter', { name: 'Heat' }).waitFor();
  await panel.getByRole('region', { name: 'Suggestions' }).locator('[data-phrase-id]').first().waitFor();
}

/** Reads off the open panel what it says of a ticket. */
export async function readPanel(panel: Page, ticket: DemoTicket): Promise<TicketShown> {
  const heat = await panel.getByRole('meter', { name: 'Heat' }).getAttribute('aria-valuenow');
  const findings = await panel
    .getByRole('list', { name: 'Findings' })
    .locator('[data-label]')
    .evaluateAll((items) =>
      items.map(
        (item) =>
          `${item.getAttribute('data-label')} (${item.getAttribute('data-level')}): ${item.querySelector('q')?.textContent ?? ''}`,
      ),
    );
  const suggestions = await panel
    .getByRole('region', { name: 'Suggestions' })
    .locator('[data-phrase-id]')
    .evaluateAll((items) =>
      items.slice(0, 3).map((item) => `${item.getAttribute('data-stage')}/${item.getAttribute('data-phrase-id')}`),
    );
  return { ticket, heat: heat ?? '?', findings, suggestions };
}

/** Opens one ticket after the other in the demo helpdesk and reads the panel beside it. */
export async function tour(
  browser: ExtensionBrowser,
  each?: (shown: TicketShown, page: Page, panel: Page) => Promise<void>,
): Promise<TicketShown[]> {
  const all: TicketShown[] = [];
  for (const helpdesk of ['zendesk', 'freshdesk'] as const) {
    const tickets = DEMO_TICKETS.filter((ticket) => ticket.helpdesk === helpdesk);
    const page = await browser.context.newPage();
    await page.goto(addressOf(tickets[0]!));
    const panel = await browser.openPanel(page);
    await panel.setViewportSize({ width: 400, height: 900 });
    for (const ticket of tickets) {
      await page.bringToFront();
      await page.locator(`a[href$="/${ticket.id}"]`).first().click();
      await untilRead(page, panel, ticket);
      const shown = await readPanel(panel, ticket);
      all.push(shown);
      await each?.(shown, page, panel);
    }
    await panel.close();
  }
  return all;
}
