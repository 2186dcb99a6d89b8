const dayMs = 24 * 60 * 60 * 1000;

/** Whether a text is a day of the calendar, as `yyyy-mm-dd`. */
export function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(time) && dayAt(time) === text;
}

/** The day so many days later, as `yyyy-mm-dd`; earlier for a negative number. */
export function addDays(day: string, days: number): string {
  return dayAt(Date.parse(day) + days * dayMs);
}

function dayAt(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
