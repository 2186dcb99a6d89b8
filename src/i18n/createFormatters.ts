/** Dates, numbers and lists in one language and time zone. Every date is an ISO string; what is not a date formats as null. */
export interface InvitesFormatters {
  locale: string;

  /** Undefined: the environment's own. */
  timeZone: string | undefined;

  /** Such as "Oct 28" or, in another year, "Oct 28, 2025". */
  date(iso: string | null, now: number): string | null;

  /** Such as "Oct 28, 2026, 14:32". */
  dateTime(iso: string | null): string | null;

  /** Such as "14:32". */
  time(milliseconds: number): string;

  /** Such as "2 hours ago" or "in 7 days". */
  relative(iso: string | null, now: number): string | null;

  /** Such as "in 42 seconds", rounded up. */
  duration(milliseconds: number): string;

  number(value: number): string;

  /** Such as "Editor and Reviewer". */
  list(items: readonly string[]): string;

  /** Such as "Editor or Reviewer". */
  either(items: readonly string[]): string;

  /** Such as "Editor, Reviewer". */
  shortList(items: readonly string[]): string;
}

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

const steps = [
  ['day', day],
  ['hour', hour],
  ['minute', minute],
  ['second', second],
] as const;

/** Creates the formatters of a locale and time zone; each `Intl` object is made once. */
export function createFormatters(locale: string, timeZone: string | undefined): InvitesFormatters {
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const exact = new Intl.RelativeTimeFormat(locale, { numeric: 'always' });
  const shortDate = new Intl.DateTimeFormat(locale, { timeZone, month: 'short', day: 'numeric' });
  const longDate = new Intl.DateTimeFormat(locale, { timeZone, year: 'numeric', month: 'short', day: 'numeric' });
  const year = new Intl.DateTimeFormat('en', { timeZone, year: 'numeric', calendar: 'gregory' });
  const dateTime = new Intl.DateTimeFormat(locale, { timeZone, dateStyle: 'medium', timeStyle: 'short' });
  const time = new Intl.DateTimeFormat(locale, { timeZone, hour: '2-digit', minute: '2-digit' });
  const number = new Intl.NumberFormat(locale);
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const either = new Intl.ListFormat(locale, { type: 'disjunction' });
  // None of Intl's lists is without an "and" and with commas in every language.
  const comma = /^(ja|zh)\b/.test(locale) ? '、' : ', ';

  return {
    locale,
    timeZone,
    date: (iso, now) => withDate(iso, (date) => (year.format(date) === year.format(now) ? shortDate : longDate).format(date)),
    dateTime: (iso) => withDate(iso, (date) => dateTime.format(date)),
    time: (milliseconds) => time.format(milliseconds),
    relative: (iso, now) =>
      withDate(iso, (date) => {
        const distance = date - now;
        if (Math.abs(distance) < minute) return relative.format(0, 'second');
        const [unit, size] = stepOf(distance);
        return relative.format(Math.trunc(distance / size), unit);
      }),
    duration: (milliseconds) => {
      const [unit, size] = stepOf(milliseconds);
      return exact.format(Math.ceil(milliseconds / size), unit);
    },
    number: (value) => number.format(value),
    list: (items) => list.format(items),
    either: (items) => either.format(items),
    shortList: (items) => items.join(comma),
  };
}

function stepOf(distance: number): (typeof steps)[number] {
  return steps.find(([, size]) => Math.abs(distance) >= size) ?? steps[3];
}

function withDate(iso: string | null, format: (date: number) => string): string | null {
  const date = iso === null ? Number.NaN : Date.parse(iso);
  return Number.isNaN(date) ? null : format(date);
}
