/** An article's date, in the reader's language; the day that was printed, whatever the zone. */
export function shownDate(published: string | undefined): string {
  if (published === undefined) return 'undated';
  const day = new Date(`${published.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return published;
  return new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeZone: 'UTC' }).format(day);
}
