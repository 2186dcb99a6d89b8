import { expect, it } from 'vitest';

import type { UserInvitesParams } from '../../../src/client/InvitesClient.js';
import { listQuery } from '../../../src/client/rest/listQuery.js';

const cases: readonly (readonly [params: UserInvitesParams, query: string])[] = [
  [{ limit: 10 }, 'limit=10'],
  [{ limit: 10, offset: 0 }, 'limit=10&offset=0'],
  [{ limit: 10, offset: 20 }, 'limit=10&offset=20'],
  [{ limit: 10, cursor: 'a/b=' }, 'limit=10&cursor=a%2Fb%3D'],
  [{ limit: 10, search: '' }, 'limit=10'],
  [{ limit: 10, search: 'a&b=c #%+é' }, 'limit=10&search=a%26b%3Dc+%23%25%2B%C3%A9'],
  [{ limit: 10, sort: { field: 'sentAt', direction: 'asc' } }, 'limit=10&sort=sentAt'],
  [{ limit: 10, sort: { field: 'sentAt', direction: 'desc' } }, 'limit=10&sort=-sentAt'],
  [{ limit: 10, filter: {} }, 'limit=10'],
  [{ limit: 10, filter: { status: [] } }, 'limit=10'],
  [{ limit: 10, filter: { status: ['pending', 'expired'] } }, 'limit=10&status=pending&status=expired'],
  [
    { limit: 10, filter: { roles: ['admin'], invitedBy: ['zoe', 'tomas'] } },
    'limit=10&roles=admin&invitedBy=zoe&invitedBy=tomas',
  ],
  [{ limit: 10, filter: { sentFrom: '2026-11-01', sentTo: '2026-12-01' } }, 'limit=10&sentFrom=2026-11-01&sentTo=2026-12-01'],
  [{ limit: 10, filter: { status: undefined, sentFrom: undefined } }, 'limit=10'],
];

it.each(cases)('writes %j as %s', (params, query) => {
  expect(listQuery(params).toString()).toBe(query);
});
