import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import type { BulkUserInviteResult, InvitesClient, UserInvitesPage } from '../../src/client/InvitesClient.js';
import type { BulkReport } from '../../src/domain/BulkRun.js';
import { performMatching } from '../../src/operations/performMatching.js';
import type { BulkPerformance } from '../../src/operations/performMatching.js';
import { counts, deadlineMs, ended, setUpBulk } from '../support/setUpBulk.js';

const never = () => new Promise<never>(() => {});
const hanging = { userInvites: never, userInvite: never, cancelUserInvites: never, cancelUserInvite: never };
const withoutBulk = { cancelUserInvites: undefined, resendUserInvites: undefined } as unknown as Partial<InvitesClient>;

async function endedAfter({ settled }: BulkPerformance): Promise<number> {
  const start = performance.now();
  const ends: number[] = [];
  void settled.then(() => ends.push(performance.now()));
  for (let waited = 0; ends.length === 0 && waited < 300_000; waited += 100) await vi.advanceTimersByTimeAsync(100);
  return (ends[0] ?? Number.POSITIVE_INFINITY) - start;
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a request for all whose answer was lost', () => {
  it('does not take those that were excepted, and are not in the list of what is left, for done', async () => {
    const { tools, pending, memory } = setUpBulk();
    for (const id of ['invite-10', 'invite-11', 'invite-12']) memory.change(id, { status: 'accepted', rawStatus: 'accepted' });
    memory.failNext('cancelUserInvites', { code: 'network' });
    const exceptIds = ['invite-9', 'invite-10', 'invite-11', 'invite-12'];
    const report = await ended(performMatching(tools, 'cancel', { ...pending, filter: {}, exceptIds, total: 8 }));
    expect(report.lost).toEqual({ count: 6, left: 6 });
  });

  it('does not take those on the screen that were accepted meanwhile for some of what is left', async () => {
    const { tools, pending, memory } = setUpBulk();
    const { cancelUserInvites } = memory;
    tools.client.cancelUserInvites = async (...asked) => {
      memory.change('invite-1', { status: 'accepted', rawStatus: 'accepted' });
      memory.failNext('cancelUserInvites', { code: 'network' });
      return await cancelUserInvites(...asked);
    };
    const report = await ended(performMatching(tools, 'cancel', pending));
    expect(report.lost).toEqual({ count: 10, left: 10 });
  });

  it('says that all are as they were where none of them could have been done', async () => {
    const { tools, pending, memory } = setUpBulk();
    for (const { id } of memory.invites) if (id !== 'invite-12') memory.change(id, { status: 'accepted', rawStatus: 'accepted' });
    memory.failNext('cancelUserInvites', { code: 'network' });
    const report = await ended(
      performMatching(tools, 'cancel', { ...pending, filter: { status: ['accepted'] }, shown: [], total: 11 }),
    );
    expect(report.lost).toEqual({ count: 11, left: 11 });
  });
});

describe('an invite that something runs on already', () => {
  it('gets no second mail by a request for all (C7)', async () => {
    const { tools, pending, memory, operations } = setUpBulk({ latencyMs: 50 });
    operations.perform({ kind: 'resend', inviteId: 'invite-1' }, memory.invites[0]);
    const report = await ended(performMatching(tools, 'resend', pending));
    expect(counts(report)).toMatchObject({ done: 12 });
    expect(memory.invites.map(({ sentCount }) => sentCount)).toEqual(Array.from({ length: 12 }, () => 2));
  });

  it('waits for it, and follows in a request of its own (C6)', async () => {
    const { tools, pending, memory, operations, calls } = setUpBulk({ latencyMs: 50 });
    operations.perform({ kind: 'cancel', inviteId: 'invite-1' }, memory.invites[0]);
    const report = await ended(performMatching(tools, 'resend', pending));
    expect(counts(report)).toMatchObject({ done: 11, failed: 1 });
    expect(calls('resendUserInvites')).toMatchObject([{ exceptIds: ['invite-1'] }]);
    expect(memory.invites[0]).toMatchObject({ status: 'canceled', sentCount: 1 });
  });
});

describe('C23: a client that hangs', () => {
  const consistencyMs = 3000;
  const longest = deadlineMs + consistencyMs + 10_000;

  it('is not waited for twice where it honours keys', async () => {
    const { tools, pending } = setUpBulk({
      changes: hanging,
      capabilities: { idempotentWrites: true },
      tools: { consistencyMs, deadlineMs: 60_000 },
    });
    expect(await endedAfter(performMatching(tools, 'cancel', pending))).toBeLessThanOrEqual(60_000 + consistencyMs + 10_000);
  });

  it('does not keep an action from its end by a list that it does not answer', async () => {
    const { tools, pending } = setUpBulk({ tools: { consistencyMs, readAgain: never } });
    expect(await endedAfter(performMatching(tools, 'cancel', pending))).toBeLessThanOrEqual(longest);
  });

  it.each([
    ['in parts', {}],
    ['one by one', withoutBulk],
  ])('ends a long selection %s, and nothing more is sent', async (_, changes) => {
    const { tools, invites } = setUpBulk({
      count: 300,
      changes: { ...hanging, ...changes },
      capabilities: { bulkLimit: 10 },
      tools: { consistencyMs },
    });
    const bulk = performMatching(tools, 'cancel', { invites });
    expect(await endedAfter(bulk)).toBeLessThanOrEqual(longest);
    expect(counts(await bulk.settled)).toMatchObject({ failed: 300 });
  });
});

