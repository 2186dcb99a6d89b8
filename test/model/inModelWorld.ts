import { focusManager, notifyManager, onlineManager } from '@tanstack/react-query';

import { createHostClient } from './createHostClient.js';
import { createVirtualTime } from './createVirtualTime.js';
import type { ModelRun } from './ModelRun.js';
import type { CreateSystem } from './ModelSystem.js';
import { ModelWorld } from './ModelWorld.js';
import { beginning } from './modelViews.js';
import { watchRejections } from './watchRejections.js';

/** How much one history was. */
export interface ModelFigures {
  commands: number;

  /** Lists that were looked at. */
  frames: number;
}

// React Query waits a timer before it tells its observers; here every frame is looked at.
notifyManager.setScheduler((callback) => callback());

/** Lets something happen in a world of its own, and leaves nothing of it behind. */
export async function inModelWorld(
  run: ModelRun,
  createSystem: CreateSystem,
  play: (world: ModelWorld) => Promise<void>,
): Promise<ModelFigures> {
  const time = createVirtualTime(beginning);
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
    // What is cancelled now may set a timer once more.
    await time.settle();
    focusManager.setFocused(undefined);
    onlineManager.setOnline(true);
    stop();
    time.restore();
  }
}
