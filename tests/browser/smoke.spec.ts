import { ZENDESK } from './harness/hosts';
import { expect, test } from './harness/test';

test.use({ routes: [() => ({ body: '<!doctype html><title>empty</title>' })] });

test('the side panel opens for a tab', async ({ extension }) => {
  const page = await extension.context.newPage();
  await page.goto(`${ZENDESK}/agent/tickets/1`);
  const panel = await extension.openPanel(page);
  await expect(panel).toHaveTitle('Evenkeel');
});
