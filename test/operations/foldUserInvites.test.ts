import { describe, expect, it } from 'vitest';

import type { UserInvitesPage, UserInvitesParams } from '../../src/client/InvitesClient.js';
import type { UserInvite } from '../../src/domain/UserInvite.js';
import { foldUserInvites } from '../../src/operations/foldUserInvites.js';
import type { AcknowledgedOperation } from '../../src/operations/isLagging.js';
import { acknowledgedOperation } from '../support/loggedOperation.js';
import { testInvites } from '../support/testInvites.js';

const now = Date.parse('2026-11-22T12:00:00Z');
const life = 'this log';
const at = (minute: number) => new Date(now + minute * 60_000).toISOString();
const [first, second, third] = testInvites({ count: 3, now }).map((invite, index): UserInvite => ({
  ...invite,
  status: 'pending',
  rawStatus: 'pending',
  expiresAt: index === 2 ? at(-60) : at(600),
  updatedAt: at(0),
})) as [UserInvite, UserInvite, UserInvite];
const expired: UserInvite = { ...third, status: 'expired' };

const page: UserInvitesPage = {
  items: [first, second, expired],
  totalCount: 3,
  nextCursor: null,
  statusCounts: { pending: 2, expired: 1, canceled: 0 },
  serverNow: at(1),
};
const canceled = (invite: UserInvite, changes: Partial<UserInvite> = {}): UserInvite => ({
  ...invite,
  status: 'canceled',
  rawStatus: 'canceled',
  updatedAt: at(2),
  ...changes,
});
const everything: UserInvitesParams = { limit: 10 };
const only = (...status: UserInvite['status'][]): UserInvitesParams => ({ limit: 10, filter: { status } });

interface Reading {
  sequence?: number;
  of?: string;
  answer?: UserInvitesPage;
  params?: UserInvitesParams;
}

function fold(operations: readonly AcknowledgedOperation[], { sequence = 5, of = life, ...rest }: Reading = {}) {
  const { answer = page, params = everything } = rest;
  return foldUserInvites({ page: answer, read: { life: of, sequence } }, params, operations, life);
}

const statuses = ({ items }: UserInvitesPage) => items.map(({ id, status }) => `${id} ${status}`);

describe('C2: an answer', () => {
  const operation = acknowledgedOperation('cancel', canceled(first));

  it('whose request started before the acknowledgement does not know the operation: it is put on top', () => {
    expect(statuses(fold([operation]))).toEqual(['invite-1 canceled', 'invite-2 pending', 'invite-3 expired']);
    expect(statuses(fold([operation], { sequence: 1 }))[0]).toBe('invite-1 canceled');
  });

  it('whose request started after the acknowledgement is the truth, in its order and with its counts', () => {
    const answer = { ...page, items: [second, canceled(first)], totalCount: 2 };
    expect(fold([operation], { sequence: 6, answer })).toBe(answer);
  });

  it('of another life is older than every operation', () => {
    expect(statuses(fold([operation], { sequence: 999, of: 'before the reload' }))[0]).toBe('invite-1 canceled');
  });

  it('that is older by number, but holds a later change of somebody else, is not overwritten', () => {
    const accepted: UserInvite = { ...first, status: 'accepted', updatedAt: at(3) };
    const answer = { ...page, items: [accepted] };
    expect(fold([operation], { answer })).toBe(answer);
  });

  it.each([
    [null, at(2)],
    [at(3), null],
    [null, null],
  ])('without stamps on both sides (%s, %s) is judged by its number alone', (stamp, result) => {
    const answer = { ...page, items: [{ ...first, updatedAt: stamp }] };
    const unstamped = acknowledgedOperation('cancel', canceled(first, { updatedAt: result }));
    expect(statuses(fold([unstamped], { answer }))).toEqual(['invite-1 canceled']);
  });

  it('with the very same stamp as the operation is overwritten by it all the same', () => {
    const answer = { ...page, items: [{ ...first, updatedAt: at(2) }] };
    expect(statuses(fold([operation], { answer }))).toEqual(['invite-1 canceled']);
  });
});

