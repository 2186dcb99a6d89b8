import type { UserInvitesParams } from '../../../src/client/InvitesClient.js';
import type { UserInvite } from '../../../src/domain/UserInvite.js';
import { foldUserInvites } from '../../../src/operations/foldUserInvites.js';
import type { InviteOperationRequest } from '../../../src/operations/InviteOperation.js';
import type { UserInvitesAnswer } from '../../../src/query/userInvitesOptions.js';
import { changed as changesOf } from '../createFakeServer.js';
import { versionOf } from '../createServerInvites.js';

/** A list as it will be once the server has done what is asked: rows, total and counts. */
export function predict(
  answer: UserInvitesAnswer,
  params: UserInvitesParams,
  request: InviteOperationRequest,
): UserInvitesAnswer {
  const row = answer.page.items.find(({ id }) => id === request.inviteId);
  if (!row) return answer;
  const result: UserInvite = { ...row, ...changed(row, request), data: { version: versionOf(row) + 1 } };
  const progress = { state: 'acknowledged' as const, result, sequence: 0, trustedSequence: null };
  const operation = { id: 0, request, before: row, progress };
  return { ...answer, page: foldUserInvites(answer, params, [operation], 'none') };
}

function changed(row: UserInvite, request: InviteOperationRequest): Partial<UserInvite> {
  switch (request.kind) {
    case 'resend':
      return { sentCount: row.sentCount + 1 };
    case 'cancel':
      return { status: 'canceled', rawStatus: 'canceled' };
    case 'update':
      return changesOf(request.changes);
    case 'restore':
      return { status: 'pending', rawStatus: 'pending' };
    case 'delete':
      return {};
  }
}
