const DAY = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short' });

/** @param due ISO 8601. @returns the day in the rep's own time zone: "Fri 5 Jun" */
export function dayWords(due: string): string {
  return DAY.format(new Date(due)).replace(',', '');
}
