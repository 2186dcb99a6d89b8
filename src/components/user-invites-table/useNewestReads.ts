'use client';
import type { Query } from '@tanstack/react-query';
import { useEffect, useState } from 'react';

import { isInvitesError } from '../../client/InvitesError.js';
import type { UserInvitesParams } from '../../client/InvitesClient.js';
import type { InvitesErrorDetails } from '../../domain/InvitesErrorDetails.js';
import { useInvitesCache } from '../../provider/useInvitesCache.js';
import { inviteKeys } from '../../query/inviteKeys.js';
import { questionOf } from '../../query/questionOf.js';
import type { UserInvitesAnswer } from '../../query/userInvitesOptions.js';

/** How the reads of a list went last, whichever parts of it they were for. */
export interface NewestReads {
  /** The newest answer: it knows best how many invites there are now. */
  answer: UserInvitesAnswer | undefined;

  /** Why a part that is shown could not be read again, and since when it is as it is shown. */
  stale: { error: InvitesErrorDetails; since: number } | null;
}

/**
 * Follows the reads of the parts of a list.
 *
 * @param params Null where nobody needs to know.
 */
export function useNewestReads(params: UserInvitesParams | null, first: UserInvitesAnswer | undefined): NewestReads {
  const { queryClient, scope } = useInvitesCache();
  const question = params && questionOf(inviteKeys.list(scope, params));
  const [newest, setNewest] = useState<{ question: string; answer: UserInvitesAnswer } | null>(null);
  const [failed, setFailed] = useState<{ question: string; part: Query; stale: NewestReads['stale'] } | null>(null);

  useEffect(() => {
    if (question === null) return;
    return queryClient.getQueryCache().subscribe(({ type, query, ...event }) => {
      if (type !== 'updated' || !('action' in event) || questionOf(query.queryKey) !== question) return;
      const answer = query.state.data as UserInvitesAnswer | undefined;
      const { action } = event;
      if (action.type === 'success') {
        setNewest({ question, answer: answer! });
        setFailed((before) => (before && before.part !== query && before.part.isActive() ? before : null));
      } else if (action.type === 'error' && answer && isInvitesError(action.error)) {
        setFailed({ question, part: query, stale: { error: action.error.details, since: answer.receivedAt } });
      }
    });
  }, [queryClient, question]);

  return {
    answer: newest && newest.question === question && first && isNewer(newest.answer, first) ? newest.answer : first,
    stale: failed && failed.question === question ? failed.stale : null,
  };
}

function isNewer(one: UserInvitesAnswer, other: UserInvitesAnswer): boolean {
  return one.read.life !== other.read.life || one.read.sequence > other.read.sequence;
}
