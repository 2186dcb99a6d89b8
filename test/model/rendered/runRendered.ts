import { inviteKeys } from '../../../src/query/inviteKeys.js';
import { createVirtualTime } from '../createVirtualTime.js';
import { watchRejections } from '../watchRejections.js';
import { checkFocus } from './checkFocus.js';
import { checkRenderedEnd } from './checkRenderedEnd.js';
import { checkScreen } from './checkScreen.js';
import { createRenderedWorld } from './createRenderedWorld.js';
import type { RenderedWorld } from './createRenderedWorld.js';
import { installPlatform } from './installPlatform.js';
import { playRenderedStep } from './playRenderedStep.js';
import type { RenderedRun } from './RenderedRun.js';

const start = Date.parse('2026-11-22T12:00:00Z');
const longestMs = 30_000;

/**
 * Plays one history on a rendered page and throws, saying what was wrong, where it was ever wrong or did not end in the truth.
 * `said` is what the console has said in the meantime.
 */
export async function runRendered(run: RenderedRun, said: readonly string[]): Promise<void> {
  const time = createVirtualTime(start);
  const platform = installPlatform();
  const { rejections, stop } = watchRejections();
  try {
    const world = createRenderedWorld(run, time, platform);
    try {
      await play(world);
    } finally {
      await world.end();
    }
  } finally {
    stop();
    platform.restore();
    time.restore();
  }
  if (rejections.length > 0) throw new Error(`nobody handled ${String(rejections[0])}`);
  if (said.length > 0) throw new Error(`the console says: ${said.join('\n')}`);
}

async function play(world: RenderedWorld): Promise<void> {
  const { run } = world;
  const focus = checkFocus(world);
  let picks = 0;
  const pick = () => run.picks[picks++] ?? 0;
  await world.show({});
  if (run.loaded) await answerAll(world);
  await rest(world);
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
}

/** Looks at the page before React Query has told of its answers, and after. */
async function rest(world: RenderedWorld): Promise<void> {
  checkScreen(world);
  await world.act(() => world.time.pass(0));
  checkScreen(world);
}

async function answerAll({ act, due, time }: RenderedWorld): Promise<void> {
  await act(async () => {
    while (due.size > 0) {
      due.release(0);
      await time.settle();
    }
  });
}

async function drain(world: RenderedWorld, pick: () => number): Promise<void> {
  const { due, time, queryClient, tenants } = world;
  const isQuiet = () =>
    tenants.every(({ server, intents }) => server.ids.every((id) => intents.of(id).every(({ outcome }) => outcome)));
  await world.act(() => world.setOnline(true));
  for (let round = 0; round < 300 && (due.size > 0 || !isQuiet()); round += 1) {
    await world.act(async () => {
      if (due.size > 0) due.release(pick());
      else await time.pass(5000);
    });
    checkScreen(world);
  }
  // By then every invite that expires has done so, and no read lags.
  await world.act(() => time.pass(longestMs));
  // What nobody looks at leaves the cache after minutes, and an operation stays in the log until then.
  queryClient.removeQueries({ queryKey: inviteKeys.all(world.choice.scope), type: 'inactive' });
  for (let read = 0; read < 2; read += 1) {
    await world.act(() => void queryClient.refetchQueries({ queryKey: inviteKeys.all(world.choice.scope), type: 'active' }));
    await answerAll(world);
    await world.act(() => time.pass(world.run.consistencyMs));
    checkScreen(world);
  }
}
