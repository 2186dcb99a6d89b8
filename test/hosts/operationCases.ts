import { expect } from 'vitest';

import type { InvitesClient } from '../../src/client/InvitesClient.js';
import type { MemoryInvitesClient, MemoryInvitesMethod } from '../../src/client/memory/MemoryInvitesClient.js';
import { useCancelUserInvite } from '../../src/hooks/useCancelUserInvite.js';
import { useCancelUserInvites } from '../../src/hooks/useCancelUserInvites.js';
import { useDeleteUserInvites } from '../../src/hooks/useDeleteUserInvites.js';
import { useInviteCommands } from '../../src/hooks/useInviteCommands.js';
import { useResendUserInvite } from '../../src/hooks/useResendUserInvite.js';
import { useResendUserInvites } from '../../src/hooks/useResendUserInvites.js';
import { useRestoreUserInvite } from '../../src/hooks/useRestoreUserInvite.js';
import { useSendUserInvites } from '../../src/hooks/useSendUserInvites.js';
import { useUpdateUserInvite } from '../../src/hooks/useUpdateUserInvite.js';
import { useUserInvites } from '../../src/hooks/useUserInvites.js';
import { hostedClient } from './renderUnderHost.js';

/** The lists that stay on the screen while operations run. */
export const shownLists = [{ limit: 100 }, { limit: 100, filter: { status: ['pending'] } }] as const;

const noEvents = {};

/** Every operation, beside the lists. */
export function useOperations() {
  return {
    lists: [useUserInvites(shownLists[0]), useUserInvites(shownLists[1])],
    resend: useResendUserInvite('invite-1'),
    cancel: useCancelUserInvite('invite-1'),
    update: useUpdateUserInvite('invite-1'),
    restore: useRestoreUserInvite('invite-9'),
    resendAll: useResendUserInvites(),
    cancelAll: useCancelUserInvites(),
    deleteAll: useDeleteUserInvites(),
    send: useSendUserInvites(),
    commands: useInviteCommands(noEvents),
    next: useResendUserInvite('invite-12'),
  };
}

export type Operations = ReturnType<typeof useOperations>;

/** One operation: how it is done, and what it answers when it was refused and when it worked. */
export interface OperationCase {
  method: MemoryInvitesMethod;

  /** @default a back end with all methods */
  createClient?: () => MemoryInvitesClient;

  perform: (operations: Operations) => Promise<unknown>;

  isPending: (operations: Operations) => boolean;

  refused: object;

  done: object;

  /** How many requests one intent has made by when. @default 1 each */
  requests?: { inTheEvent: number; unanswered: number; refused: number; done: number };
}

const failed = { status: 'failed', error: { code: 'forbidden' } };
const open = ['invite-1', 'invite-2', 'invite-3', 'invite-5', 'invite-6'];
const over = ['invite-4', 'invite-7', 'invite-8', 'invite-9', 'invite-10'];
const newcomers = ['ada', 'bob', 'eve', 'kim', 'lin'].map((name) => ({ email: `${name}@example.com`, roles: ['viewer'] }));

function single(kind: 'resend' | 'cancel' | 'restore'): Pick<OperationCase, 'perform' | 'isPending' | 'refused'> {
  return {
    perform: (operations) => operations[kind].perform().settled,
    isPending: (operations) => operations[kind].pending,
    refused: failed,
  };
}

function several(
  kind: 'resendAll' | 'cancelAll' | 'deleteAll',
  ids: readonly string[],
  change: object,
): Omit<OperationCase, 'method'> {
  return {
    perform(operations) {
      const invites = operations.lists[0]!.data!.items.filter(({ id }) => ids.includes(id));
      return Promise.all(operations[kind].perform(invites).operations.map(({ settled }) => settled));
    },
    isPending: (operations) => operations[kind].pending,
    refused: ids.map(() => failed),
    done: ids.map((id) => ({ status: 'acknowledged', invite: { id, ...change } })),
  };
}

