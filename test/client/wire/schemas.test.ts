import { describe, expect, it } from 'vitest';

import { invitesErrorSchema } from '../../../src/client/wire/invitesErrorSchema.js';
import { invitesQuotaSchema } from '../../../src/client/wire/invitesQuotaSchema.js';
import { roleOptionsSchema } from '../../../src/client/wire/roleOptionsSchema.js';
import { sendUserInvitesResultSchema } from '../../../src/client/wire/sendUserInvitesResultSchema.js';
import { acceptedUserInviteSchema, userInvitePreviewSchema } from '../../../src/client/wire/userInvitePreviewSchema.js';
import { userInvitesPageSchema } from '../../../src/client/wire/userInvitesPageSchema.js';

const invite = { id: 'i1', email: 'ada@example.com' };

describe('a page', () => {
  it.each([
    [{}, { totalCount: null, nextCursor: null }],
    [{ totalCount: 3 }, { totalCount: 3 }],
    [{ totalCount: -1 }, { totalCount: null }],
    [{ totalCount: '3' }, { totalCount: null }],
    [{ nextCursor: '' }, { nextCursor: null }],
    [{ nextCursor: { id: 1 } }, { nextCursor: null }],
    [{ statusCounts: { pending: 2, accepted: 'x', eaten: 1 } }, { statusCounts: { pending: 2 } }],
    [{ statusCounts: [] }, { statusCounts: undefined }],
    [{ serverNow: '2026-11-22T12:00:00Z' }, { serverNow: '2026-11-22T12:00:00.000Z' }],
    [{ serverNow: '2026-11-22T13:00:00.5+01:00' }, { serverNow: '2026-11-22T12:00:00.500Z' }],
    [{ serverNow: 'now' }, { serverNow: undefined }],
    [{ serverNow: null }, { serverNow: undefined }],
  ])('reads %j', (fields, expected) => {
    expect(userInvitesPageSchema.parse({ items: [invite], ...fields })).toMatchObject(expected);
  });

  it('shows an invite once that the server answers twice', () => {
    const { items } = userInvitesPageSchema.parse({
      items: [invite, { ...invite, id: 'i2' }, { ...invite, status: 'accepted' }],
    });
    expect(items.map(({ id }) => id)).toEqual(['i1', 'i2']);
  });

  it.each([null, [], {}, { items: null }, { items: {} }, { items: [null] }, { items: [{ id: 'i1' }] }])('refuses %j', (page) => {
    expect(userInvitesPageSchema.safeParse(page).success).toBe(false);
  });
});

describe('results of a send', () => {
  it('keeps what can be read, and calls an unknown outcome unknown', () => {
    const results = [
      { email: 'a@example.com', outcome: 'sent', invite },
      { email: 'b@example.com', outcome: 'eaten' },
      { email: 'c@example.com', outcome: 'failed', error: { code: 'teapot' } },
      { email: 'd@example.com', outcome: 'sent', invite: { id: 'i4' } },
      { outcome: 'sent' },
      null,
    ];
    expect(sendUserInvitesResultSchema.parse({ results }).results).toMatchObject([
      { email: 'a@example.com', outcome: 'sent', invite: { id: 'i1' } },
      { email: 'b@example.com', outcome: 'unknown' },
      { email: 'c@example.com', outcome: 'failed', error: undefined },
      { email: 'd@example.com', outcome: 'sent', invite: undefined },
    ]);
  });

  it.each([null, {}, { results: null }, { results: 'all' }])('refuses %j', (result) => {
    expect(sendUserInvitesResultSchema.safeParse(result).success).toBe(false);
  });
});

describe('an error', () => {
  it.each([
    [{ code: 'forbidden', message: '<b>no</b>' }, { code: 'forbidden' }],
    [
      { code: 'validation', fields: [{ path: 'a', code: 'b', message: 'c' }] },
      { code: 'validation', fields: [{ path: 'a', code: 'b' }] },
    ],
    [
      { code: 'validation', fields: [{ path: 'a', code: 'b' }, { path: 7 }, null] },
      { code: 'validation', fields: [{ path: 'a', code: 'b' }] },
    ],
    [{ code: 'rate_limited' }, { code: 'rate_limited', retryAfterMs: null }],
    [
      { code: 'rate_limited', retryAfterMs: 86_400_001 },
      { code: 'rate_limited', retryAfterMs: null },
    ],
    [
      { code: 'wrong_account', invitedEmail: '' },
      { code: 'wrong_account', invitedEmail: null },
    ],
  ])('reads %j', (error, expected) => {
    expect(invitesErrorSchema.parse(error)).toEqual(expected);
  });
});

describe('roles, quota and previews', () => {
  it('read roles', () => {
    expect(
      roleOptionsSchema.parse([
        { key: 7, name: 'Admin', description: '', privileged: true },
        { key: 'viewer', name: 'Viewer', privileged: 'no' },
      ]),
    ).toEqual([
      { key: '7', name: 'Admin', description: null, privileged: true },
      { key: 'viewer', name: 'Viewer', description: null },
    ]);
  });

  it.each([
    [
      { limit: null, used: 3 },
      { limit: null, used: 3 },
    ],
    [
      { limit: 'many', used: -1 },
      { limit: null, used: 0 },
    ],
    [{}, { limit: null, used: 0 }],
  ])('read the quota %j', (quota, expected) => {
    expect(invitesQuotaSchema.parse(quota)).toEqual(expected);
  });

  it('read a preview and the answer to an accept', () => {
    const organization = { name: 'Northwind', logoUrl: 7 };
    expect(acceptedUserInviteSchema.parse({ organization })).toEqual({
      organization: { name: 'Northwind', logoUrl: null },
      roles: [],
    });
    for (const [id, read] of [
      [7, '7'],
      [{}, undefined],
    ] as const) {
      expect(acceptedUserInviteSchema.parse({ organization: { ...organization, id } }).organization.id).toBe(read);
    }
    expect(
      userInvitePreviewSchema.parse({ status: 'superseded', organization, email: 'a@example.com', viewerIsMember: 'yes' }),
    ).toMatchObject({
      status: 'superseded',
      viewerIsMember: null,
      viewerIsInvitee: null,
      expiresAt: null,
    });
  });

  it.each(['eaten', '', null])('refuse a preview of status %j', (status) => {
    expect(
      userInvitePreviewSchema.safeParse({ status, organization: { name: 'Northwind' }, email: 'a@example.com' }).success,
    ).toBe(false);
  });
});
