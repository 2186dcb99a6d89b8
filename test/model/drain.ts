import type { ModelWorld } from './ModelWorld.js';
import { playStep } from './playStep.js';

// Long enough for answers that nobody looks at to leave the cache.
const cacheMs = 6 * 60_000;

/** Lets everything come to its end, and what is on the screen be read twice. */
export async function drain(world: ModelWorld): Promise<void> {
  const { due, time, queryClient, network } = world;
  await playStep({ kind: 'glance' }, world);
  network.set(true);
  await endOperations(world);
  await time.pass(cacheMs);
  world.calm();
  for (let read = 0; read < 2; read += 1) {
    void queryClient.refetchQueries({ queryKey: ['react-user-invites'], type: 'active' }).catch(() => {});
    await time.settle();
    while (due.size > 0) {
      world.releaseOne();
      await time.settle();
    }
  }
  await time.pass(world.run.consistencyMs);
}

async function endOperations(world: ModelWorld): Promise<void> {
  const { due, time } = world;
  for (let round = 0; round < 300; round += 1) {
    if (due.size > 0) {
      world.releaseOne();
      await time.settle();
    } else {
      await time.pass(5000);
    }
    world.check('the end');
    if (due.size === 0 && round > 20 && world.scopes.every(({ isQuiet }) => isQuiet())) return;
  }
}