const without = (method: keyof InvitesClient) => () => Object.assign(hostedClient(), { [method]: undefined });

// Four at a time, each when it is its turn.
const oneByOne = { inTheEvent: 0, unanswered: 4, refused: 5, done: 5 };

const sending: Pick<OperationCase, 'method' | 'isPending'> = {
  method: 'sendUserInvites',
  isPending: ({ send }) => send.pending,
};

/** Every operation of the list, its rows and the dialog. */
export const operationCases: readonly (readonly [name: string, operation: OperationCase])[] = [
  ['resend', { ...single('resend'), method: 'resendUserInvite', done: { status: 'acknowledged', invite: { sentCount: 2 } } }],
  [
    'cancel',
    { ...single('cancel'), method: 'cancelUserInvite', done: { status: 'acknowledged', invite: { status: 'canceled' } } },
  ],
  [
    'restore',
    { ...single('restore'), method: 'restoreUserInvite', done: { status: 'acknowledged', invite: { status: 'pending' } } },
  ],
  [
    'update',
    {
      method: 'updateUserInvite',
      perform: ({ update }) => update.perform({ firstName: 'Ada', roles: ['viewer'] }).settled,
      isPending: ({ update }) => update.pending,
      refused: failed,
      done: { status: 'acknowledged', invite: { firstName: 'Ada', roles: [{ key: 'viewer' }] } },
    },
  ],
  [
    'delete',
    {
      method: 'deleteUserInvites',
      perform: ({ commands, lists }) => commands.remove(lists[0]!.data!.items.find(({ id }) => id === 'invite-4')!),
      isPending: ({ commands }) => commands.activity.activity('invite-4')?.phase === 'pending',
      refused: failed,
      done: { status: 'acknowledged', invite: { id: 'invite-4' } },
    },
  ],
  [
    'copy link',
    {
      method: 'userInviteLink',
      perform: ({ commands, lists }) => commands.mintLink(lists[0]!.data!.items[0]!),
      isPending: ({ commands }) => commands.activity.activity('invite-1')?.phase === 'pending',
      refused: failed,
      done: { status: 'minted', url: expect.stringContaining('#token=') },
    },
  ],
  ['resend several', { ...several('resendAll', open, { sentCount: 2 }), method: 'resendUserInvites' }],
  ['cancel several', { ...several('cancelAll', open, { status: 'canceled' }), method: 'cancelUserInvites' }],
  ['delete several', { ...several('deleteAll', over, {}), method: 'deleteUserInvites' }],
  [
    'resend several one by one',
    {
      ...several('resendAll', open, { sentCount: 2 }),
      method: 'resendUserInvite',
      createClient: without('resendUserInvites'),
      requests: oneByOne,
    },
  ],
  [
    'cancel several one by one',
    {
      ...several('cancelAll', open, { status: 'canceled' }),
      method: 'cancelUserInvite',
      createClient: without('cancelUserInvites'),
      requests: oneByOne,
    },
  ],
  [
    'send one',
    {
      ...sending,
      perform: ({ send }) => send.sendUserInvites({ userInvites: newcomers.slice(0, 1) }),
      refused: { results: [{ outcome: 'failed', error: { code: 'forbidden' } }] },
      done: { results: [{ email: 'ada@example.com', outcome: 'sent' }] },
    },
  ],
  [
    'send several in chunks',
    {
      ...sending,
      createClient: () => hostedClient({ capabilities: { sendLimit: 2 } }),
      perform: ({ send }) => send.sendUserInvites({ userInvites: newcomers }),
      refused: { results: newcomers.map(() => ({ outcome: 'failed', error: { code: 'forbidden' } })) },
      done: { results: newcomers.map(({ email }) => ({ email, outcome: 'sent' })) },
      requests: { inTheEvent: 1, unanswered: 1, refused: 1, done: 3 },
    },
  ],
];
