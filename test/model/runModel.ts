import { notifyManager, QueryClient, QueryObserver } from '@tanstack/react-query';

import type { UserInvitesPage, UserInvitesParams } from '../../src/client/InvitesClient.js';
import { displayStatus } from '../../src/domain/displayStatus.js';
import type { InviteActivity } from '../../src/domain/InviteActivity.js';
import type { UserInvite } from '../../src/domain/UserInvite.js';
import { createFakeServer } from './createFakeServer.js';
import { digest } from './digest.js';
import type { FakeServer } from './createFakeServer.js';
import { createVirtualTime } from './createVirtualTime.js';
import type { ModelRun, Step } from './ModelRun.js';
import { realSystem } from './realSystem.js';
import type { CreateSystem, ModelSystem } from './ModelSystem.js';

/** The lists that are looked at. */
const views: readonly UserInvitesParams[] = [
  { limit: 50 },
  { limit: 50, filter: { status: ['pending'] } },
  { limit: 50, filter: { status: ['canceled', 'expired'] } },
  { limit: 50, search: 'example', filter: { status: ['pending', 'expired'] } },
];

const start = Date.parse('2026-11-22T12:00:00Z');
const deadlineMs = 30_000;
const cacheMs = 6 * 60_000;

// React Query waits a timer before it tells its observers; here every frame is looked at.
notifyManager.setScheduler((callback) => callback());

/** Runs one history and throws, saying what was wrong, where the screen was ever wrong or did not end in the truth. */
export async function runModel(run: ModelRun, createSystem: CreateSystem = realSystem): Promise<void> {
  const time = createVirtualTime(start);
  const queryClient = new QueryClient();
  try {
    await new Model(run, time, queryClient, createSystem).play();
  } finally {
    queryClient.clear();
    time.restore();
  }
}

class Model {
  private readonly server: FakeServer;
  private readonly system: ModelSystem;
  private readonly due: { label: string; release: () => void }[] = [];
  private readonly asked = new Map<string, number>();
  private readonly acknowledged = new Map<string, UserInvite>();
  private readonly mounted = new Map<number, () => void>();
  private readonly observers: readonly QueryObserver<never>[] = [];
  private faults = 0;
  private lags = 0;
  private picks = 0;

  constructor(
    private readonly run: ModelRun,
    private readonly time: ReturnType<typeof createVirtualTime>,
    private readonly queryClient: QueryClient,
    createSystem: CreateSystem,
  ) {
    this.server = createFakeServer({
      now: time.now,
      step: (label) => new Promise((resolve) => this.due.push({ label, release: resolve })),
      nextFault: () => run.faults[this.faults++] ?? 'none',
      nextLag: () => run.lags[this.lags++] ?? 0,
    });
    this.system = createSystem({
      client: this.server.client,
      queryClient,
      consistencyMs: run.consistencyMs,
      deadlineMs,
      now: time.now,
    });
  }

  async play(): Promise<void> {
    this.mount(0);
    this.mount(1);
    for (const step of this.run.steps) {
      await this.take(step);
      await this.time.settle();
      this.check(JSON.stringify(step));
    }
    await this.drain();
    this.checkTheEnd();
  }

  private async take(step: Step): Promise<void> {
    const inviteId = `invite-${step.target + 1}`;
    switch (step.kind) {
      case 'resend':
      case 'cancel':
        this.perform(step.kind, inviteId);
        return;
      case 'cancel_twice':
        this.perform('cancel', inviteId);
        this.perform('cancel', inviteId);
        return;
      case 'resend_twice':
        this.perform('resend', inviteId);
        this.perform('resend', inviteId);
        return;
      case 'answer':
        await this.answerOne();
        return;
      case 'pass':
        await this.passTime(step.milliseconds);
        return;
      case 'refetch':
        void this.queryClient.refetchQueries({ queryKey: ['react-user-invites'] }).catch(() => {});
        return;
      case 'mount':
        this.mount(step.target);
        return;
      case 'unmount':
        this.unmount(step.target);
        return;
      case 'accepted_elsewhere':
        this.server.change(inviteId, { status: 'accepted', rawStatus: 'accepted' });
        return;
      case 'canceled_elsewhere':
        this.server.change(inviteId, { status: 'canceled', rawStatus: 'canceled' });
        return;
    }
  }

  private perform(kind: 'resend' | 'cancel', inviteId: string): void {
    // A mail more is asked for, unless the same operation is under way.
    const activity = this.system.activity(inviteId);
    const isUnderWay = activity !== null && activity.phase !== 'failed' && activity.kind === kind;
    if (kind === 'resend' && !isUnderWay) this.asked.set(inviteId, (this.asked.get(inviteId) ?? 0) + 1);
    void this.remember(inviteId, this.system.perform({ kind, inviteId }));
  }

  private async remember(inviteId: string, settled: Promise<UserInvite | null>): Promise<void> {
    const result = await settled;
    if (result) this.acknowledged.set(inviteId, result);
  }

  private mount(view: number): void {
    if (this.mounted.has(view)) return;
    const observer = new QueryObserver(this.queryClient, this.system.options(views[view]!));
    this.mounted.set(
      view,
      observer.subscribe(() => {}),
    );
  }

