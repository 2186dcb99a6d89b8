import { isDone, isSendable } from '../../../src/components/invite-users-dialog/entries/InviteeEntry.js';
import type { InviteeEntry } from '../../../src/components/invite-users-dialog/entries/InviteeEntry.js';
import type { SendUserInvitesResult } from '../../../src/domain/SendUserInvitesResult.js';
import { createDueCalls } from '../createDueCalls.js';
import { createVirtualTime } from '../createVirtualTime.js';
import { ModelFailure } from '../ModelFailure.js';
import { createSendServer } from './createSendServer.js';
import type { SendServer } from './createSendServer.js';
import { people, personOf } from './people.js';
import { realSendSystem } from './realSendSystem.js';
import type { SendRun, SendStep } from './SendRun.js';
import type { CreateSendSystem, SendSystem } from './SendSystem.js';

const deadlineMs = 30_000;
const longestDrain = 200;
const start = Date.parse('2026-11-22T12:00:00Z');

/** Plays one history and throws where somebody gets more mails than the sender has asked for, or the sender is told what is not so. */
export async function runSend(run: SendRun, createSystem: CreateSendSystem = realSendSystem): Promise<{ commands: number }> {
  const time = createVirtualTime(start);
  try {
    await new SendModel(run, time, createSystem).play();
    return { commands: run.steps.length };
  } finally {
    time.restore();
  }
}

class SendModel {
  private readonly due = createDueCalls();
  private readonly server: SendServer;
  private readonly system: SendSystem;
  private readonly intents = people.map(() => 0);
  private faults = 0;
  private wrong: string | null = null;
  private current: ReturnType<SendSystem['send']> | null = null;
  private isStopped = false;
  /** How many requests there may be while the send is paused or stopped; null while it may go on. */
  private most: number | null = null;

  constructor(
    private readonly run: SendRun,
    private readonly time: ReturnType<typeof createVirtualTime>,
    createSystem: CreateSendSystem,
  ) {
    this.server = createSendServer(run, this.due, () => run.faults[this.faults++] ?? 'none');
    this.system = createSystem(this.server.client, deadlineMs);
  }

  async play(): Promise<void> {
    for (const step of this.run.steps) {
      await this.take(step);
      await this.time.settle();
      this.check();
    }
    this.go('resume');
    for (let round = 0; this.isBusy(); round += 1) {
      if (round > longestDrain) fail(`the list is ${this.system.list.snapshot().phase} for ever`);
      if (this.due.size > 0) this.due.release(0);
      else await this.time.pass(deadlineMs);
      await this.time.settle();
      this.check();
    }
  }

  private isBusy(): boolean {
    const { phase } = this.system.list.snapshot();
    return this.due.size > 0 || phase === 'sending' || phase === 'retrying';
  }

  private async take(step: SendStep): Promise<void> {
    const { list } = this.system;
    switch (step.kind) {
      case 'add':
        return void list.addNow(step.emails.join(', '));
      case 'send':
        return this.send(list.beginSend, isSendable);
      case 'send_twice':
        this.send(list.beginSend, isSendable);
        return this.send(list.beginSend, isSendable);
      case 'retry':
        return this.send(list.beginRetry, ({ result }) => result?.outcome === 'failed' || result?.outcome === 'unsent');
      case 'pause':
      case 'resume':
      case 'stop':
        return this.go(step.kind);
      case 'send_again': {
        const entry = list.snapshot().entries[step.entry];
        return entry && list.sendAgain(entry.id);
      }
      case 'confirm': {
        const entry = list.snapshot().entries[step.entry];
        return entry && list.confirm(entry.id);
      }
      case 'invite_more':
        return list.snapshot().phase === 'sent' ? list.inviteMore() : undefined;
      case 'answer':
        return this.due.release(0);
      case 'pass':
        return await this.time.pass(step.milliseconds);
    }
  }

  private go(kind: 'pause' | 'resume' | 'stop'): void {
    if (!this.current) return;
    this.current[kind]();
    if (kind === 'resume') this.most = this.isStopped ? this.most : null;
    else this.most ??= this.server.requests();
    this.isStopped ||= kind === 'stop';
  }

  private send(begin: SendSystem['list']['beginSend'], isMeant: (entry: InviteeEntry) => boolean): void {
    const meant = new Set(
      this.system.list
        .snapshot()
        .entries.filter(isMeant)
        .map(({ email }) => personOf(email)),
    );
    const invitees = begin();
    if (!invitees) return;
    for (const person of meant) this.intents[person]! += 1;
    void this.finish(invitees, this.server.requests());
  }

  private async finish(invitees: readonly InviteeEntry[], before: number): Promise<void> {
    this.current = this.system.send(invitees);
    const result = await this.current.settled;
    this.current = null;
    this.most = null;
    this.isStopped = false;
    this.wrong ??= this.wrongWith(invitees, result, before);
    this.system.list.finishSend(result);
  }

  private wrongWith(invitees: readonly InviteeEntry[], { results }: SendUserInvitesResult, before: number): string | null {
    if (results.map(({ email }) => email).join() !== invitees.map(({ email }) => email).join())
      return `there are results for ${results.map(({ email }) => email).join()}`;
    for (const { email, outcome } of results) {
      const mails = this.server.mails(personOf(email));
      // A request that was given up before may arrive only now: what became of it has been told as unknown.
      const mailed = this.server.mails(personOf(email), before);
      if (outcome === 'sent' && mailed === 0) return `${email} is said to be sent, and got no mail`;
      if (outcome === 'failed' && mailed > 0) return `${email} is said to have failed, and got a mail`;
      if (outcome === 'unsent' && mailed > 0) return `${email} is said not to have been sent to, and got a mail`;
      if (outcome === 'already_invited' && mails === 0) return `${email} is said to be invited, and never got a mail`;
    }
    return null;
  }

  private check(): void {
    if (this.wrong) fail(this.wrong);
    if (this.most !== null && this.server.requests() > this.most) fail('a request went out after the send was to rest');
    for (const [person, intended] of this.intents.entries()) {
      const mails = this.server.mails(person);
      if (mails > intended) fail(`${people[person]![0]}: ${mails} mails for ${intended} intents`);
    }
    const { entries, phase } = this.system.list.snapshot();
    if (phase !== 'sent') return;
    const done = entries.filter(isDone).map(({ email }) => personOf(email));
    if (new Set(done).size !== done.length) fail('somebody is twice among those who were invited');
    const open = entries.filter((entry) => !isDone(entry)).find(({ email }) => done.includes(personOf(email)));
    if (open) fail(`${open.email} is invited and is not`);
  }
}

function fail(message: string): never {
  throw new ModelFailure('outcome', message);
}
