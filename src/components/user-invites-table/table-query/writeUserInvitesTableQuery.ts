import { queryParameters } from './queryParameters.js';
import type { QueryParameterOptions } from './queryParameters.js';
import type { UserInvitesTableQuery } from './UserInvitesTableQuery.js';

/**
 * The parameters of a URL with the table's query in them; those of others stay. Give it the `changes` of a change: what
 * is as usual needs no place in a URL.
 *
 * @example
 * const search = writeUserInvitesTableQuery(searchParams, change.changes, { prefix: 'invites-' }).toString();
 */
export function writeUserInvitesTableQuery(
  parameters: { toString: () => string },
  query: Partial<UserInvitesTableQuery>,
  { prefix = '' }: QueryParameterOptions = {},
): URLSearchParams {
  const written = new URLSearchParams(parameters.toString());
  for (const { parameter } of Object.values(queryParameters)) written.delete(`${prefix}${parameter}`);
  for (const [name, { parameter, print }] of Object.entries(queryParameters)) {
    const value = query[name as keyof UserInvitesTableQuery];
    if (value === undefined) continue;
    for (const text of print(value as never)) written.append(`${prefix}${parameter}`, text);
  }
  return written;
}