  private unmount(view: number): void {
    this.mounted.get(view)?.();
    this.mounted.delete(view);
  }

  private async answerOne(): Promise<void> {
    if (this.due.length === 0) return;
    const pick = (this.run.picks[this.picks++] ?? 0) % this.due.length;
    this.due.splice(pick, 1)[0]!.release();
    await this.time.settle();
  }

  private async passTime(milliseconds: number): Promise<void> {
    // In slices, so that every frame on the way is looked at.
    const slices = 4;
    for (let slice = 0; slice < slices; slice += 1) {
      await this.time.pass(milliseconds / slices);
      this.check('pass');
    }
  }

  private async drain(): Promise<void> {
    for (let round = 0; round < 400; round += 1) {
      if (this.due.length > 0) await this.answerOne();
      else if (round > 300) break;
      else await this.time.pass(2500);
      this.check('drain');
      if (this.due.length === 0 && round > 40 && this.system.isQuiet()) break;
    }
    // Long enough for answers that nobody looks at to leave the cache.
    await this.time.pass(cacheMs);
    for (let read = 0; read < 2; read += 1) {
      void this.queryClient.refetchQueries({ queryKey: ['react-user-invites'], type: 'active' }).catch(() => {});
      for (let round = 0; round < 60; round += 1) {
        await this.time.settle();
        while (this.due.length > 0) await this.answerOne();
      }
    }
    await this.time.pass(this.run.consistencyMs);
  }

  private frame(view: number): UserInvitesPage | null {
    return this.system.frame(views[view]!);
  }

  private check(after: string): void {
    for (const view of this.mounted.keys()) {
      const page = this.frame(view);
      if (page) this.checkFrame(page, views[view]!, `view ${view} after ${after}`);
    }
    for (const [inviteId, asked] of this.asked) {
      if (this.server.mails(inviteId) > asked)
        throw new Error(`${inviteId}: ${this.server.mails(inviteId)} mails for ${asked} intents`);
    }
  }

  private checkFrame(page: UserInvitesPage, params: UserInvitesParams, where: string): void {
    const ids = page.items.map(({ id }) => id);
    if (new Set(ids).size !== ids.length) throw new Error(`${where}: an invite is there twice`);
    const wanted = params.filter?.status;
    const statusOf = (invite: UserInvite) => displayStatus(invite, Date.parse(page.serverNow ?? ''));
    for (const invite of page.items) {
      if (wanted && !wanted.includes(statusOf(invite)))
        throw new Error(`${where}: ${invite.id} is ${statusOf(invite)} and should not be there`);
    }
    if (page.totalCount !== ids.length) throw new Error(`${where}: ${ids.length} rows and a total of ${page.totalCount}`);
    for (const [inviteId, result] of this.acknowledged) {
      const shown = page.items.find(({ id }) => id === inviteId);
      if (shown && (shown.updatedAt ?? '') < (result.updatedAt ?? '')) {
        throw new Error(`${where}: ${inviteId} is shown as it was before its operation: ${shown.status}, not ${result.status}`);
      }
      if (!shown && !this.mayBeAbsent(inviteId, result, wanted, statusOf)) throw new Error(`${where}: ${inviteId} is missing`);
    }
  }

  private mayBeAbsent(
    inviteId: string,
    result: UserInvite,
    wanted: readonly string[] | undefined,
    statusOf: (invite: UserInvite) => string,
  ): boolean {
    if (!wanted) return false;
    const since = this.server.versions(inviteId).filter(({ invite }) => (invite.updatedAt ?? '') >= (result.updatedAt ?? ''));
    // A list that did not hold the invite gets it with its next read.
    return (
      since.some(({ invite }) => !wanted.includes(statusOf(invite))) || this.wasAbsentBefore(inviteId, result, wanted, statusOf)
    );
  }

  private wasAbsentBefore(
    inviteId: string,
    result: UserInvite,
    wanted: readonly string[],
    statusOf: (invite: UserInvite) => string,
  ): boolean {
    return this.server
      .versions(inviteId)
      .some(({ invite }) => (invite.updatedAt ?? '') < (result.updatedAt ?? '') && !wanted.includes(statusOf(invite)));
  }

  private checkTheEnd(): void {
    for (const view of this.mounted.keys()) {
      const params = views[view]!;
      const shown = this.frame(view);
      const truth = this.server.list(params);
      if (digest(shown) !== digest(truth))
        throw new Error(`at the end view ${view} shows ${digest(shown)}, the server has ${digest(truth)}`);
    }
    for (const id of ['invite-1', 'invite-2', 'invite-3', 'invite-4']) {
      const activity: InviteActivity | null = this.system.activity(id);
      if (activity && activity.phase !== 'failed') throw new Error(`at the end ${id} is still ${activity.phase}`);
    }
    // With nothing on the screen nothing is read, and an operation waits for the next read to know it.
    if (this.mounted.size > 0 && !this.system.isEmpty()) throw new Error('at the end the log is not empty');
    for (const { state } of this.queryClient.getQueryCache().getAll()) {
      const page = (state.data as { page?: UserInvitesPage } | undefined)?.page;
      if (page && !this.server.answered.has(digest(page))) throw new Error('the cache holds what no server has answered');
    }
  }
}
