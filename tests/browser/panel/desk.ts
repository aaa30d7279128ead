import type { Locator, Page } from '@playwright/test';
import type { ExtensionBrowser } from '@/tests/browser/harness/extension-browser';
import { ZENDESK } from '@/tests/browser/harness/hosts';

/** The fake helpdesk with the panel beside it. */
export interface Desk {
  page: Page;
  panel: Page;
  reply: Locator;
  suggestions: Locator;
  /** The card of a phrase in the suggestions. */
  card(index: number): Locator;
  /** Shows another address without loading the page. */
  go(path: string): Promise<void>;
}

/** Opens the fake helpdesk at a ticket, and the panel that follows it. */
export async function openDesk(extension: ExtensionBrowser, path = '/agent/tickets/4711'): Promise<Desk> {
  const page = await extension.context.newPage();
  await page.goto(`${ZENDESK}${path}`);
  const panel = await extension.openPanel(page);
  const suggestions = panel.getByRole('region', { name: 'Suggestions' });
  return {
    page,
    panel,
    reply: page.getByRole('textbox', { name: 'Reply' }),
    suggestions,
    card: (index) => suggestions.locator('li[data-phrase-id]').nth(index),
    go: (to) => page.evaluate((where) => (globalThis as unknown as { go(path: string): void }).go(where), to),
  };
}

/** The first card whose text has no gap, so that it can be inserted as it stands. */
export function readyCard({ suggestions }: Desk): Locator {
  return suggestions.locator('li[data-phrase-id]:not(:has(mark))').first();
}