describe('C3: a lagging answer', () => {
  it.each(['pending', 'expired'] as const)('does not bring a canceled invite back as %s', (status) => {
    const answer = { ...page, items: [{ ...first, status, updatedAt: null }] };
    const tombstone = acknowledgedOperation('cancel', canceled(first));
    expect(statuses(fold([tombstone], { sequence: 6, answer }))).toEqual(['invite-1 canceled']);
  });

  it('is believed where it shows another end than a cancellation', () => {
    const answer = { ...page, items: [{ ...first, status: 'accepted' as const, updatedAt: null }] };
    expect(fold([acknowledgedOperation('cancel', canceled(first))], { sequence: 6, answer })).toBe(answer);
  });

  it('does not show an invite as it was before it was sent again', () => {
    const sent: UserInvite = { ...first, sentCount: 2, updatedAt: at(2) };
    expect(fold([acknowledgedOperation('resend', sent)], { sequence: 6 }).items[0]).toBe(sent);
  });

  it('is told by the mails sent where there are no stamps', () => {
    const sent: UserInvite = { ...first, sentCount: 2, updatedAt: null };
    expect(fold([acknowledgedOperation('resend', sent)], { sequence: 6 }).items[0]).toBe(sent);
    const answer = { ...page, items: [{ ...first, sentCount: 2, updatedAt: null }] };
    expect(fold([acknowledgedOperation('resend', sent)], { sequence: 6, answer })).toBe(answer);
  });

  it.each([
    [6, 'invite-1 canceled'],
    [7, 'invite-1 pending'],
  ])('can no longer be one when read %s started after the window: a restored invite is shown', (sequence, shown) => {
    const released = acknowledgedOperation('cancel', canceled(first), { trustedSequence: 6 });
    expect(statuses(fold([released], { sequence }))[0]).toBe(shown);
  });
});

describe('C9: an acknowledged operation', () => {
  it('moves the counts by one, and leaves the total of a list that still holds the row', () => {
    const folded = fold([acknowledgedOperation('cancel', canceled(first))]);
    expect(folded.statusCounts).toEqual({ pending: 1, expired: 1, canceled: 1 });
    expect(folded.totalCount).toBe(3);
  });

  it('takes the row out of a list whose filter excludes it, with the total', () => {
    const folded = fold([acknowledgedOperation('cancel', canceled(first))], { params: only('pending', 'expired') });
    expect(statuses(folded)).toEqual(['invite-2 pending', 'invite-3 expired']);
    expect(folded.totalCount).toBe(2);
  });

  it('stays in a list whose filter includes it', () => {
    expect(fold([acknowledgedOperation('cancel', canceled(first))], { params: only('pending', 'canceled') }).totalCount).toBe(3);
  });

  it.each([{ limit: 10, filter: {} }, { limit: 10, filter: { status: [] } }, everything])(
    'stays in a list that is not filtered by status: %o',
    (params) => {
      expect(fold([acknowledgedOperation('cancel', canceled(first))], { params }).items).toHaveLength(3);
    },
  );

  it('brings an expired invite back to pending by the server’s time', () => {
    const sent: UserInvite = { ...third, status: 'pending', expiresAt: at(900), updatedAt: at(2) };
    const folded = fold([acknowledgedOperation('resend', sent)], { params: only('expired') });
    expect(statuses(folded)).toEqual(['invite-1 pending', 'invite-2 pending']);
    expect(folded.statusCounts).toEqual({ pending: 3, expired: 0, canceled: 0 });
  });

  it('takes nothing for expired where the server does not tell its time', () => {
    const { serverNow: _, ...untimed } = page;
    const sent: UserInvite = { ...third, status: 'pending', updatedAt: at(2) };
    const folded = fold([acknowledgedOperation('resend', sent)], { answer: untimed, params: only('pending') });
    expect(folded.items.at(-1)).toBe(sent);
  });

  it('counts nothing where the server does not count', () => {
    const { statusCounts: _, ...uncounted } = { ...page, totalCount: null };
    const folded = fold([acknowledgedOperation('cancel', canceled(first))], { answer: uncounted, params: only('pending') });
    expect(folded).toEqual({ ...uncounted, items: [second, expired] });
    expect('statusCounts' in folded).toBe(false);
  });

  it('counts no status that the server leaves out, and none below zero', () => {
    const answer = { ...page, statusCounts: { pending: 0 } };
    expect(fold([acknowledgedOperation('cancel', canceled(first))], { answer }).statusCounts).toEqual({ pending: 0 });
    const other = { ...page, statusCounts: { canceled: 4 } };
    expect(fold([acknowledgedOperation('cancel', canceled(first))], { answer: other }).statusCounts).toEqual({ canceled: 5 });
  });

  it('moves no count where the status stays', () => {
    const sent: UserInvite = { ...first, sentCount: 2, updatedAt: at(2) };
    expect(fold([acknowledgedOperation('resend', sent)]).statusCounts).toBe(page.statusCounts);
  });

  it('leaves a list that does not hold the row as it is', () => {
    const answer = { ...page, items: [second] };
    expect(fold([acknowledgedOperation('cancel', canceled(first))], { answer, params: only('pending') })).toBe(answer);
  });
});

