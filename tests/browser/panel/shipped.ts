import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import type { Phrase } from '@/utils/playbook/phrase';
import type { Playbooks } from '@/utils/playbook/playbooks';

/** The first phrase in the built extension that a test can use. @throws when no pack has one. */
export function shippedPhrase(fits: (phrase: Phrase) => boolean, built = '.output/chrome-mv3'): Phrase {
  const { packs } = JSON.parse(readFileSync(`${built}/playbooks.json`, 'utf8')) as Playbooks;
  const phrase = packs.flatMap((pack) => pack.phrases).find(fits);
  if (!phrase) throw new Error('No shipped phrase is of that kind.');
  return phrase;
}

/** Finds a phrase through the panel's own search, by the words of its name. */
export async function searchFor(panel: Page, { id }: Phrase): Promise<Locator> {
  await panel.getByRole('searchbox', { name: 'Search all phrases' }).fill(id.replaceAll('-', ' '));
  return panel.locator(`li[data-phrase-id="${id}"]`);
}
