import { QueryObserver } from '@tanstack/react-query';

import type { UserInvitesPage, UserInvitesParams } from '../../src/client/InvitesClient.js';
import { displayStatus } from '../../src/domain/displayStatus.js';
import { inModelWorld } from './inModelWorld.js';
import type { ModelFigures } from './inModelWorld.js';
import { ModelFailure } from './ModelFailure.js';
import type { ModelRun } from './ModelRun.js';
import type { CreateSystem } from './ModelSystem.js';
import type { ModelWorld } from './ModelWorld.js';
import { playStep } from './playStep.js';
import { realSystem } from './realSystem.js';

const list: UserInvitesParams = { limit: 2, filter: { status: ['pending'] } };
const stepsPerPage = 6;

/** Walks all pages by cursor while things happen, and throws where an invite that stayed was not there, or one was there twice. */
export async function walkByCursor(run: ModelRun, createSystem: CreateSystem = realSystem): Promise<ModelFigures> {
  return await inModelWorld(run, createSystem, async (world) => {
    const steps = run.steps.filter(({ kind }) => kind !== 'switch_scope');
    const seen: string[] = [];
    const begin = world.time.now();
    for (let params: UserInvitesParams | null = list; params;) {
      look(params, world);
      for (const step of steps.splice(0, stepsPerPage)) await playStep(step, world);
      const page = await waitForPage(params, world);
      seen.push(...page.items.map(({ id }) => id));
      params = page.nextCursor ? { ...list, cursor: page.nextCursor } : null;
    }
    checkWalk(seen, stayed(begin, world));
  });
}

/** Reads all pages by number after things have happened, and throws where they are not just what the server has. */
export async function walkByOffset(run: ModelRun, createSystem: CreateSystem = realSystem): Promise<ModelFigures> {
  return await inModelWorld(run, createSystem, async (world) => {
    const pages = [0, 2, 4].map((offset) => ({ ...list, offset }));
    for (const params of pages) look(params, world);
    for (const step of run.steps) await playStep(step, world);
    world.network.set(true);
    world.screen.switchTo(world.scopes[0]!);
    for (const params of pages) await waitForPage(params, world);
    await releaseAll(world);
    // Until then a canceled invite that somebody restored does not come back.
    await world.time.pass(run.consistencyMs);
    await releaseAll(world);
    world.calm();
    readAgain(world, { cancelRefetch: true });
    await releaseAll(world);
    const { system, server } = world.screen.scope;
    const seen = pages.flatMap((params) => system.frame(params)!.items.map(({ id }) => id));
    const truth = server.list({ ...list, limit: list.limit * pages.length }).items.map(({ id }) => id);
    if (seen.join() !== truth.join())
      throw new ModelFailure('frame', `the pages hold ${seen.join()}, the server has ${truth.join()}`);
  });
}

function look(params: UserInvitesParams, { screen, queryClient }: ModelWorld): void {
  new QueryObserver(queryClient, screen.scope.system.options(params)).subscribe(() => {});
}

function readAgain({ queryClient }: ModelWorld, options: { cancelRefetch: boolean }): void {
  void queryClient.refetchQueries({ queryKey: ['react-user-invites'] }, options).catch(() => {});
}

async function waitForPage(params: UserInvitesParams, world: ModelWorld): Promise<UserInvitesPage> {
  for (let page = frame(); ; page = frame()) {
    if (page) return page;
    world.network.set(true);
    if (world.due.size > 0) {
      world.releaseOne();
    } else {
      await world.time.pass(2000);
      // What could not be read in spite of all retries is read again by its user.
      if (world.due.size === 0) readAgain(world, { cancelRefetch: false });
    }
    await world.time.settle();
    world.check('waiting for a page');
  }

  function frame(): UserInvitesPage | null {
    return world.screen.scope.system.frame(params);
  }
}

async function releaseAll(world: ModelWorld): Promise<void> {
  await world.time.settle();
  while (world.due.size > 0) {
    world.releaseOne();
    await world.time.settle();
    world.check('answers');
  }
}

function stayed(begin: number, { screen, time }: ModelWorld): readonly string[] {
  const { server } = screen.scope;
  const times = [begin, time.now()];
  return server.ids.filter((id) => {
    const versions = server.versions(id);
    const wasThere = versions[0]!.at < begin;
    return (
      wasThere &&
      versions.every(({ invite, deleted }) => !deleted && times.every((at) => displayStatus(invite, at) === 'pending'))
    );
  });
}

function checkWalk(seen: readonly string[], expected: readonly string[]): void {
  const walk = `the walk saw ${seen.join()}`;
  if (new Set(seen).size !== seen.length) throw new ModelFailure('frame', `${walk}: one twice`);
  const missed = expected.find((id) => !seen.includes(id));
  if (missed) throw new ModelFailure('frame', `${walk}, and not ${missed}, which was there all the time`);
}
