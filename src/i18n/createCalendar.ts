import { addDays } from '../domain/days.js';

/** The days of a time zone, each as `yyyy-mm-dd`. */
export interface Calendar {
  /** The day of an instant, in milliseconds since the epoch. */
  dayOf(time: number): string;

  /** The instant at which a day starts, as an ISO date. */
  startOfDay(day: string): string;
}

/** Creates the calendar of a time zone. */
export function createCalendar(timeZone: string | undefined): Calendar {
  const format = new Intl.DateTimeFormat('en', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });

  // What the clocks of the time zone show, as if they were in UTC.
  function wallClock(time: number): string {
    const parts = new Map(format.formatToParts(time).map(({ type, value }) => [type, value]));
    const [year, ...others] = (['year', 'month', 'day', 'hour', 'minute', 'second'] as const).map((type) => parts.get(type)!);
    const [month, day, hour, minute, second] = others;
    return `${year!.padStart(4, '0')}-${month}-${day}T${hour}:${minute}:${second}Z`;
  }

  const dayOf = (time: number) => wallClock(time).slice(0, 10);

  return {
    dayOf,
    startOfDay(day) {
      const midnight = Date.parse(day);
      // Clocks may be changed at midnight, and then the day starts at one of the two, or at the first of two midnights.
      const starts = [addDays(day, -1), addDays(day, 1)]
        .map((around) => Date.parse(around))
        .map((around) => midnight - (Date.parse(wallClock(around)) - around))
        .toSorted((a, b) => a - b);
      return new Date(starts.find((start) => dayOf(start) === day) ?? midnight).toISOString();
    },
  };
}
