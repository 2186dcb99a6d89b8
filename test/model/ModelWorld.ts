import { focusManager } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';

import { checkCache } from './checks/checkCache.js';
import { checkFrame } from './checks/checkFrame.js';
import { checkMarks } from './checks/checkMarks.js';
import { checkOutcomes } from './checks/checkOutcomes.js';
import { checkRequests } from './checks/checkRequests.js';
import { createDueCalls } from './createDueCalls.js';
import type { DueCalls } from './createDueCalls.js';
import { createModelNetwork } from './createModelNetwork.js';
import type { ModelNetwork } from './createModelNetwork.js';
import { createModelScope } from './createModelScope.js';
import type { ModelScope } from './createModelScope.js';
import { createScreen } from './createScreen.js';
import type { Screen } from './createScreen.js';
import type { VirtualTime } from './createVirtualTime.js';
import { ModelFailure } from './ModelFailure.js';
import type { ModelRun } from './ModelRun.js';
import type { CreateSystem } from './ModelSystem.js';

/** Everything that one history happens to. */
export class ModelWorld {
  readonly due: DueCalls = createDueCalls();
  readonly network: ModelNetwork;
  readonly scopes: ModelScope[] = [];
  readonly screen: Screen;
  frames = 0;
  private faults = 0;
  private readFaults = 0;
  private isCalm = false;
  private lags = 0;
  private picks = 0;

  constructor(
    readonly run: ModelRun,
    readonly time: VirtualTime,
    readonly queryClient: QueryClient,
    private readonly createSystem: CreateSystem,
    private readonly rejections: readonly unknown[],
  ) {
    this.network = createModelNetwork(time.now);
    this.screen = createScreen(queryClient, this.createScope('a'));
  }

  /** No read fails any more. */
  calm(): void {
    this.isCalm = true;
  }

  releaseOne(): void {
    this.due.release(this.run.picks[this.picks++] ?? 0);
  }

  focus(): void {
    focusManager.setFocused(false);
    focusManager.setFocused(true);
  }

  switchScope(): void {
    const [first] = this.scopes;
    this.screen.switchTo(this.screen.scope === first ? (this.scopes[1] ?? this.createScope('b')) : first!);
  }

  /** Throws where anything is wrong now. */
  check(after: string): void {
    try {
      this.checkAll();
    } catch (error) {
      throw error instanceof ModelFailure ? new ModelFailure(error.kind, `${error.message} (after ${after})`) : error;
    }
  }

  private checkAll(): void {
    const { scope } = this.screen;
    const { stamps, lags } = this.run;
    const mayLag = lags.length > 0;
    const mayLagUnseen = !stamps && mayLag;
    for (const { page, ...frame } of this.screen.frames()) {
      if (!page) continue;
      this.frames += 1;
      checkFrame({ ...frame, page, scope, mayLag, mayLagUnseen });
    }
    for (const each of this.scopes) {
      checkMarks(each, this.network);
      checkRequests(each, this.run.honoursSignal);
      checkOutcomes(each, this.network, this.run);
      checkCache(each, this.queryClient);
    }
    if (this.rejections.length > 0) throw new ModelFailure('unhandled', `nobody handled: ${String(this.rejections[0])}`);
  }

  private createScope(name: string): ModelScope {
    const { run, network, queryClient, createSystem, time, due } = this;
    const scope = createModelScope({
      name,
      run,
      network,
      queryClient,
      createSystem,
      now: time.now,
      step: due.step,
      nextFault: () => run.faults[this.faults++] ?? 'none',
      nextReadFault: () => (this.isCalm ? 'none' : (run.readFaults[this.readFaults++] ?? 'none')),
      nextLag: () => run.lags[this.lags++] ?? 0,
    });
    this.scopes.push(scope);
    return scope;
  }
}
