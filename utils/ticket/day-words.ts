const DAY = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short' });

/** @param moment ISO 8601. @returns the day in the rep's own time zone: "Fri 5 Jun" */
export function dayWords(moment: string): string {
  return DAY.format(new Date(moment)).replace(',', '');
}
