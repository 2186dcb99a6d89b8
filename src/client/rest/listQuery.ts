import type { UserInvitesParams } from '../InvitesClient.js';

/** The query string of a list: `limit`, `offset`, `cursor`, `search`, `sort` (`-` for descending) and one parameter per filter. */
export function listQuery({ limit, offset, cursor, search, sort, filter }: UserInvitesParams): URLSearchParams {
  const query = new URLSearchParams({ limit: String(limit) });
  if (offset !== undefined) query.set('offset', String(offset));
  if (cursor) query.set('cursor', cursor);
  if (search) query.set('search', search);
  if (sort) query.set('sort', `${sort.direction === 'desc' ? '-' : ''}${sort.field}`);
  for (const [key, value] of Object.entries(filter ?? {})) {
    if (typeof value === 'string') query.set(key, value);
    else for (const item of value ?? []) query.append(key, item);
  }
  return query;
}
