import { FRESHDESK, ZENDESK } from './harness/hosts';
import { expect, test } from './harness/reading-page';

const STARTS = { zendesk: `${ZENDESK}/agent/filters/1`, freshdesk: `${FRESHDESK}/a/tickets/filters/all` };

for (const kind of ['zendesk', 'freshdesk'] as const) {
  test(`${kind}: over a long random walk the view and the page always agree`, async ({ reading }) => {
    test.setTimeout(240_000);
    await reading.show(STARTS[kind], '<!doctype html><meta charset="utf-8"><title>walk</title><body></body>');
    const seed = Number(process.env.WALK_SEED ?? 20261121);
    expect(await reading.page.evaluate(`reading.walk('${kind}', ${seed}, 500)`)).toEqual([]);
  });
}
