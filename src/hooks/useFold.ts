'use client';
import type { UserInvitesParams } from '../client/InvitesClient.js';
import { foldUserInvites } from '../operations/foldUserInvites.js';
import { useInvitesContext } from '../provider/useInvitesContext.js';
import type { UserInvitesAnswer } from '../query/userInvitesOptions.js';
import { useAcknowledged } from './useAcknowledged.js';

/** Puts the operations that a list's answer does not know yet on top of it. */
export function useFold(params: UserInvitesParams): (answer: UserInvitesAnswer) => UserInvitesAnswer {
  const { operations } = useInvitesContext();
  const acknowledged = useAcknowledged();
  return (answer) => {
    const page = foldUserInvites(answer, params, acknowledged, operations.life);
    return page === answer.page ? answer : { ...answer, page };
  };
}
