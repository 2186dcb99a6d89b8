import type { UserInvitesTableQuery } from './UserInvitesTableQuery.js';

/** How the table's parameters are told from those of others in the same URL. */
export interface QueryParameterOptions {
  /** Comes before each name, such as `invites-`. @default '' */
  prefix?: string | undefined;
}

interface QueryParameter<Value> {
  parameter: string;

  /** What the texts say; anything where they make no sense. */
  parse: (texts: readonly string[]) => unknown;

  /** One empty text for no value. */
  print: (value: Value) => readonly string[];
}

type QueryParameters = { readonly [Name in keyof UserInvitesTableQuery]: QueryParameter<UserInvitesTableQuery[Name]> };

/** How each part of the query is written in a URL. */
export const queryParameters: QueryParameters = {
  search: { parameter: 'search', parse: ([text]) => text, print: (text) => [text] },
  status: single('status'),
  roles: several('role'),
  invitedBy: several('invitedBy'),
  sentFrom: single('sentFrom'),
  sentTo: single('sentTo'),
  sort: {
    parameter: 'sort',
    parse: ([sort]) => (sort ? { field: sort.replace(/^-/, ''), direction: sort.startsWith('-') ? 'desc' : 'asc' } : null),
    print: (sort) => [sort ? `${sort.direction === 'desc' ? '-' : ''}${sort.field}` : ''],
  },
  // Pages count from 1 where people read them.
  pageIndex: { parameter: 'page', parse: ([page]) => Number(page) - 1, print: (index) => [String(index + 1)] },
  pageSize: { parameter: 'pageSize', parse: ([size]) => Number(size), print: (size) => [String(size)] },
};

function single<Value extends string>(parameter: string): QueryParameter<Value | null> {
  return { parameter, parse: ([value]) => value || null, print: (value) => [value ?? ''] };
}

function several(parameter: string): QueryParameter<readonly string[]> {
  return { parameter, parse: (values) => values.filter(Boolean), print: (values) => (values.length > 0 ? values : ['']) };
}
