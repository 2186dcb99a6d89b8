import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import type { InvitesClient } from '../../src/client/InvitesClient.js';
import type { BulkReport } from '../../src/domain/BulkRun.js';
import type { UserInvite } from '../../src/domain/UserInvite.js';
import { performMatching } from '../../src/operations/performMatching.js';
import { counts, deadlineMs, ended, setUpBulk } from '../support/setUpBulk.js';

const withoutBulk = { cancelUserInvites: undefined, resendUserInvites: undefined } as unknown as Partial<InvitesClient>;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('all that match a filter', () => {
  it('are one request that says so by the filter, and no list is read for it', async () => {
    const { tools, pending, calls, statuses, operations, readAgain } = setUpBulk();
    const bulk = performMatching(tools, 'cancel', { ...pending, search: 'a', exceptIds: ['invite-3'], total: 11 });
    expect(operations.activity('invite-1')).toEqual({ phase: 'pending', kind: 'cancel' });
    expect(operations.activity('invite-5')).toBeNull();
    expect(bulk.current()).toMatchObject({ phase: 'running', total: 11, settled: 0, canStop: false });
    const report = await ended(bulk);
    expect(counts(report)).toEqual({ done: 11, failed: 0, skipped: 0, unsent: 0 });
    expect(calls('cancelUserInvites')).toEqual([{ filter: pending.filter, search: 'a', exceptIds: ['invite-3'] }]);
    expect(calls('userInvites')).toEqual([]);
    expect(statuses().filter((status) => status === 'pending')).toHaveLength(1);
    expect(readAgain).toHaveBeenCalled();
    expect(bulk.current()).toMatchObject({ phase: 'ended', settled: 11, failed: 0, report });
  });

  it('each have the outcome that the server gives, also those that are not on the screen', async () => {
    const { tools, pending, memory, operations } = setUpBulk();
    const { cancelUserInvites } = memory;
    tools.client.cancelUserInvites = async (selection, options) => {
      const answer = await cancelUserInvites(selection, options);
      const refused = {
        outcome: 'skipped' as const,
        invite: undefined,
        error: { code: 'invite_not_pending' as const, status: 'accepted' as const },
      };
      return { results: answer.results.map((result, index) => (index % 4 === 1 ? { ...result, ...refused } : result)) };
    };
    const report = await ended(performMatching(tools, 'cancel', pending));
    expect(counts(report)).toMatchObject({ done: 9, failed: 3 });
    expect(report.results.find(({ id }) => id === 'invite-6')).toEqual({
      id: 'invite-6',
      invite: null,
      outcome: { status: 'failed', error: { code: 'invite_not_pending', status: 'accepted' } },
    });
    expect(operations.activity('invite-2')).toMatchObject({ phase: 'failed' });
  });

  it('are none where the server refuses: everything stays, and the reason is told once', async () => {
    const { tools, pending, memory, statuses } = setUpBulk();
    memory.failNext('cancelUserInvites', { code: 'forbidden' });
    const report = await ended(performMatching(tools, 'cancel', pending));
    expect(report).toMatchObject({ error: { code: 'forbidden' }, lost: null });
    expect(new Set(statuses())).toEqual(new Set(['pending']));
  });

  it('are not asked for without a network', async () => {
    const { tools, pending, calls } = setUpBulk({ tools: { network: { isOnline: () => false, subscribe: () => () => {} } } });
    const report = await ended(performMatching(tools, 'cancel', pending));
    expect(report.error).toEqual({ code: 'offline' });
    expect(calls('cancelUserInvites')).toEqual([]);
  });

  it('go out in parts where the server says that they are too many: those on the screen once', async () => {
    const { tools, pending, memory, calls, statuses } = setUpBulk();
    memory.failNext('cancelUserInvites', { code: 'too_large' });
    const report = await ended(performMatching(tools, 'cancel', pending));
    expect(counts(report)).toMatchObject({ done: 12, failed: 0 });
    expect(new Set(statuses())).toEqual(new Set(['canceled']));
    const sent = calls('cancelUserInvites').flatMap((selection) => ('ids' in selection ? selection.ids : []));
    expect(sent).toHaveLength(12);
    expect(new Set(sent).size).toBe(12);
  });
});

