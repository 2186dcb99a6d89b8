import { describe, expect, it } from 'vitest';

import type { UserInvite } from '../../src/domain/UserInvite.js';
import { isAlreadyDone } from '../../src/operations/isAlreadyDone.js';
import { wasCarriedOut } from '../../src/operations/wasCarriedOut.js';
import { testInvites } from '../support/testInvites.js';

const now = Date.parse('2026-11-22T12:00:00Z');
const [before] = testInvites({ count: 1, now }) as [UserInvite];
const inviteId = before.id;
const earlier = new Date(0).toISOString();
const later = new Date(now + 1000).toISOString();

describe('C4: whether a request, whose answer was lost, was carried out', () => {
  it.each([
    ['a cancel, by the status', { kind: 'cancel' }, { status: 'canceled' }, true],
    ['not by another end', { kind: 'cancel' }, { status: 'accepted' }, false],
    ['a resend, by one mail more', { kind: 'resend' }, { sentCount: before.sentCount + 1 }, true],
    ['or by a later mail', { kind: 'resend' }, { sentAt: later }, true],
    ['not by the same mail', { kind: 'resend' }, {}, false],
    ['not by no mail at all', { kind: 'resend' }, { sentAt: null, sentCount: 0 }, false],
    ['an update, by its values', { kind: 'update', changes: { firstName: 'Ada' } }, { firstName: 'Ada' }, true],
    ['not by some of them', { kind: 'update', changes: { firstName: 'Ada', lastName: 'L' } }, { firstName: 'Ada' }, false],
    ['not by others', { kind: 'update', changes: { firstName: 'Ada' } }, { firstName: 'Eve' }, false],
    ['what an update leaves out is not looked at', { kind: 'update', changes: { firstName: undefined } }, {}, true],
    ['a cleared value, by null', { kind: 'update', changes: { lastName: null } }, { lastName: null }, true],
    ['custom data, as a whole', { kind: 'update', changes: { data: { team: ['a'] } } }, { data: { team: ['a'] } }, true],
    ['roles, in any order', { kind: 'update', changes: { roles: ['b', 'a'] } }, { roles: [role('a'), role('b')] }, true],
    ['not by fewer roles', { kind: 'update', changes: { roles: ['b', 'a'] } }, { roles: [role('a')] }, false],
    ['no roles, by none', { kind: 'update', changes: { roles: [] } }, { roles: [] }, true],
    ['a restoration, by the status', { kind: 'restore' }, { status: 'pending' }, true],
    ['not by an end', { kind: 'restore' }, { status: 'expired' }, false],
    ['a deletion by nothing that is there', { kind: 'delete' }, {}, false],
    ['nothing by an answer from before', { kind: 'cancel' }, { status: 'canceled', updatedAt: earlier }, false],
  ] as const)('is told: %s', (_, request, changes, expected) => {
    const invite: UserInvite = { ...before, ...changes };
    expect(wasCarriedOut({ ...request, inviteId }, before, invite, false)).toBe(expected);
  });

  it('a restoration of what was canceled, by whatever it has become since', () => {
    const canceled: UserInvite = { ...before, status: 'canceled' };
    const request = { kind: 'restore', inviteId } as const;
    expect(wasCarriedOut(request, canceled, { ...before, status: 'accepted' }, false)).toBe(true);
    expect(wasCarriedOut(request, canceled, canceled, false)).toBe(false);
    expect(wasCarriedOut(request, null, { ...before, status: 'accepted' }, false)).toBe(false);
  });

  it('by an answer that may lag only where it is dated after what was seen', () => {
    const request = { kind: 'cancel', inviteId } as const;
    const canceled: UserInvite = { ...before, status: 'canceled' };
    expect(wasCarriedOut(request, before, canceled, true)).toBe(false);
    expect(wasCarriedOut(request, before, { ...canceled, updatedAt: later }, true)).toBe(true);
    expect(wasCarriedOut(request, null, { ...canceled, updatedAt: later }, true)).toBe(false);
  });

  it('is not told for a resend of what nobody had seen', () => {
    expect(wasCarriedOut({ kind: 'resend', inviteId }, null, { ...before, sentCount: 9 }, false)).toBe(false);
  });

  it('counts a first mail where there was none', () => {
    const unsent = { ...before, sentAt: null, sentCount: 0 };
    expect(wasCarriedOut({ kind: 'resend', inviteId }, unsent, { ...unsent, sentAt: later }, false)).toBe(true);
  });
});

describe('a refusal that says that an operation is done already', () => {
  const cancel = { kind: 'cancel', inviteId } as const;

  it.each([{ code: 'not_found' }, { code: 'gone' }, { code: 'invite_not_pending', status: 'canceled' }] as const)(
    'is %o: the invite is canceled',
    (error) => {
      expect(isAlreadyDone(cancel, error, before)).toEqual({ ...before, status: 'canceled', rawStatus: 'canceled' });
    },
  );

  it.each([{ code: 'forbidden' }, { code: 'invite_not_pending', status: 'accepted' }] as const)('is not %o', (error) => {
    expect(isAlreadyDone(cancel, error, before)).toBeNull();
  });

  it('is not one of a resend, nor where nobody had seen the invite', () => {
    expect(isAlreadyDone({ kind: 'resend', inviteId }, { code: 'gone' }, before)).toBeNull();
    expect(isAlreadyDone(cancel, { code: 'gone' }, null)).toBe('gone');
  });
});

function role(key: string) {
  return { key, name: null };
}
