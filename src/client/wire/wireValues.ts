import * as z from 'zod/mini';

import type { JsonObject } from '../../domain/JsonObject.js';

/** A value that is never refused: `read` makes of anything what there is to make of it. */
export function lenient<Value>(read: (value: unknown) => Value) {
  return z.pipe(z.optional(z.unknown()), z.transform(read));
}

/** Text that may be absent, empty or of the wrong type: then it is null. */
export const wireText = lenient((value): string | null => (typeof value === 'string' && value !== '' ? value : null));

/** Identifier: text that is not empty, or a number, which becomes text. */
export const wireId = z.pipe(
  z.union([z.string().check(z.minLength(1)), z.number()]),
  z.transform((value): string => String(value)),
);

/** Date as ISO text, or as seconds or milliseconds since the epoch; anything else is null. */
export const wireDate = lenient(toIsoDate);

/** The server's time, as {@link wireDate} reads it; undefined where it is not told. */
export const wireServerNow = lenient((value): string | undefined => toIsoDate(value) ?? undefined);

/** Count, 0 or more; anything else is 0. */
export const wireCount = lenient((value): number => toCount(value) ?? 0);

/** Count, 0 or more; anything else is null. */
export const wireOptionalCount = lenient(toCount);

const longestWaitMs = 24 * 60 * 60 * 1000;

/** Milliseconds to wait, up to a day; null where that is absent or makes no sense. */
export const wireWait = lenient((value): number | null =>
  typeof value === 'number' && value > 0 && value <= longestWaitMs ? value : null,
);

/** Custom data: an object of JSON values, or null. */
export const wireData = lenient((value): JsonObject | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : null,
);

/** List whose unreadable items are left out; what is no list is refused. */
export function wireList<Item extends z.ZodMiniType>(item: Item) {
  return z.pipe(
    z.array(z.unknown()),
    z.transform((values): z.output<Item>[] =>
      values.flatMap((value) => {
        const parsed = item.safeParse(value);
        return parsed.success ? [parsed.data] : [];
      }),
    ),
  );
}

/** Person, or null where there is none or it has no id. */
export const wirePerson = z.catch(z.nullable(z.object({ id: wireId, name: wireText, email: wireText })), null);

/** Roles as objects or as bare keys; anything else is left out. */
export const wireRoles = z.catch(
  wireList(
    z.union([
      z.pipe(
        z.string().check(z.minLength(1)),
        z.transform((key) => ({ key, name: null })),
      ),
      z.object({ key: wireId, name: wireText }),
    ]),
  ),
  [],
);

// The year 2286 in seconds, or April 1970 in milliseconds: no invite is that old.
const largestSeconds = 9_999_999_999;

function toIsoDate(value: unknown): string | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const date = new Date(typeof value === 'number' && Math.abs(value) <= largestSeconds ? value * 1000 : value);
  return value === '' || Number.isNaN(date.getTime()) ? null : date.toISOString();
}

/** A whole number, 0 or more; null for anything else. */
export function toCount(value: unknown): number | null {
  return Number.isSafeInteger(value) && Number(value) >= 0 ? Number(value) : null;
}
