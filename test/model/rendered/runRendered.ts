import { inviteKeys } from '../../../src/query/inviteKeys.js';
import { checkFocus } from './checkFocus.js';
import { checkRenderedEnd } from './checkRenderedEnd.js';
import { checkScreen } from './checkScreen.js';
import { createRenderedWorld } from './createRenderedWorld.js';
import type { RenderedWorld } from './createRenderedWorld.js';
import { playRenderedStep } from './playRenderedStep.js';
import type { RenderedRun } from './RenderedRun.js';

const cacheMs = 6 * 60_000;

/** Plays one history on a rendered page and throws, saying what was wrong, where it was ever wrong or did not end in the truth. */
export async function runRendered(run: RenderedRun, console: readonly string[]): Promise<void> {
  const world = createRenderedWorld(run, console);
  let picks = 0;
  const pick = () => run.picks[picks++] ?? 0;
  const focus = checkFocus(world);
  try {
    await world.show({});
    for (const step of run.steps) {
      try {
        await playRenderedStep(world, step, pick);
        await rest(world);
        focus.check();
      } catch (error) {
        throw new Error(`after ${JSON.stringify(step)}: ${String(error)}`, { cause: error });
      }
    }
    await drain(world, pick);
    checkRenderedEnd(world);
  } finally {
    await world.end();
  }
}

/** Looks at the page before React Query has told of its answers, and after. */
async function rest(world: RenderedWorld): Promise<void> {
  checkScreen(world);
  await world.act(() => world.time.pass(0));
  checkScreen(world);
}

async function drain(world: RenderedWorld, pick: () => number): Promise<void> {
  const { due, time, queryClient, tenants } = world;
  const isQuiet = () =>
    tenants.every(({ server, intents }) => server.ids.every((id) => intents.of(id).every(({ outcome }) => outcome)));
  await world.act(() => world.setOnline(true));
  for (let round = 0; round < 300 && (due.size > 0 || !isQuiet()); round += 1) {
    await world.act(async () => {
      if (due.size > 0) due.release(pick());
      else await time.pass(2500);
    });
    checkScreen(world);
  }
  // Long enough for answers that nobody looks at to leave the cache.
  await world.act(() => time.pass(cacheMs));
  for (let read = 0; read < 2; read += 1) {
    await world.act(() => void queryClient.refetchQueries({ queryKey: inviteKeys.all(world.choice.scope), type: 'active' }));
    while (due.size > 0) await world.act(() => due.release(0));
    await world.act(() => time.pass(world.run.consistencyMs));
    checkScreen(world);
  }
}
