import { describe, expect, it } from 'vitest';

import { readUserInvitesTableQuery } from '../../../../src/components/user-invites-table/table-query/readUserInvitesTableQuery.js';
import type { UserInvitesTableQuery } from '../../../../src/components/user-invites-table/table-query/UserInvitesTableQuery.js';
import { writeUserInvitesTableQuery } from '../../../../src/components/user-invites-table/table-query/writeUserInvitesTableQuery.js';

const read = (text: string, prefix?: string) => readUserInvitesTableQuery(new URLSearchParams(text), { prefix });
const write = (text: string, query: Partial<UserInvitesTableQuery>, prefix?: string) =>
  String(writeUserInvitesTableQuery(new URLSearchParams(text), query, { prefix }));

const whole: UserInvitesTableQuery = {
  search: 'ann & bob',
  status: 'pending',
  roles: ['admin', 'team/a, b'],
  invitedBy: ['zoe'],
  sentFrom: '2026-11-01',
  sentTo: '2026-11-22',
  sort: { field: 'expiresAt', direction: 'desc' },
  pageIndex: 3,
  pageSize: 25,
};

const emptied: Partial<UserInvitesTableQuery> = {
  search: '',
  status: null,
  roles: [],
  invitedBy: [],
  sentFrom: null,
  sentTo: null,
  sort: null,
};

describe('the table’s query in a URL', () => {
  it('can be read by people', () => {
    expect(write('', whole)).toBe(
      'search=ann+%26+bob&status=pending&role=admin&role=team%2Fa%2C+b&invitedBy=zoe&sentFrom=2026-11-01&sentTo=2026-11-22&sort=-expiresAt&page=4&pageSize=25',
    );
  });

  it.each([
    ['whole', whole],
    ['without a value where the default has one', emptied],
    ['as usual', {}],
  ])('comes back as it was: %s', (_, query) => {
    expect(read(write('', query))).toEqual(query);
    expect(read(write('tab=members', query, 'invites-'), 'invites-')).toEqual(query);
  });

  it('leaves the parameters of others alone, and takes its own away when they are as usual', () => {
    expect(write('tab=members&status=pending&page=2&debug', { status: 'expired' })).toBe('tab=members&debug=&status=expired');
    expect(write('status=open&invites-status=pending', {}, 'invites-')).toBe('status=open');
  });

  it.each([
    'status=open',
    'sort=email',
    'sort=--sentAt',
    'sentFrom=yesterday&sentTo=2026-02-30',
    'page=0&pageSize=0',
    'page=-1&pageSize=-10',
    'page=1.5&pageSize=ten',
    'page=1e99&pageSize=NaN',
    'page=&pageSize=',
    '__proto__=1&constructor=2',
  ])('makes nothing of %s', (text) => expect(read(text)).toEqual({}));
});
