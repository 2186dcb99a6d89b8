import { checkEnd } from './checks/checkEnd.js';
import { drain } from './drain.js';
import { inModelWorld } from './inModelWorld.js';
import type { ModelFigures } from './inModelWorld.js';
import type { ModelRun } from './ModelRun.js';
import type { CreateSystem } from './ModelSystem.js';
import { playStep } from './playStep.js';
import { realSystem } from './realSystem.js';

/** Runs one history and throws, saying what was wrong, where the screen was ever wrong or did not end in the truth. */
export async function runModel(run: ModelRun, createSystem: CreateSystem = realSystem): Promise<ModelFigures> {
  return await inModelWorld(run, createSystem, async (world) => {
    world.screen.mount(0);
    world.screen.mount(1);
    for (const step of run.steps) await playStep(step, world);
    await drain(world);
    world.check('the end');
    checkEnd(world.scopes, world.screen);
  });
}
