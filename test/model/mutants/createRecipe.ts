import { MutationObserver } from '@tanstack/react-query';

import { InvitesError } from '../../../src/client/InvitesError.js';
import { toInvitesErrorDetails } from '../../../src/client/toInvitesErrorDetails.js';
import type { InviteOperationOutcome } from '../../../src/domain/InviteOperationOutcome.js';
import { findShown } from '../../../src/operations/findShown.js';
import type { InviteOperationRequest } from '../../../src/operations/InviteOperation.js';
import { planOne } from '../../../src/operations/planOne.js';
import { cachedPages } from '../../../src/query/cachedPages.js';
import { inviteKeys } from '../../../src/query/inviteKeys.js';
import { userInvitesOptions } from '../../../src/query/userInvitesOptions.js';
import type { UserInvitesAnswer } from '../../../src/query/userInvitesOptions.js';
import type { UserInvitesParams } from '../../../src/client/InvitesClient.js';
import type { CreateSystem } from '../ModelSystem.js';
import { cachedAnswer } from './cachedAnswer.js';
import { createRecipeMarks } from './createRecipeMarks.js';
import { predict } from './predict.js';

/**
 * Optimism as the documentation of React Query has it: `onMutate` takes a snapshot and writes the cache, `onError` puts
 * the snapshot back, `onSettled` reads again. What it does for its user's sake, it does well: a double click is one
 * request, operations on one invite wait for each other and for the network, and every one ends.
 */
export const createRecipe =
  ({ mayReadAgain }: { mayReadAgain: (mutating: number) => boolean }): CreateSystem =>
  (context) => {
    const { client, queryClient, scope, deadlineMs, network, whenOffline } = context;
    const lists = { queryKey: inviteKeys.lists(scope) };
    const mutationKey = inviteKeys.operations(scope);
    const marks = createRecipeMarks();

    function mutate(request: InviteOperationRequest): Promise<InviteOperationOutcome> {
      const observer = new MutationObserver(queryClient, {
        mutationKey,
        scope: { id: `${scope} ${request.inviteId}` },
        networkMode: whenOffline === 'wait' ? 'online' : 'always',
        mutationFn: async () => {
          if (!network.isOnline()) throw new InvitesError({ code: 'offline' });
          const shown = findShown(cachedPages(queryClient, scope), request.inviteId, [], '');
          return await planOne(client, request, deadlineMs).carryOut(shown);
        },
        onMutate: async () => {
          await queryClient.cancelQueries(lists);
          const snapshot = queryClient.getQueriesData<UserInvitesAnswer>(lists);
          for (const [key, answer] of snapshot) {
            if (answer) queryClient.setQueryData(key, predict(answer, key.at(-1) as UserInvitesParams, request));
          }
          return snapshot;
        },
        onError: (_error, _variables, snapshot) => {
          for (const [key, answer] of snapshot ?? []) queryClient.setQueryData(key, answer);
        },
        onSettled: async () => {
          if (mayReadAgain(queryClient.isMutating({ mutationKey }))) await queryClient.invalidateQueries(lists);
        },
      });
      return observer.mutate().then(
        (invite) => ({ status: 'acknowledged', invite }),
        (error: unknown) => ({ status: 'failed', error: toInvitesErrorDetails(error) }),
      );
    }

    return {
      writesCache: true,
      perform: (request) => marks.running(request) ?? marks.add(request, mutate(request)),
      withdraw: () => {},
      readAgain: () => queryClient.invalidateQueries(lists),
      frame: (params) => cachedAnswer(context, params)?.page ?? null,
      options: (params) => userInvitesOptions(context, params),
      activity: marks.activity,
      isEmpty: () => true,
    };
  };
