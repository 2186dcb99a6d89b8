import * as z from 'zod/mini';

import type { InvitesErrorDetails } from '../../domain/InvitesErrorDetails.js';
import { userInviteStatuses } from '../../domain/UserInviteStatus.js';
import type { UserInviteStatus } from '../../domain/UserInviteStatus.js';
import { errorOfStatus } from '../rest/errorOfStatus.js';
import { wireText } from '../wire/wireValues.js';

/** What ROQ says of a failure. */
export const roqFailureSchema = z.object({
  errorCode: wireText,
  message: wireText,
  statusCode: z.catch(z.optional(z.number()), undefined),
  variables: z.catch(z.record(z.string(), z.unknown()), {}),
});

/** One failure. */
export type RoqFailure = z.output<typeof roqFailureSchema>;

/** What a failure means: its code, else what its status stands for. */
export function errorOfFailure({ errorCode, statusCode, variables }: RoqFailure): InvitesErrorDetails {
  switch (errorCode) {
    case 'USER_INVITE_RESENDING_FAILED':
    case 'USER_INVITE_CANCELLATION_FAILED':
    case 'USER_INVITE_ACCEPTANCE_FAILED':
      return { code: 'invite_not_pending', status: statusOf(variables['userInviteStatus']) };
    case 'USER_INVITE_ALREADY_ACCEPTED':
      return { code: 'invite_not_pending', status: 'accepted' };
    case 'EXPIRED_USER_TOKEN':
      return { code: 'invite_not_pending', status: 'expired' };
    case 'USER_INVITATION_NOT_FOUND':
    case 'USER_TOKEN_NOT_FOUND':
    case 'USER_TOKEN_NOT_FOUND_IN_DB':
    case 'INVALID_USER_TOKEN':
    case 'INVALID_UUID':
      return { code: 'not_found' };
    case 'USER_ALREADY_EXISTS':
    case 'USER_INVITE_ALREADY_EXIST':
    case 'USER_ALREADY_INVITED':
    case 'USER_INVITE_ALREADY_SENT':
    case 'UNIQUE_CONSTRAINT_VIOLATED':
      return { code: 'conflict' };
    case 'BULK_USER_INVITE_LIMIT_EXCEEDED':
      return { code: 'too_large' };
    case 'FORBIDDEN':
      return { code: 'forbidden' };
    case 'UNAUTHORIZED':
    case 'UNAUTHORIZED_EXCEPTION':
    case 'INVALID_TOKEN':
    case 'MISSING_AUTH':
    case 'INVALID_AUTH_HEADER':
    case 'INVALID_API_KEY':
    case 'INVALID_CREDENTIALS':
    case 'SESSION_EXPIRED':
    case 'TOKEN_MALFORMED':
      return { code: 'unauthenticated' };
    case 'INTERNAL_ERROR':
      return { code: 'server' };
    default:
      return invalidFieldOf(variables) ?? (statusCode === undefined ? { code: 'unknown' } : errorOfStatus(statusCode));
  }
}

function statusOf(value: unknown): UserInviteStatus {
  return userInviteStatuses.find((status) => status === value) ?? 'unknown';
}

function invalidFieldOf({ isValidationError, propertyPath, property }: RoqFailure['variables']): InvitesErrorDetails | null {
  if (isValidationError !== true) return null;
  const path = [propertyPath, property].find((name): name is string => typeof name === 'string' && name !== '');
  return { code: 'validation', fields: path === undefined ? [] : [{ path, code: 'invalid' }] };
}