describe('a request for all whose answer was lost', () => {
  it('is repeated with its key where the server honours it, and is not asked for again', async () => {
    const { tools, pending, memory, keys } = setUpBulk({ capabilities: { idempotentWrites: true } });
    memory.failNext('cancelUserInvites', { code: 'network' });
    const report = await ended(performMatching(tools, 'cancel', pending));
    expect(counts(report)).toMatchObject({ done: 12 });
    expect(report.lost).toBeNull();
    expect(keys('cancelUserInvites')).toHaveLength(2);
    expect(new Set(keys('cancelUserInvites')).size).toBe(1);
  });

  it('is checked, and is never called failed where it was carried out', async () => {
    const { tools, pending, memory, operations } = setUpBulk();
    memory.failNext('cancelUserInvites', { code: 'timeout' }, { when: 'after' });
    const hold = memory.hold('userInvites');
    const bulk = performMatching(tools, 'cancel', pending);
    await vi.advanceTimersByTimeAsync(0);
    expect(bulk.current()).toMatchObject({ phase: 'checking', report: null });
    hold.release();
    const report = await ended(bulk);
    expect(report).toMatchObject({ error: null, lost: { count: 10, left: 0 } });
    expect(counts(report)).toMatchObject({ done: 2, failed: 0 });
    expect(operations.activity('invite-1')).toBeNull();
  });

  it('says how many still are as they were where it was not carried out', async () => {
    const { tools, pending, memory } = setUpBulk();
    memory.failNext('cancelUserInvites', { code: 'network' });
    const report = await ended(performMatching(tools, 'cancel', { ...pending, exceptIds: ['invite-12'], total: 11 }));
    expect(report).toMatchObject({ error: null, lost: { count: 9, left: 9 } });
  });

  it('asks again after the time that reads may lag, where the first one shows some left', async () => {
    const { tools, pending, memory, calls } = setUpBulk({ tools: { consistencyMs: 3000 } });
    memory.failNext('cancelUserInvites', { code: 'network' });
    const report = await ended(performMatching(tools, 'cancel', pending));
    expect(report.lost).toEqual({ count: 10, left: 10 });
    expect(calls('userInvites')).toHaveLength(2);
  });

  it('cannot be told of mails: nobody says that they were sent, and nobody that they were not', async () => {
    const { tools, pending, memory, calls } = setUpBulk();
    memory.failNext('resendUserInvites', { code: 'server' }, { when: 'after' });
    const report = await ended(performMatching(tools, 'resend', pending));
    expect(report).toMatchObject({ error: null, lost: { count: 10, left: null } });
    expect(counts(report)).toMatchObject({ done: 2, failed: 0 });
    expect(calls('userInvites')).toEqual([]);
  });

  it('ends by its deadline where the client never answers (C23)', async () => {
    const never = () => new Promise<never>(() => {});
    const { tools, pending } = setUpBulk({ changes: { cancelUserInvites: never, userInvites: never, userInvite: never } });
    let report: BulkReport | null = null;
    void performMatching(tools, 'cancel', pending).settled.then((own) => (report = own));
    await vi.advanceTimersByTimeAsync(3 * deadlineMs);
    expect(report).toMatchObject({ lost: { count: 10, left: null } });
  });
});

