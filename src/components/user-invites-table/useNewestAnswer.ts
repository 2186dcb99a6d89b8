'use client';
import { useEffect, useState } from 'react';

import { useInvitesCache } from '../../provider/useInvitesCache.js';
import { inviteKeys } from '../../query/inviteKeys.js';
import { questionOf } from '../../query/questionOf.js';
import type { UserInvitesAnswer } from '../../query/userInvitesOptions.js';
import type { UserInvitesParams } from '../../client/InvitesClient.js';

/**
 * The newest answer to a question, whichever part of the list it is: it knows best how many invites there are now.
 *
 * @param params Null where nobody needs to know.
 */
export function useNewestAnswer(
  params: UserInvitesParams | null,
  first: UserInvitesAnswer | undefined,
): UserInvitesAnswer | undefined {
  const { queryClient, scope } = useInvitesCache();
  const question = params && questionOf(inviteKeys.list(scope, params));
  const [newest, setNewest] = useState<{ question: string; answer: UserInvitesAnswer } | null>(null);

  useEffect(() => {
    if (question === null) return;
    return queryClient.getQueryCache().subscribe(({ type, query, ...event }) => {
      if (type !== 'updated' || !('action' in event) || event.action.type !== 'success') return;
      if (questionOf(query.queryKey) !== question) return;
      setNewest({ question, answer: query.state.data as UserInvitesAnswer });
    });
  }, [queryClient, question]);

  return newest && newest.question === question && first && isNewer(newest.answer, first) ? newest.answer : first;
}

function isNewer(one: UserInvitesAnswer, other: UserInvitesAnswer): boolean {
  return one.read.life !== other.read.life || one.read.sequence > other.read.sequence;
}
