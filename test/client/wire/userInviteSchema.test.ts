import { describe, expect, it } from 'vitest';

import { userInviteSchema } from '../../../src/client/wire/userInviteSchema.js';
import type { UserInvite } from '../../../src/domain/UserInvite.js';

const bare = { id: 'i1', email: 'ada@example.com' };

function parse(fields: object): UserInvite {
  return userInviteSchema.parse({ ...bare, ...fields });
}

describe('an invite with nothing but its id and address', () => {
  it('has null or nothing everywhere else', () => {
    expect(parse({})).toEqual({
      ...bare,
      firstName: null,
      lastName: null,
      status: 'unknown',
      rawStatus: 'unknown',
      roles: [],
      locale: null,
      data: null,
      message: null,
      createdAt: null,
      sentAt: null,
      sentCount: 0,
      expiresAt: null,
      updatedAt: null,
      invitedBy: null,
      acceptedBy: null,
      delivery: null,
      history: undefined,
      actions: undefined,
    });
  });
});

describe('id and email', () => {
  it.each([
    ['no id', { id: undefined }],
    ['an empty id', { id: '' }],
    ['a null id', { id: null }],
    ['an id that is an object', { id: {} }],
    ['no email', { email: undefined }],
    ['an empty email', { email: '' }],
    ['a null email', { email: null }],
    ['an email that is a number', { email: 7 }],
  ])('refuse %s', (_, fields) => {
    expect(userInviteSchema.safeParse({ ...bare, ...fields }).success).toBe(false);
  });

  it('take a number as id', () => {
    expect(parse({ id: 0 }).id).toBe('0');
  });
});

describe('status', () => {
  it.each(['pending', 'accepted', 'declined', 'canceled', 'expired'])('keeps %s', (status) => {
    expect(parse({ status })).toMatchObject({ status, rawStatus: status });
  });

  it.each(['cancelled', 'PENDING', 'revoked', '', 'on hold', '<b>', '__proto__', 'constructor', 'toString'])(
    'shows %j as unknown, and keeps the word',
    (status) => {
      expect(parse({ status })).toMatchObject({ status: 'unknown', rawStatus: status });
    },
  );

  it.each([null, 7, {}, [], true])('shows %j as unknown', (status) => {
    expect(parse({ status })).toMatchObject({ status: 'unknown', rawStatus: 'unknown' });
  });
});

describe('dates', () => {
  it.each([
    ['2026-11-22T12:00:00Z', '2026-11-22T12:00:00.000Z'],
    ['2026-11-22T12:00:00.123456Z', '2026-11-22T12:00:00.123Z'],
    ['2026-11-22T14:00:00+02:00', '2026-11-22T12:00:00.000Z'],
    ['2026-11-22', '2026-11-22T00:00:00.000Z'],
    [1_795_348_800, '2026-11-22T12:00:00.000Z'],
    [1_795_348_800_000, '2026-11-22T12:00:00.000Z'],
    [0, '1970-01-01T00:00:00.000Z'],
    [-86_400, '1969-12-31T00:00:00.000Z'],
    ['9999-12-31T23:59:59Z', '9999-12-31T23:59:59.000Z'],
    ['', null],
    ['soon', null],
    ['2026-13-45T99:99:99Z', null],
    [1e300, null],
    [null, null],
    [true, null],
    [{}, null],
    [[2026, 11, 22], null],
  ])('read %j as %s', (date, expected) => {
    expect(parse({ createdAt: date, sentAt: date, expiresAt: date, updatedAt: date })).toMatchObject({
      createdAt: expected,
      sentAt: expected,
      expiresAt: expected,
      updatedAt: expected,
    });
  });
});

describe('odd values', () => {
  it.each([
    ['firstName', 7, null],
    ['firstName', '', null],
    ['lastName', {}, null],
    ['locale', [], null],
    ['message', '', null],
    ['sentCount', -1, 0],
    ['sentCount', 1.5, 0],
    ['sentCount', '3', 0],
    ['sentCount', 3, 3],
    ['delivery', 'lost', null],
    ['delivery', 'bounced', 'bounced'],
    ['invitedBy', 'zoe', null],
    ['invitedBy', {}, null],
    ['invitedBy', { id: 7 }, { id: '7', name: null, email: null }],
    ['acceptedBy', { id: 'u1', name: '', email: 7 }, { id: 'u1', name: null, email: null }],
    ['data', 'text', null],
    ['data', [1], null],
    ['data', { team: { size: [1, null] } }, { team: { size: [1, null] } }],
    ['roles', null, []],
    ['roles', 'admin', []],
    [
      'roles',
      ['admin', { key: 'viewer', name: 'Viewer' }],
      [
        { key: 'admin', name: null },
        { key: 'viewer', name: 'Viewer' },
      ],
    ],
    [
      'roles',
      ['admin', null, 7, {}, '', { key: 3, name: '' }],
      [
        { key: 'admin', name: null },
        { key: '3', name: null },
      ],
    ],
    ['history', 'none', undefined],
    ['actions', 'all', undefined],
  ])('turn %s %j into %j', (name, value, expected) => {
    expect(parse({ [name]: value })).toHaveProperty(name, expected);
  });

  it('leave the other rights and events as they are', () => {
    const event = { id: 'e1', type: 'sent', at: '2026-11-22T12:00:00Z', by: null };
    const invite = parse({
      history: [event, { ...event, type: 'eaten' }, null, { ...event, type: 'requested' }],
      actions: {
        cancel: { allowed: false, reason: 'forbidden' },
        resend: 'yes',
        update: { allowed: true, reason: 'because' },
        fly: { allowed: true },
      },
    });
    expect(invite.history).toEqual([event, { ...event, type: 'requested' }]);
    expect(invite.actions).toEqual({ cancel: { allowed: false, reason: 'forbidden' }, update: { allowed: true } });
  });

  it('leave out what is not known', () => {
    expect(parse({ tenantSecret: 'x' })).not.toHaveProperty('tenantSecret');
  });
});

describe('hostile data', () => {
  it.each([
    '{"constructor":null}',
    '{"__proto__":{"polluted":true}}',
    '{"prototype":{},"toString":null,"a":{"__proto__":{"polluted":true}}}',
  ])('leaves every prototype as it was: %s', (data) => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    const invite = userInviteSchema.parse(
      JSON.parse(`{"id":"i1","email":"a@example.com","data":${data},"__proto__":{"status":"accepted"}}`),
    );
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    expect((invite.data as { polluted?: boolean }).polluted).toBeUndefined();
    expect(invite.status).toBe('unknown');
    expect(Object.getPrototypeOf(invite)).toBe(Object.prototype);
  });
});
