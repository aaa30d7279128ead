import type { Page } from '@playwright/test';
import { bundleForPage } from '@/tests/browser/harness/bundle';
import { type ExtensionBrowser, launchWithExtension } from '@/tests/browser/harness/extension-browser';
import { ZENDESK } from '@/tests/browser/harness/hosts';
import { type PageRoute, startPageServer } from '@/tests/browser/harness/page-server';
import { viewOf } from '@/tests/browser/harness/page-view';
import { longTicket } from '@/tests/pages/big-tickets';
import { MARKS, type MainThread, watchMainThread } from './main-thread';

declare const bench: typeof import('./ticket-in-page');

/** The same pages are served on the helpdesk's host, where the extension stands, and on another. */
const ORIGINS = { with: ZENDESK, without: 'https://desk.example.com' };
export type Origin = keyof typeof ORIGINS;

/** A page as an agent has it before a ticket is opened; the ticket waits to be shown. */
function dashboard(script: string): PageRoute {
  return ({ path, url }) => {
    if (path !== '/agent/dashboard') return undefined;
    const ticket = longTicket('7', Number(url.searchParams.get('messages')));
    const hidden = ticket.replace('<main', '<template><main').replace('</main>', '</main></template>');
    return { body: `${hidden}<script>${script}</script>` };
  };
}

export interface Visit extends MainThread {
  /** Milliseconds from the ticket's standing in the page to the badge's saying that it is read; 0 without the extension. */
  ready: number;
}

/** A browser with the extension, for visits to made-up helpdesk pages. */
export class Visitor {
  private constructor(
    private readonly extension: ExtensionBrowser,
    readonly close: () => Promise<void>,
  ) {}

  static async start(): Promise<Visitor> {
    const server = await startPageServer([dashboard(await bundleForPage('tests/bench/ticket-in-page.ts', 'bench'))]);
    const extension = await launchWithExtension({ port: server.port });
    return new Visitor(extension, async () => {
      await extension.close();
      await server.close();
    });
  }

  /** Opens a ticket of so many messages and waits until it is read; without the extension, half a second. */
  async visit(origin: Origin, messages: number): Promise<Visit> {
    return await this.onDashboard(origin, messages, async (page) => {
      let ready = 0;
      const done = await watchMainThread(page, async () => {
        ready = await page.evaluate(([marks, badge]) => bench.openTicket(marks, badge), [MARKS, origin === 'with'] as const);
      });
      return { ...done, ready };
    });
  }

  /** Opens a ticket of so many messages, and then watches a page that changes 100 times a second. */
  async restless(origin: Origin, messages: number, seconds: number): Promise<MainThread> {
    return await this.onDashboard(origin, messages, async (page) => {
      const opening = { begin: 'opening', quiet: 'opened' };
      await page.evaluate(([marks, badge]) => bench.openTicket(marks, badge), [opening, origin === 'with'] as const);
      return await watchMainThread(page, () =>
        page.evaluate(([begin, length]) => bench.changeOften(begin, length), [MARKS.begin, seconds] as const),
      );
    });
  }

  private async onDashboard<Result>(origin: Origin, messages: number, action: (page: Page) => Promise<Result>): Promise<Result> {
    const page = await this.extension.context.newPage();
    await page.goto(`${ORIGINS[origin]}/agent/dashboard?messages=${messages}`);
    // The content script stands in the page once it answers.
    if (origin === 'with') while (!(await viewOf(this.extension, page)));
    const result = await action(page);
    await page.close();
    return result;
  }
}
