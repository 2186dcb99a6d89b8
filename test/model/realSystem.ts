import { createInviteOperations } from '../../src/operations/createInviteOperations.js';
import { foldUserInvites } from '../../src/operations/foldUserInvites.js';
import { cachedPages } from '../../src/query/cachedPages.js';
import { inviteKeys } from '../../src/query/inviteKeys.js';
import { refetchInvites } from '../../src/query/refetchInvites.js';
import { userInvitesOptions } from '../../src/query/userInvitesOptions.js';
import type { UserInvitesAnswer } from '../../src/query/userInvitesOptions.js';
import { watchOperation } from '../../src/query/watchOperation.js';
import type { CreateSystem } from './ModelSystem.js';

const scope = 'model';
const ids = ['invite-1', 'invite-2', 'invite-3', 'invite-4'];

/** The library's own operations, queries and fold. */
export const realSystem: CreateSystem = ({ client, queryClient, consistencyMs, deadlineMs, now }) => {
  const operations = createInviteOperations({
    client,
    deadlineMs,
    consistencyMs,
    network: { isOnline: () => true, subscribe: () => () => {} },
    refetch: () => refetchInvites(queryClient, scope),
    cachedPages: () => cachedPages(queryClient, scope),
  });
  const context = { client, scope, deadlineMs, now, operations };

  return {
    async perform(request) {
      const operation = operations.perform(request);
      watchOperation(queryClient, scope, operation);
      const outcome = await operation.settled;
      return outcome.status === 'acknowledged' ? outcome.invite : null;
    },
    frame(params) {
      const answer = queryClient.getQueryData<UserInvitesAnswer>(inviteKeys.list(scope, params));
      return answer ? foldUserInvites(answer, params, operations.acknowledged(), operations.life) : null;
    },
    options: (params) => userInvitesOptions(context, params),
    activity: operations.activity,
    isQuiet: () => ids.every((id) => operations.activity(id) === null || operations.activity(id)?.phase === 'failed'),
    isEmpty: () => operations.acknowledged().length === 0,
  };
};
