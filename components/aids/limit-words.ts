import type { AuthorityRow } from '@/utils/playbook/authority';

/** An amount in its currency, e.g. £15 or £12.50; a currency that is still being typed stands behind the number. */
function money(value: number, currency: string): string {
  if (!/^[A-Z]{3}$/.test(currency)) return `${value} ${currency}`.trim();
  const whole = Number.isInteger(value);
  return new Intl.NumberFormat('en-GB', { style: 'currency', currency, ...(whole && { maximumFractionDigits: 0 }) }).format(
    value,
  );
}

/** How much may be offered, in words, e.g. "up to £15"; undefined where the row names no limit. */
export function limitWords({ up_to: upTo, percent }: AuthorityRow, currency: string): string | undefined {
  if (upTo === 0) return 'ask first';
  const parts = [];
  if (upTo !== undefined) parts.push(`up to ${money(upTo, currency)}`);
  if (percent !== undefined) parts.push(`up to ${percent} per cent`);
  return parts.join(', ') || undefined;
}