describe('all that match, where nobody takes a filter', () => {
  it('are read first, every page, and go out one by one', async () => {
    const { tools, pending, calls, statuses } = setUpBulk({ count: 230, changes: withoutBulk });
    const bulk = performMatching(tools, 'cancel', { ...pending, exceptIds: ['invite-9'], total: 229 });
    expect(bulk.current()).toMatchObject({ phase: 'reading', canStop: true });
    const report = await ended(bulk);
    expect(counts(report)).toMatchObject({ done: 229 });
    expect(calls('userInvites')).toMatchObject([{ offset: 0 }, { offset: 100 }, { offset: 200 }]);
    expect(calls('cancelUserInvite')).toHaveLength(229);
    expect(statuses().filter((status) => status === 'pending')).toHaveLength(1);
  });

  it('are read where there are more than the server takes, and go out in parts of that', async () => {
    const { tools, pending, calls } = setUpBulk({ count: 25, capabilities: { bulkLimit: 10 } });
    const report = await ended(performMatching(tools, 'cancel', pending));
    expect(counts(report)).toMatchObject({ done: 25 });
    expect(calls('cancelUserInvites').map((selection) => ('ids' in selection ? selection.ids.length : 0))).toEqual([10, 10, 5]);
  });

  it('are read where somebody decides about each, and those who cannot be are skipped with the reason', async () => {
    const obstacleTo = ({ id }: UserInvite) => (id === 'invite-4' ? ('forbidden' as const) : null);
    const { tools, pending, calls } = setUpBulk({ tools: { serverDecides: false, obstacleTo } });
    const report = await ended(performMatching(tools, 'resend', pending));
    expect(counts(report)).toEqual({ done: 11, failed: 0, skipped: 1, unsent: 0 });
    expect(report.results.at(-1)).toMatchObject({ id: 'invite-4', outcome: { status: 'skipped', reason: 'forbidden' } });
    expect(calls('resendUserInvites')).not.toMatchObject([{ ids: expect.arrayContaining(['invite-4']) as string[] }]);
  });

  it('are none where the list cannot be read', async () => {
    const { tools, pending, memory, calls } = setUpBulk({ changes: withoutBulk });
    memory.failAll('userInvites', { code: 'server' });
    const report = await ended(performMatching(tools, 'cancel', pending));
    expect(report).toMatchObject({ results: [], error: { code: 'server' } });
    expect(calls('cancelUserInvite')).toEqual([]);
  });

  it('end by the deadline where the list never comes (C23)', async () => {
    const { tools, pending } = setUpBulk({ changes: { ...withoutBulk, userInvites: () => new Promise(() => {}) } });
    let report: BulkReport | null = null;
    void performMatching(tools, 'cancel', pending).settled.then((own) => (report = own));
    await vi.advanceTimersByTimeAsync(deadlineMs + 1);
    expect(report).toMatchObject({ error: { code: 'timeout' } });
  });

  it('come to an end where a client answers the same page for ever', async () => {
    const { memory, ...rest } = setUpBulk({ changes: withoutBulk });
    const first = await memory.userInvites({ limit: 5 });
    rest.tools.client.userInvites = () => Promise.resolve({ ...first, totalCount: null });
    const report = await ended(performMatching(rest.tools, 'cancel', { ...rest.pending, total: null }));
    expect(counts(report)).toMatchObject({ done: 5 });
  });

  it('follow cursors to the last page', async () => {
    const { tools, pending, memory } = setUpBulk({ count: 5, changes: withoutBulk, capabilities: { pagination: 'cursor' } });
    const asked: unknown[] = [];
    tools.client.userInvites = async ({ cursor, ...params }) => {
      asked.push(cursor);
      const at = Number(cursor ?? 0);
      const page = await memory.userInvites({ ...params, limit: 2, offset: at });
      return { ...page, totalCount: null, nextCursor: at + 2 < 5 ? String(at + 2) : null };
    };
    expect(counts(await ended(performMatching(tools, 'cancel', pending)))).toMatchObject({ done: 5 });
    expect(asked).toEqual([undefined, '2', '4']);
  });
});

