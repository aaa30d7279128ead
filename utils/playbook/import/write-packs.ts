import type { Pack } from '@/utils/playbook/phrase';

/** Own packs as a file that `previewImport` reads back to the same phrases. */
export async function writePacks(packs: readonly Pack[], format: 'json' | 'yaml'): Promise<string> {
  const file = { packs };
  if (format === 'json') return `${JSON.stringify(file, null, 2)}\n`;
  const { stringify } = await import('yaml');
  return stringify(JSON.parse(JSON.stringify(file)), { lineWidth: 120 });
}
