import { focusManager, notifyManager, onlineManager } from '@tanstack/react-query';

import { checkEnd } from './checks/checkEnd.js';
import { createHostClient } from './createHostClient.js';
import { createVirtualTime } from './createVirtualTime.js';
import { drain } from './drain.js';
import type { ModelRun } from './ModelRun.js';
import type { CreateSystem } from './ModelSystem.js';
import { ModelWorld } from './ModelWorld.js';
import { playStep } from './playStep.js';
import { realSystem } from './realSystem.js';
import { watchRejections } from './watchRejections.js';

/** How much one history was. */
export interface ModelFigures {
  commands: number;

  /** Lists that were looked at. */
  frames: number;
}

const start = Date.parse('2026-11-22T12:00:00Z');

// React Query waits a timer before it tells its observers; here every frame is looked at.
notifyManager.setScheduler((callback) => callback());

/** Runs one history and throws, saying what was wrong, where the screen was ever wrong or did not end in the truth. */
export async function runModel(run: ModelRun, createSystem: CreateSystem = realSystem): Promise<ModelFigures> {
  const time = createVirtualTime(start);
  const { rejections, stop } = watchRejections();
  const queryClient = createHostClient(run.host);
  queryClient.mount();
  try {
    const world = new ModelWorld(run, time, queryClient, createSystem, rejections);
    await play(world);
    return { commands: run.steps.length, frames: world.frames };
  } finally {
    queryClient.unmount();
    queryClient.clear();
    focusManager.setFocused(undefined);
    onlineManager.setOnline(true);
    stop();
    time.restore();
  }
}

async function play(world: ModelWorld): Promise<void> {
  world.screen.mount(0);
  world.screen.mount(1);
  for (const step of world.run.steps) {
    await playStep(step, world);
    await world.time.settle();
    world.check(JSON.stringify(step));
  }
  await drain(world);
  world.check('the end');
  checkEnd(world.scopes, world.screen);
}