describe('C3: a deletion', () => {
  const gone = acknowledgedOperation('delete', first);

  it('takes the row out of every list that holds it, and its count and the total with it', () => {
    expect(fold([gone])).toEqual({
      ...page,
      items: [second, expired],
      totalCount: 2,
      statusCounts: { pending: 1, expired: 1, canceled: 0 },
    });
    expect(fold([gone], { params: only('pending') }).totalCount).toBe(2);
  });

  it('counts by the status that the list shows', () => {
    expect(fold([acknowledgedOperation('delete', third)]).statusCounts).toEqual({ pending: 2, expired: 0, canceled: 0 });
  });

  it('is not undone by a later change that a read from before it holds', () => {
    const answer = { ...page, items: [{ ...first, updatedAt: at(9) }] };
    expect(fold([gone], { answer }).items).toEqual([]);
  });

  it('is not undone by a read that lags, until one that cannot', () => {
    expect(fold([gone], { sequence: 6 }).items).toEqual([second, expired]);
    const trusted = acknowledgedOperation('delete', first, { trustedSequence: 7 });
    expect(fold([trusted], { sequence: 7 }).items).toEqual([second, expired]);
    expect(fold([trusted], { sequence: 8 })).toBe(page);
  });

  it('is the end, whatever was found to be so afterwards', () => {
    expect(fold([gone, acknowledgedOperation('cancel', canceled(first), { id: 2 })]).items).toEqual([second, expired]);
  });
});

describe('a restoration', () => {
  const restored: UserInvite = { ...first, updatedAt: at(2), expiresAt: at(900) };
  const operation = acknowledgedOperation('restore', restored);
  const answer: UserInvitesPage = {
    ...page,
    items: [canceled(first, { updatedAt: at(1) }), second, expired],
    statusCounts: { pending: 1, expired: 1, canceled: 1 },
  };

  it('is shown as the server answered it, with its count, and leaves the list of canceled ones', () => {
    expect(fold([operation], { answer })).toMatchObject({ items: [restored, second, expired], statusCounts: page.statusCounts });
    expect(fold([operation], { answer, params: only('canceled', 'expired') }).items).toEqual([second, expired]);
  });

  it('is not undone by a lagging read, with stamps or without', () => {
    expect(fold([operation], { answer, sequence: 6 }).items[0]).toBe(restored);
    const unstamped = { ...answer, items: [canceled(first, { updatedAt: null })] };
    expect(fold([operation], { answer: unstamped, sequence: 6 }).items[0]).toBe(restored);
  });

  it('is undone by somebody who cancels again later', () => {
    const again = { ...answer, items: [canceled(first, { updatedAt: at(3) })] };
    expect(fold([operation], { answer: again, sequence: 6 })).toBe(again);
  });

  it('comes after the cancellation that it takes back', () => {
    const operations = [acknowledgedOperation('cancel', canceled(first)), acknowledgedOperation('restore', restored, { id: 2 })];
    expect(fold(operations).items[0]).toBe(restored);
  });
});

