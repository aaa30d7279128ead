import type { hideAndShow } from '@/tests/pages/hidden-in-page';
import { ZENDESK } from './harness/hosts';
import { expect, test } from './harness/reading-page';

test('a hidden page is left alone, and caught up with when it is shown again', async ({ reading }) => {
  await reading.show(`${ZENDESK}/agent/filters/1`, '<!doctype html><meta charset="utf-8"><title>hidden</title><body></body>');
  const found = (await reading.page.evaluate('reading.hideAndShow()')) as Awaited<ReturnType<typeof hideAndShow>>;
  expect(found).toEqual({ searchesWhileHidden: 0, viewsWhileHidden: 0, before: 3, after: 4 });
});
