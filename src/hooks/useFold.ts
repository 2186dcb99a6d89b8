'use client';
import { useSyncExternalStore } from 'react';

import type { UserInvitesParams } from '../client/InvitesClient.js';
import { foldUserInvites } from '../operations/foldUserInvites.js';
import type { AcknowledgedOperation } from '../operations/isLagging.js';
import { useInvitesContext } from '../provider/useInvitesContext.js';
import type { UserInvitesAnswer } from '../query/userInvitesOptions.js';

const none: readonly AcknowledgedOperation[] = [];

/**
 * Puts the operations that a list's answer does not know yet on top of it. Renders again when one is acknowledged, not
 * when one is asked for.
 */
export function useFold(params: UserInvitesParams): (answer: UserInvitesAnswer) => UserInvitesAnswer {
  const { operations } = useInvitesContext();
  const log = useSyncExternalStore(operations.subscribeAcknowledged, operations.acknowledged, () => none);
  return (answer) => {
    const page = foldUserInvites(answer, params, log, operations.life);
    return page === answer.page ? answer : { ...answer, page };
  };
}