describe('C8: several operations', () => {
  it('on one invite end in the last answer', () => {
    const sent: UserInvite = { ...first, sentCount: 2, updatedAt: at(2) };
    const operations = [
      acknowledgedOperation('resend', sent),
      acknowledgedOperation('cancel', canceled(sent, { updatedAt: at(3) }), { id: 2 }),
    ];
    expect(fold(operations).items[0]).toMatchObject({ status: 'canceled', sentCount: 2 });
    expect(fold(operations).statusCounts).toEqual({ pending: 1, expired: 1, canceled: 1 });
  });

  it('on several invites are all shown, each in its place', () => {
    const operations = [
      acknowledgedOperation('cancel', canceled(second)),
      acknowledgedOperation('cancel', canceled(first), { id: 2 }),
    ];
    expect(statuses(fold(operations))).toEqual(['invite-1 canceled', 'invite-2 canceled', 'invite-3 expired']);
    const left = fold(operations, { params: only('pending', 'expired') });
    expect(left).toMatchObject({ items: [expired], totalCount: 1, statusCounts: { pending: 0, expired: 1, canceled: 2 } });
  });

  it('none is the same page', () => {
    expect(fold([])).toBe(page);
  });

  it('do not change the answer itself', () => {
    const before = structuredClone(page);
    fold([acknowledgedOperation('cancel', canceled(first))], { params: only('pending') });
    expect(page).toEqual(before);
  });
});

describe('T3, C9: a row that no longer fits', () => {
  const [role] = first.roles;
  const resent = { ...first, sentAt: at(3), sentCount: 2, updatedAt: at(3) };
  const demoted = { ...first, roles: [{ key: 'guest', name: 'Guest' }], updatedAt: at(3) };
  const ofRole: UserInvitesParams = { limit: 10, filter: { roles: [role!.key] } };
  const holds = ({ items }: UserInvitesPage, { id }: UserInvite) => items.some((invite) => invite.id === id);

  it.each([
    ['its roles', 'update', demoted, { roles: [role!.key] }],
    ['the days it was sent on', 'resend', resent, { sentTo: at(2) }],
  ] as const)('by %s leaves the list, its total and the count of its status', (_, kind, result, filter) => {
    const folded = fold([acknowledgedOperation(kind, result)], { params: { limit: 10, filter } });
    expect(holds(folded, first)).toBe(false);
    expect(folded.totalCount).toBe(2);
    expect(folded.statusCounts).toEqual({ pending: 1, expired: 1, canceled: 0 });
  });

  it.each([
    ['its roles', 'update', { ...demoted, roles: [...demoted.roles, role!] }, { roles: [role!.key] }],
    ['who sent it', 'resend', resent, { invitedBy: [first.invitedBy!.id] }],
    ['the days it was sent on', 'resend', resent, { sentFrom: first.sentAt!, sentTo: at(4) }],
  ] as const)('stays while it does by %s', (_, kind, result, filter) => {
    const folded = fold([acknowledgedOperation(kind, result)], { params: { limit: 10, filter } });
    expect(holds(folded, first)).toBe(true);
    expect(folded.totalCount).toBe(3);
  });

  it('stays where the server means something else by the filter', () => {
    const unfit = { ...first, roles: [] };
    const answer = { ...page, items: [unfit, second, expired] };
    expect(holds(fold([acknowledgedOperation('update', demoted)], { answer, params: ofRole }), first)).toBe(true);
  });
});
