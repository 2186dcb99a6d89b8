import { z } from '@hono/zod-openapi';

import { ApiError } from '../api/ApiError.js';
import type { InviteRow } from './selectInvites.js';

const date = z.iso.datetime();

// By what each list is sorted before the ids.
const keysOf: Record<string, z.ZodType<(string | null)[]>> = {
  invitee: z.tuple([z.string()]),
  status: z.tuple([z.string(), date]),
  createdAt: z.tuple([date]),
  sentAt: z.tuple([date.nullable()]),
  expiresAt: z.tuple([date]),
};

const position = z.strictObject({ sort: z.string(), keys: z.array(z.string().nullable()), id: z.string() });

/** After which invite a page starts. */
export interface ListPosition {
  /** The order that it is a position of. */
  sort: string;

  /** What the last invite is sorted by. */
  keys: (string | null)[];

  /** Its id, which decides between equals. */
  id: string;
}

/** The position of an invite, as text that clients hand back unread. */
export function writeCursor(sort: string, last: InviteRow): string {
  const written: ListPosition = { sort, keys: sortKeysOf(sort, last), id: last.id };
  return Buffer.from(JSON.stringify(written)).toString('base64url');
}

/** Reads a position of this order; anything else is refused. */
export function readCursor(cursor: string, sort: string): ListPosition {
  const read = position.safeParse(parsed(Buffer.from(cursor, 'base64url').toString()));
  if (!read.success || read.data.sort !== sort || !keysOf[fieldOf(sort)]?.safeParse(read.data.keys).success)
    throw invalidCursor();
  return read.data;
}

/** The refusal of a cursor. */
export function invalidCursor(): ApiError {
  return new ApiError({ code: 'validation', fields: [{ path: 'cursor', code: 'invalid' }] });
}

function sortKeysOf(sort: string, row: InviteRow): (string | null)[] {
  switch (fieldOf(sort)) {
    case 'invitee':
      return [Array.from(row.search_text).slice(0, 200).join('')];
    case 'status':
      return [row.status, row.expires_at.toISOString()];
    case 'sentAt':
      return [row.sent_at && row.sent_at.toISOString()];
    case 'expiresAt':
      return [row.expires_at.toISOString()];
    default:
      return [row.created_at.toISOString()];
  }
}

function fieldOf(sort: string): string {
  return sort.replace(/^-/, '');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
