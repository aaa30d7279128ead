import type { Page } from '@playwright/test';
import { expect, test } from '@/tests/browser/harness/test';
import { openOptions, whenSaved } from './options-page';

interface Asked {
  origins: string[];
  /** Whether it was asked within the click, without which browsers refuse. */
  inClick: boolean;
}

/** Stands in for the browser's own question, which no test can answer; everything else is the shipped code. */
async function answerWith(page: Page, allowed: boolean): Promise<void> {
  await page.addInitScript((answer) => {
    const asked: Asked[] = [];
    const own = new Set<string>();
    const { browser } = globalThis as unknown as { browser?: typeof chrome };
    const apis = browser ? [chrome, browser] : [chrome];
    const listeners = new Set<() => void>();
    const getAll = chrome.permissions.getAll.bind(chrome.permissions);
    for (const { permissions } of apis) {
      permissions.request = (async ({ origins = [] }: { origins?: string[] }) => {
        asked.push({ origins, inClick: navigator.userActivation.isActive });
        if (answer) for (const origin of origins) own.add(origin);
        if (answer) listeners.forEach((listener) => void listener());
        return answer;
      }) as never;
      permissions.remove = (async ({ origins = [] }: { origins?: string[] }) => {
        for (const origin of origins) own.delete(origin);
        listeners.forEach((listener) => void listener());
        return true;
      }) as never;
      permissions.getAll = (async () => {
        const granted = await getAll();
        return { ...granted, origins: [...(granted.origins ?? []), ...own] };
      }) as never;
      permissions.onAdded.addListener = ((listener: () => void) => listeners.add(listener)) as never;
    }
    Object.assign(globalThis, { asked });
  }, allowed);
}

const asked = (page: Page) => page.evaluate(() => (globalThis as unknown as { asked: Asked[] }).asked);

test('a company address is asked for alone, in the click, and can be removed', async ({ extension }) => {
  const page = await openOptions(extension, 'sites', (fresh) => answerWith(fresh, true));
  await page.getByRole('textbox', { name: 'Address' }).fill('https://Help.Company.example/agent/tickets/1?x=y');
  await page.getByRole('button', { name: 'Allow and add' }).click();
  await expect(page.getByText('help.company.example was added.')).toBeVisible();
  expect(await asked(page)).toEqual([{ origins: ['https://help.company.example/*'], inClick: true }]);
  const list = page.getByRole('list', { name: 'Added addresses' });
  await expect(list).toContainText('help.company.example');
  await page.getByRole('button', { name: 'Remove help.company.example' }).click();
  await expect(page.getByText(/Evenkeel no longer reads it/)).toBeVisible();
  await expect(list).toHaveCount(0);
});

test('a refusal adds nothing and says so', async ({ extension }) => {
  const page = await openOptions(extension, 'sites', (fresh) => answerWith(fresh, false));
  await page.getByRole('textbox', { name: 'Address' }).fill('help.company.example');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Nothing was added/)).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Address' })).toHaveValue('help.company.example');
});

test('what is no address is never asked for', async ({ extension }) => {
  const page = await openOptions(extension, 'sites', (fresh) => answerWith(fresh, true));
  for (const typed of ['', 'our helpdesk', '*.company.example', 'file:///etc/passwd', 'javascript:alert(1)', 'company']) {
    await page.getByRole('textbox', { name: 'Address' }).fill(typed);
    await page.getByRole('button', { name: 'Allow and add' }).click();
    await expect(page.getByRole('textbox', { name: 'Address' })).toHaveAttribute('aria-invalid', 'true');
  }
  expect(await asked(page)).toEqual([]);
});

test('a site that was switched off can be switched on again', async ({ extension }) => {
  const page = await openOptions(extension, 'wording');
  await page.getByRole('radio', { name: /American/ }).check();
  await whenSaved(page);
  await extension.background.evaluate(async () => {
    const { settings } = await chrome.storage.local.get('settings');
    await chrome.storage.local.set({ settings: { ...(settings as object), sitesOff: ['acme.zendesk.com'] } });
  });
  await page.getByRole('link', { name: 'Sites' }).click();
  await page.getByRole('button', { name: 'Switch on acme.zendesk.com' }).click();
  await expect(page.getByText('Evenkeel is not switched off anywhere.')).toBeVisible();
});
