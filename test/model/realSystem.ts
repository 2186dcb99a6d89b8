import { createInviteOperations } from '../../src/operations/createInviteOperations.js';
import { foldUserInvites } from '../../src/operations/foldUserInvites.js';
import { findShown } from '../../src/operations/findShown.js';
import type { InviteOperations } from '../../src/operations/InviteOperations.js';
import { cachedPages } from '../../src/query/cachedPages.js';
import { inviteKeys } from '../../src/query/inviteKeys.js';
import { refetchInvites } from '../../src/query/refetchInvites.js';
import { userInvitesOptions } from '../../src/query/userInvitesOptions.js';
import type { UserInvitesAnswer } from '../../src/query/userInvitesOptions.js';
import { watchOperation } from '../../src/query/watchOperation.js';
import type { CreateSystem, ModelSystem } from './ModelSystem.js';

const kinds = ['resend', 'cancel', 'update', 'restore', 'delete'] as const;

/** The library, with its log in reach of those who break it. */
export interface RealSystem extends ModelSystem {
  operations: InviteOperations;
}

/** The library's own operations, queries and fold. */
export const realSystem: CreateSystem<RealSystem> = ({ queryClient, scope, ...rest }) => {
  const operations = createInviteOperations({
    ...rest,
    refetch: (changed) => refetchInvites(queryClient, scope, changed),
    cachedPages: () => cachedPages(queryClient, scope),
  });
  const context = { ...rest, scope, operations };

  return {
    operations,
    perform(request) {
      const operation = operations.perform(request);
      watchOperation(queryClient, scope, operation);
      return operation.settled;
    },
    performAll(kind, inviteIds) {
      const rows = inviteIds.map((inviteId) =>
        findShown(cachedPages(queryClient, scope), inviteId, operations.acknowledged(), operations.life),
      );
      const bulk = operations.performAll(
        kind,
        rows.flatMap((row) => row ?? []),
      );
      for (const operation of bulk.operations) watchOperation(queryClient, scope, operation);
      return bulk.operations.map(({ settled }) => settled);
    },
    withdraw(inviteId) {
      for (const kind of kinds) operations.withdraw(inviteId, kind);
    },
    readAgain: () => refetchInvites(queryClient, scope),
    frame(params) {
      const answer = queryClient.getQueryData<UserInvitesAnswer>(inviteKeys.list(scope, params));
      return answer ? foldUserInvites(answer, params, operations.acknowledged(), operations.life) : null;
    },
    options: (params) => userInvitesOptions(context, params),
    activity: operations.activity,
    isEmpty: () => operations.acknowledged().length === 0,
  };
};
