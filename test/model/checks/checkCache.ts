import type { QueryClient } from '@tanstack/react-query';

import { inviteKeys } from '../../../src/query/inviteKeys.js';
import type { UserInvitesAnswer } from '../../../src/query/userInvitesOptions.js';
import type { UserInvitesPage, UserInvitesParams } from '../../../src/client/InvitesClient.js';
import type { ModelScope } from '../createModelScope.js';
import { digestAnswer } from '../digest.js';
import { ModelFailure } from '../ModelFailure.js';

const known = new WeakSet<UserInvitesPage>();

/** C1: throws where the cache holds a list that the server has not answered to just that question. */
export function checkCache({ name, server, system }: ModelScope, queryClient: QueryClient): void {
  if (system.writesCache) return;
  for (const [key, answer] of queryClient.getQueriesData<UserInvitesAnswer>({ queryKey: inviteKeys.lists(name) })) {
    if (!answer || known.has(answer.page)) continue;
    if (!server.answered.has(digestAnswer(key.at(-1) as UserInvitesParams, answer.page)))
      throw new ModelFailure('cache', `the cache of ${name} holds what no server has answered`);
    known.add(answer.page);
  }
}
