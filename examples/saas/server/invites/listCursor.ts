import { z } from '@hono/zod-openapi';

import { ApiError } from '../api/ApiError.js';

const position = z.strictObject({
  sort: z.string(),
  at: z.iso.datetime(),
  key: z.string().nullable(),
  id: z.string(),
});

/** After which invite a page starts. */
export interface ListPosition {
  /** The order that it is a position of. */
  sort: string;

  /** When the first page was read, an ISO date: an invite that expires meanwhile keeps its place. */
  at: string;

  /** What the last invite is sorted by. */
  key: string | null;

  /** Its id, which decides between equals. */
  id: string;
}

/** A position as text that clients hand back unread. */
export function writeCursor(last: ListPosition): string {
  return Buffer.from(JSON.stringify(last)).toString('base64url');
}

/** Reads a position of this order; anything else is refused. */
export function readCursor(cursor: string, sort: string): ListPosition {
  const read = position.safeParse(parsed(Buffer.from(cursor, 'base64url').toString()));
  if (!read.success || read.data.sort !== sort || !fits(read.data)) throw invalidCursor();
  return read.data;
}

/** The refusal of a cursor. */
export function invalidCursor(): ApiError {
  return new ApiError({ code: 'validation', fields: [{ path: 'cursor', code: 'invalid' }] });
}

function fits({ sort, key }: ListPosition): boolean {
  const field = sort.replace(/^-/, '');
  if (field === 'invitee' || field === 'status') return key !== null;
  return key === null ? field === 'sentAt' : z.iso.datetime().safeParse(key).success;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