describe('a host that throws', () => {
  it('when it is asked about an invite ends the action, with nothing sent', async () => {
    const obstacleTo = () => {
      throw new TypeError('null');
    };
    const { tools, pending, calls } = setUpBulk({ tools: { serverDecides: false, obstacleTo } });
    const bulk = performMatching(tools, 'cancel', pending);
    expect(await ended(bulk)).toMatchObject({ results: [], error: { code: 'unknown' } });
    expect(bulk.current()).toMatchObject({ phase: 'ended', canStop: false });
    expect(calls('cancelUserInvites')).toEqual([]);
  });

  it('when it is told of the progress changes nothing', async () => {
    const { tools, pending } = setUpBulk({ latencyMs: 1 });
    const bulk = performMatching(tools, 'cancel', pending);
    bulk.subscribe(() => {
      throw new TypeError('null');
    });
    const later = vi.fn<() => void>();
    bulk.subscribe(later);
    const thrown: unknown[] = [];
    for (let turn = 0; turn < 20; turn += 1) await vi.advanceTimersByTimeAsync(1).catch((error: unknown) => thrown.push(error));
    expect(counts(await bulk.settled)).toMatchObject({ done: 12 });
    expect(later).toHaveBeenCalled();
    expect(thrown[0]).toBeInstanceOf(TypeError);
  });
});

describe('a hostile answer to a request for all', () => {
  async function answered(change: (results: readonly BulkUserInviteResult[]) => readonly BulkUserInviteResult[]) {
    const { tools, pending, memory } = setUpBulk();
    const { cancelUserInvites } = memory;
    tools.client.cancelUserInvites = async (...asked) => ({ results: change((await cancelUserInvites(...asked)).results) });
    const bulk = performMatching(tools, 'cancel', pending);
    const report = await ended(bulk);
    return { report, run: bulk.current() };
  }

  it('that names everyone twice counts everyone once', async () => {
    const { report, run } = await answered((results) => [...results, ...results]);
    expect(counts(report)).toMatchObject({ done: 12 });
    expect(run).toMatchObject({ settled: 12, total: 12 });
  });

  it('that leaves some out, which are as they were, does not keep quiet about these', async () => {
    const { tools, pending, memory } = setUpBulk();
    const ids = memory.invites.slice(0, 5).map(({ id }) => id);
    const { cancelUserInvites } = memory;
    tools.client.cancelUserInvites = (_, options) => cancelUserInvites({ ids }, options);
    const report = await ended(performMatching(tools, 'cancel', pending));
    expect(counts(report)).toMatchObject({ done: 5, failed: 0 });
    expect(report.lost).toEqual({ count: 7, left: 7 });
  });

  it('that leaves some out, which have left the list, is none that was lost', async () => {
    const { report } = await answered((results) => results.slice(0, 5));
    expect(counts(report)).toMatchObject({ done: 5, failed: 0 });
    expect(report.lost).toBeNull();
  });

  it('that leaves out what was done on the screen only is none that was lost', async () => {
    const { report } = await answered((results) => results.slice(1));
    expect(counts(report)).toMatchObject({ done: 12 });
    expect(report.lost).toBeNull();
  });

  it('that shows somebody as accepted does not make a cancellation of it', async () => {
    const { report } = await answered((results) =>
      results.map((result) =>
        result.id === 'invite-7' ? { ...result, invite: { ...result.invite!, status: 'accepted' as const } } : result,
      ),
    );
    expect(report.results.find(({ id }) => id === 'invite-7')).toMatchObject({
      outcome: { status: 'failed', error: { code: 'invite_not_pending', status: 'accepted' } },
    });
  });
});

describe('a list that others change while it is read', () => {
  it('has nobody skipped by what leaves it', async () => {
    const { tools, pending, memory, calls, statuses } = setUpBulk({ count: 230, changes: withoutBulk });
    tools.client.userInvites = async (...asked) => {
      const page = await memory.userInvites(...asked);
      if (asked[0].offset === 0)
        for (const { id } of page.items.slice(0, 7)) memory.change(id, { status: 'accepted', rawStatus: 'accepted' });
      return page;
    };
    const report = await ended(performMatching(tools, 'cancel', { ...pending, total: 230 }));
    expect(counts(report)).toMatchObject({ done: 223, failed: 7 });
    expect(statuses()).not.toContain('pending');
    expect(calls('userInvites').length).toBeLessThanOrEqual(5);
  });

  it('has nobody skipped by what leaves it behind the page', async () => {
    const { tools, pending, memory, statuses } = setUpBulk({ count: 330, changes: withoutBulk });
    let reads = 0;
    tools.client.userInvites = async (...asked): Promise<UserInvitesPage> => {
      const page = await memory.userInvites(...asked);
      reads += 1;
      const open = memory.invites.filter(({ status }) => status === 'pending').at(-1)!;
      if (reads < 5) memory.change(open.id, { status: 'accepted', rawStatus: 'accepted' });
      return page;
    };
    await ended(performMatching(tools, 'cancel', { ...pending, total: 330 }));
    expect(statuses()).not.toContain('pending');
    expect(reads).toBeLessThan(10);
  });
});

describe('all that match where the rest cannot be read', () => {
  it('has those that were done', async () => {
    const { tools, pending, memory } = setUpBulk();
    memory.failNext('cancelUserInvites', { code: 'too_large' });
    memory.failAll('userInvites', { code: 'server' });
    const report: BulkReport = await ended(performMatching(tools, 'cancel', pending));
    expect(counts(report)).toMatchObject({ done: 2 });
    expect(report.error).toEqual({ code: 'server' });
  });
});
