import { asExpected, type PageState, pageStates } from '@/tests/pages/page-states';
import type { PageRequest } from './harness/page-server';
import { viewOf } from './harness/page-view';
import { expect, test } from './harness/test';

let shown: PageState | undefined;
test.use({
  routes: [({ path }: PageRequest) => (shown && /^\/(a|agent|helpdesk)\//.test(path) ? { body: shown.html } : undefined)],
});

for (const helpdesk of ['zendesk', 'freshdesk']) {
  test(`the built extension reads every page state of ${helpdesk}, or says why not`, async ({ extension }) => {
    const states = pageStates(helpdesk);
    test.setTimeout(10_000 + states.length * 6000);
    const page = await extension.context.newPage();
    for (const state of states) {
      shown = state;
      const { address, shows } = state.expected;
      await page.goto(address);
      const result = async () => {
        const view = await viewOf(extension, page);
        if (!view || view.state === 'reading') return undefined;
        return view.state === 'none' ? { address, shows: view.reason } : asExpected(address, view.ticket);
      };
      // A pane of another ticket is waited for and in the end said to be unrecognised; both are true.
      if (shows === 'loading') {
        await expect.poll(async () => (await result())?.shows, { message: state.name }).toBe('loading');
      } else await expect.poll(result, { message: `${helpdesk}: ${state.name}`, timeout: 8000 }).toEqual(state.expected);
    }
  });
}
