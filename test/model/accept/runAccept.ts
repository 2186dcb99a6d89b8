import { canary, layla } from '../../support/acceptFixtures.js';
import { createDueCalls } from '../createDueCalls.js';
import { createVirtualTime } from '../createVirtualTime.js';
import { ModelFailure } from '../ModelFailure.js';
import type { AcceptFlow } from '../../../src/operations/AcceptFlow.js';
import type { AcceptRun, AcceptStep } from './AcceptRun.js';
import type { AcceptSystem, CreateAcceptSystem } from './AcceptSystem.js';
import { createAcceptServer } from './createAcceptServer.js';
import type { AcceptServer } from './createAcceptServer.js';
import { realAcceptSystem } from './realAcceptSystem.js';

const deadlineMs = 30_000;
const start = Date.parse('2026-11-22T12:00:00Z');
const viewer = layla;
// As often as somebody tries who wants to get in.
const tries = 4;

/** Plays one history and throws where the invitee is let in twice, or does not get in, or is told what is not so. */
export async function runAccept(
  run: AcceptRun,
  createSystem: CreateAcceptSystem = realAcceptSystem,
): Promise<{ commands: number }> {
  const time = createVirtualTime(start);
  try {
    await new AcceptModel(run, time, createSystem).play();
    return { commands: run.steps.length };
  } finally {
    time.restore();
  }
}

class AcceptModel {
  private readonly due = createDueCalls();
  private readonly server: AcceptServer;
  private readonly system: AcceptSystem;
  private readonly pages = new Map<number, { flow: AcceptFlow; leave: () => void }>();
  private faults = 0;
  private picks = 0;

  constructor(
    private readonly run: AcceptRun,
    private readonly time: ReturnType<typeof createVirtualTime>,
    createSystem: CreateAcceptSystem,
  ) {
    this.server = createAcceptServer(run, this.due, () => run.faults[this.faults++] ?? 'none');
    this.system = createSystem({ client: this.server.client, token: canary, deadlineMs, now: time.now });
  }

  async play(): Promise<void> {
    this.mount(0);
    for (const step of this.run.steps) {
      await this.take(step);
      await this.time.settle();
      this.check();
    }
    this.mount(0);
    await this.drain();
    this.faults = this.run.faults.length;
    for (const page of this.pages.keys()) await this.getIn(page);
    await this.drain();
    if (this.server.accepts() !== 1) fail(`the server has accepted ${this.server.accepts()} times`);
  }

  private async take(step: AcceptStep): Promise<void> {
    switch (step.kind) {
      case 'mount':
        return this.mount(step.page);
      case 'unmount':
        return this.unmount(step.page);
      case 'mount_strictly':
        this.mount(step.page);
        this.unmount(step.page);
        return this.mount(step.page);
      case 'click':
        return this.click(step.page);
      case 'double_click':
        this.click(step.page);
        return this.click(step.page);
      case 'retry':
        return void this.pages.get(step.page)?.flow.retry();
      case 'answer':
        return this.due.release(this.run.picks[this.picks++] ?? 0);
      case 'pass':
        return await this.time.pass(step.milliseconds);
    }
  }

  private mount(page: number): void {
    if (this.pages.has(page)) return;
    const flow = this.system.open();
    this.pages.set(page, { flow, leave: flow.subscribe(() => {}) });
    void flow.check(viewer.id);
  }

  private unmount(page: number): void {
    this.pages.get(page)?.leave();
    this.pages.delete(page);
  }

  private click(page: number): void {
    void this.pages.get(page)?.flow.accept({ viewer });
  }

  private async drain(): Promise<void> {
    for (let round = 0; round < 8 || this.due.size > 0; round += 1) {
      if (this.due.size > 0) this.due.release(0);
      else await this.time.pass(deadlineMs / 2);
      await this.time.settle();
      this.check();
    }
  }

  /** The person in front of a page goes on until the page says that they are in. */
  private async getIn(page: number): Promise<void> {
    const { flow } = this.pages.get(page)!;
    for (let tried = 0; tried < tries; tried += 1) {
      const { action, check } = flow.snapshot();
      if (action.status === 'accepted') return;
      if (action.status === 'running' || check.status === 'running') fail(`page ${page} waits for ever`);
      if (action.status === 'failed' || check.status === 'failed') void flow.retry();
      else this.click(page);
      await this.drain();
    }
    fail(`page ${page} does not get its viewer in: ${JSON.stringify(flow.snapshot().action)}`);
  }

  private check(): void {
    const accepts = this.server.accepts();
    if (accepts > 1) fail(`the server has accepted ${accepts} times`);
    if (this.server.underWay() > 1) fail('two requests to accept are under way');
    for (const [page, { flow }] of this.pages) {
      if (flow.snapshot().action.status === 'accepted' && accepts === 0) fail(`page ${page} says that its viewer is in`);
    }
  }
}

function fail(message: string): never {
  throw new ModelFailure('outcome', message);
}
