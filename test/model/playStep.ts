import type { BulkOperationKind, InviteOperationKind } from '../../src/domain/InviteActivity.js';
import type { InviteOperationRequest } from '../../src/operations/InviteOperation.js';
import { updates } from './ModelStep.js';
import type { ModelStep } from './ModelStep.js';
import type { ModelWorld } from './ModelWorld.js';

const answered = { accepted_elsewhere: 'accepted', canceled_elsewhere: 'canceled' } as const;

/** Lets one thing happen, and throws where anything is wrong then. */
export async function playStep(step: ModelStep, world: ModelWorld): Promise<void> {
  await take(step, world);
  await world.time.settle();
  world.check(JSON.stringify(step));
}

async function take(step: ModelStep, world: ModelWorld): Promise<void> {
  const { queryClient, network, screen, time } = world;
  switch (step.kind) {
    case 'resend':
    case 'cancel':
    case 'update':
    case 'restore':
    case 'delete':
      return screen.scope.perform(requestOf(step.kind, step));
    case 'resend_twice':
    case 'cancel_twice':
    case 'update_twice':
    case 'restore_twice':
    case 'delete_twice': {
      const request = requestOf(step.kind.replace('_twice', '') as 'resend', step);
      screen.scope.perform(request);
      return screen.scope.perform(request);
    }
    case 'resend_several':
    case 'cancel_several':
    case 'delete_several':
      return screen.scope.performAll(
        step.kind.replace('_several', '') as BulkOperationKind,
        [0, 1, 2].map((n) => idOf((step.target + n) % 5)),
      );
    case 'restored_elsewhere':
      return screen.scope.server.restore(idOf(step.target));
    case 'withdraw':
      return screen.scope.system.withdraw(idOf(step.target));
    case 'accepted_elsewhere':
    case 'canceled_elsewhere': {
      const status = answered[step.kind];
      return screen.scope.server.change(idOf(step.target), { status, rawStatus: status });
    }
    case 'mount':
      return screen.mount(step.target);
    case 'glance':
      return await glance(world);
    case 'prefetch':
      return screen.prefetch(step.target);
    case 'unmount':
      return screen.unmount(step.target);
    case 'send':
      return void screen.scope.send();
    case 'answer':
      return world.releaseOne();
    case 'refetch':
      return void queryClient.refetchQueries({ queryKey: ['react-user-invites'] }).catch(() => {});
    case 'invalidate':
      return void queryClient.invalidateQueries().catch(() => {});
    case 'focus':
      return world.focus();
    case 'switch_scope':
      return world.switchScope();
    case 'go_offline':
      return network.set(false);
    case 'go_online':
      return network.set(true);
    case 'pass':
      return await passTime(step.milliseconds, world, time);
  }
}

/** Opens every list for a moment. */
async function glance(world: ModelWorld): Promise<void> {
  const leave = world.screen.mountAll();
  await world.time.settle();
  world.check('glance');
  leave();
}

// In slices, so that every frame on the way is looked at.
async function passTime(milliseconds: number, world: ModelWorld, time: ModelWorld['time']): Promise<void> {
  const slices = 4;
  for (let slice = 0; slice < slices; slice += 1) {
    await time.pass(milliseconds / slices);
    world.check('pass');
  }
}

const idOf = (target: number) => `invite-${target + 1}`;

function requestOf(kind: InviteOperationKind, { target, value = 0 }: { target: number; value?: number }): InviteOperationRequest {
  const inviteId = idOf(target);
  return kind === 'update' ? { kind, inviteId, changes: updates[value]! } : { kind, inviteId };
}
