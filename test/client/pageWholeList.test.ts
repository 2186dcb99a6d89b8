import { describe, expect, it } from 'vitest';

import type { UserInvitesParams } from '../../src/client/InvitesClient.js';
import { pageWholeList } from '../../src/client/pageWholeList.js';
import type { UserInvite } from '../../src/domain/UserInvite.js';
import { testInvites } from '../support/testInvites.js';

const now = Date.parse('2026-11-22T12:00:00Z');
const whole = testInvites({ now });

const page = (params: Partial<UserInvitesParams> = {}, invites: readonly UserInvite[] = whole) =>
  pageWholeList({ invites, params: { limit: 100, offset: 0, ...params }, now });
const ids = (invites: readonly UserInvite[]) => invites.map(({ id }) => id);

describe('B10: a page of a whole list', () => {
  it('is cut out of what matches, with the number of all that do', () => {
    const { items, totalCount, nextCursor } = page({ limit: 10, offset: 40 });
    expect(ids(items)).toEqual(['invite-41', 'invite-42', 'invite-43']);
    expect([totalCount, nextCursor]).toEqual([43, null]);
  });

  it('counts each status of what matches the search and the other filters, whatever status is asked for', () => {
    const { statusCounts, totalCount } = page({ search: 'krishna', filter: { status: ['accepted'] } });
    expect(statusCounts).toEqual({ pending: 1, accepted: 1, declined: 0, canceled: 0, expired: 0, unknown: 0 });
    expect(totalCount).toBe(1);
  });

  it('compares dates as times, however they are written', () => {
    const [invite] = testInvites({ now, count: 1 });
    const written = (sentAt: string | null) => [{ ...invite!, sentAt }];
    const day = { filter: { sentFrom: '2026-11-20T00:00:00Z', sentTo: '2026-11-21T00:00:00.000Z' } };
    expect(page(day, written('2026-11-20T01:00:00+01:00')).totalCount).toBe(1);
    expect(page(day, written('2026-11-21T00:30:00+02:00')).totalCount).toBe(1);
    expect(page(day, written('2026-11-21T00:00:00Z')).totalCount).toBe(0);
    expect(page(day, written(null)).totalCount).toBe(0);
  });

  it('puts what has no time first where times rise, and keeps the order of equal ones by id', () => {
    const at = (id: string, expiresAt: string | null): UserInvite => ({ ...whole[0]!, id, expiresAt });
    const invites = [at('d', null), at('c', '2026-12-01T00:00:00Z'), at('b', null), at('a', '2026-12-01T00:00:00.000Z')];
    expect(ids(page({ sort: { field: 'expiresAt', direction: 'asc' } }, invites).items)).toEqual(['b', 'd', 'a', 'c']);
    expect(ids(page({ sort: { field: 'expiresAt', direction: 'desc' } }, invites).items)).toEqual(['c', 'a', 'd', 'b']);
  });

  it('takes the statuses as they are where nobody knows what time it is for the server', () => {
    const [invite] = testInvites({ now, count: 1 });
    const past: UserInvite = { ...invite!, status: 'pending', expiresAt: '2000-01-01T00:00:00Z' };
    const { items, serverNow } = pageWholeList({ invites: [past], params: { limit: 1 }, now: null });
    expect([items[0]!.status, serverNow]).toEqual(['pending', undefined]);
  });

  it('leaves the list and its invites as they are', () => {
    const before = structuredClone(whole);
    const { items } = page({ sort: { field: 'invitee', direction: 'desc' } });
    expect(whole).toEqual(before);
    expect(items.every((item) => whole.includes(item))).toBe(true);
  });
});
