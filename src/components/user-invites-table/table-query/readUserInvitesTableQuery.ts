import { checkTableQuery } from './checkTableQuery.js';
import { queryParameters } from './queryParameters.js';
import type { QueryParameterOptions } from './queryParameters.js';
import type { UserInvitesTableQuery } from './UserInvitesTableQuery.js';

/**
 * What the parameters of a URL say of the table's query. What makes no sense is left out.
 *
 * @example
 * const query = readUserInvitesTableQuery(new URLSearchParams(location.search), { prefix: 'invites-' });
 */
export function readUserInvitesTableQuery(
  parameters: Pick<URLSearchParams, 'get' | 'getAll' | 'has'>,
  { prefix = '' }: QueryParameterOptions = {},
): Partial<UserInvitesTableQuery> {
  const read = Object.entries(queryParameters).flatMap(([name, { parameter, parse }]) => {
    const key = `${prefix}${parameter}`;
    return parameters.has(key) ? [[name, parse(parameters.getAll(key))]] : [];
  });
  return checkTableQuery(Object.fromEntries(read));
}