describe('some by id', () => {
  it('start in the same event and are one request', async () => {
    const { tools, invites, memory, calls } = setUpBulk();
    const bulk = performMatching(tools, 'cancel', { invites: invites.slice(0, 3) });
    expect(calls('cancelUserInvites')).toEqual([{ ids: ['invite-1', 'invite-2', 'invite-3'] }]);
    expect(counts(await ended(bulk))).toMatchObject({ done: 3 });
    expect(memory.calls).toHaveLength(1);
  });

  it('are read first where nobody has seen them, a few at a time, and what cannot be read has failed', async () => {
    const { tools, invites, memory, calls } = setUpBulk();
    memory.remove('invite-4');
    const unseenIds = ['invite-2', 'invite-3', 'invite-4', 'invite-5', 'invite-6'];
    const hold = memory.hold('userInvite');
    const bulk = performMatching(tools, 'cancel', { invites: invites.slice(0, 1), unseenIds });
    await vi.advanceTimersByTimeAsync(0);
    expect(bulk.current()).toMatchObject({ phase: 'reading', total: 6 });
    expect(calls('userInvite')).toHaveLength(4);
    hold.release();
    const report = await ended(bulk);
    expect(counts(report)).toMatchObject({ done: 5, failed: 1 });
    expect(report.results.find(({ id }) => id === 'invite-4')).toEqual({
      id: 'invite-4',
      invite: null,
      outcome: { status: 'failed', error: { code: 'not_found' } },
    });
    expect(calls('cancelUserInvites')).toEqual([{ ids: ['invite-1', 'invite-2', 'invite-3', 'invite-5', 'invite-6'] }]);
    expect(bulk.current()).toMatchObject({ settled: 6, failed: 1 });
  });

  it('are not sent where it is stopped while they are read', async () => {
    const { tools, memory, calls } = setUpBulk();
    const hold = memory.hold('userInvite');
    const bulk = performMatching(tools, 'cancel', { invites: [], unseenIds: ['invite-1', 'invite-2'] });
    await vi.advanceTimersByTimeAsync(0);
    bulk.stop();
    hold.release();
    expect(counts(await ended(bulk))).toMatchObject({ done: 0, unsent: 2 });
    expect(calls('cancelUserInvites')).toEqual([]);
  });

  it('are not sent further after a refusal that would meet all of them', async () => {
    const { tools, invites, memory, calls } = setUpBulk({ capabilities: { bulkLimit: 5 } });
    memory.failNext('cancelUserInvites', { code: 'forbidden' });
    const report = await ended(performMatching(tools, 'cancel', { invites }));
    expect(counts(report)).toMatchObject({ done: 0, failed: 12 });
    expect(calls('cancelUserInvites')).toHaveLength(1);
  });

  it('go on after a part that failed', async () => {
    const { tools, invites, memory } = setUpBulk({ capabilities: { bulkLimit: 5 } });
    memory.failNext('cancelUserInvites', { code: 'conflict' });
    const report = await ended(performMatching(tools, 'cancel', { invites }));
    expect(counts(report)).toMatchObject({ done: 7, failed: 5 });
  });
});

describe('Stop', () => {
  it('sends nothing further and tells what was sent', async () => {
    const { tools, invites, memory, calls } = setUpBulk({ changes: withoutBulk });
    const hold = memory.hold('cancelUserInvite');
    const bulk = performMatching(tools, 'cancel', { invites });
    await vi.advanceTimersByTimeAsync(0);
    bulk.stop();
    hold.release();
    const report = await ended(bulk);
    expect(counts(report)).toEqual({ done: 4, failed: 0, skipped: 0, unsent: 8 });
    expect(calls('cancelUserInvite')).toHaveLength(4);
  });

  it('sends no further part', async () => {
    const { tools, invites, calls } = setUpBulk({ capabilities: { bulkLimit: 5 }, latencyMs: 50 });
    const bulk = performMatching(tools, 'cancel', { invites });
    bulk.stop();
    expect(counts(await ended(bulk))).toMatchObject({ done: 5, unsent: 7 });
    expect(calls('cancelUserInvites')).toHaveLength(1);
  });

  it('while the list is read sends nothing at all', async () => {
    const { tools, pending, calls } = setUpBulk({ changes: withoutBulk, latencyMs: 50 });
    const bulk = performMatching(tools, 'cancel', pending);
    bulk.stop();
    expect(await ended(bulk)).toMatchObject({ results: [], error: null, unread: 12 });
    expect(calls('cancelUserInvite')).toEqual([]);
  });
});
