import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { expect, test } from './harness/test';
import { openDesk } from './panel/desk';
import { deskRoute, INSULTS, LATE_JACKET } from './panel/desk-page';
import { openPanelOn } from './panel/panel-page';
import { abusiveView, calmView, escalatingView, germanView, heatedView, noView, selfHarmView } from './panel/views';

test.use({ routes: [deskRoute([LATE_JACKET, INSULTS])] });

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Rule and target of every fault that axe finds. The page forbids injected scripts, so axe comes in through the debugger. */
async function faults(panel: Page): Promise<string[]> {
  await panel.evaluate(AXE);
  const results = await panel.evaluate(() => (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run());
  if (results.passes.length === 0) throw new Error('axe looked at nothing');
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

const VIEWS = {
  heated: heatedView(),
  abusive: abusiveView(),
  escalating: escalatingView(),
  'self-harm': selfHarmView(),
  calm: calmView(),
  'other language': germanView(),
  'no ticket': noView('not_a_ticket'),
  unrecognised: noView('unrecognised'),
};

test('axe finds nothing in any state, light or dark, in any tab or open card', async ({ extension }) => {
  test.setTimeout(120_000);
  for (const [name, view] of Object.entries(VIEWS)) {
    const panel = await openPanelOn(extension, view);
    await expect(panel.locator('li[data-phrase-id], [data-steady]').first()).toBeVisible();
    for (const colorScheme of ['light', 'dark'] as const) {
      await panel.emulateMedia({ colorScheme });
      for (const tab of ['Now', 'Hand over', 'Aids']) {
        await panel.getByRole('tab', { name: tab }).click();
        expect(await faults(panel), `${name}, ${colorScheme}, ${tab}`).toEqual([]);
      }
      await panel.getByRole('tab', { name: 'Now' }).click();
    }
    const edit = panel.getByRole('button', { name: 'Edit' }).first();
    if (await edit.isVisible()) {
      await edit.click();
      expect(await faults(panel), `${name}, open card`).toEqual([]);
    }
    await panel.close();
  }
});

test('nothing is cut off at 320 px, at 200 % zoom of that, with long words or in forced colours', async ({ extension }) => {
  for (const view of [heatedView(), germanView(), escalatingView()]) {
    const panel = await openPanelOn(extension, view);
    await panel.setViewportSize({ width: 320, height: 800 });
    await expect(panel.locator('li[data-phrase-id]').first()).toBeVisible();
    for (const zoom of ['100%', '200%']) {
      await panel.evaluate((size) => {
        document.documentElement.style.fontSize = size;
      }, zoom);
      for (const tab of ['Now', 'Hand over', 'Aids']) {
        await panel.getByRole('tab', { name: tab }).click();
        const wide = await panel.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        expect(wide, `${tab} at ${zoom}`).toBe(0);
      }
    }
    await panel.emulateMedia({ forcedColors: 'active' });
    await expect(panel.getByRole('tab', { name: 'Now' })).toBeVisible();
    await panel.close();
  }
});

test('the panel breaks no rule of its content security policy', async ({ extension }) => {
  const panel = await extension.context.newPage();
  const broken: string[] = [];
  await panel.exposeFunction('ruleBroken', (rule: string) => broken.push(rule));
  await panel.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, sourceFile, lineNumber }) => {
      (globalThis as unknown as { ruleBroken(rule: string): void }).ruleBroken(
        `${violatedDirective} ${sourceFile}:${lineNumber}`,
      );
    });
  });
  const desk = await openDesk(extension);
  await panel.goto(desk.panel.url());
  await expect(panel.locator('li[data-phrase-id]').first()).toBeVisible();
  for (const tab of ['Hand over', 'Aids', 'Now']) await panel.getByRole('tab', { name: tab }).click();
  await panel.getByRole('button', { name: 'Edit' }).first().click();
  await panel.getByRole('searchbox').fill('sorry');
  await expect(panel.getByText(/^\d+ found$/)).toBeVisible();
  expect(broken).toEqual([]);
});
