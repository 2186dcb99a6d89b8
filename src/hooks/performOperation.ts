import type { UserInvite } from '../domain/UserInvite.js';
import type { InviteOperationRequest } from '../operations/InviteOperation.js';
import type { InvitesContextValue } from '../provider/useInvitesContext.js';
import { followOperation } from './followOperation.js';
import type { FollowedOperation } from './followOperation.js';

/** Performs an operation and follows it. */
export function performOperation(
  context: InvitesContextValue,
  request: InviteOperationRequest,
  shown?: UserInvite,
): FollowedOperation {
  return followOperation(context, context.operations.perform(request, shown));
}
