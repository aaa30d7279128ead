import type { Gap, PartHealth } from '@/utils/ticket/ticket';

/** What a report on a page's layout says; it holds nothing of the customer, the agent or the company. */
export interface HealthReport {
  version: string;
  helpdesk: string;
  browser: string;
  parts: PartHealth[];
  gaps: Gap[];
}

/** The report as text to paste into a message to whoever looks after Evenkeel. */
export function healthReportText({ version, helpdesk, browser, parts, gaps }: HealthReport): string {
  const rows = parts.map(
    ({ part, found, generation, count }) =>
      `${part}: ${found ? 'found' : 'not found'}, generation ${generation ?? '-'}, count ${count ?? '-'}`,
  );
  const missing = gaps.map(({ kind, count }) => (count === undefined ? kind : `${kind} (${count})`));
  return [
    `Evenkeel ${version}, page report`,
    `Helpdesk: ${helpdesk}`,
    `Browser: ${browser}`,
    ...rows,
    `Gaps: ${missing.join(', ') || 'none'}`,
    'This report holds no customer text, no names and no address of the page.',
  ].join('\n');
}
