import * as z from 'zod/mini';

import type { InvitesErrorDetails } from '../../domain/InvitesErrorDetails.js';
import { errorOfResponse } from '../rest/errorOfResponse.js';
import { retryAfterMs } from '../rest/retryAfterMs.js';
import { wireText } from '../wire/wireValues.js';

const bodySchema = z.object({ code: wireText, message: wireText });

/** What a refusal of better-auth means: its code, which some have in their message only, else its status. */
export function errorOfAnswer(response: Response, body: unknown): InvitesErrorDetails {
  if (response.status === 429) {
    const { headers } = response;
    const header = headers.get('X-Retry-After') ?? headers.get('Retry-After');
    return { code: 'rate_limited', retryAfterMs: retryAfterMs(header, headers.get('Date')) };
  }
  const known = knownErrors.get(codeOf(body) ?? '');
  return known ?? errorOfResponse(response, body);
}

function codeOf(body: unknown): string | null {
  const parsed = bodySchema.safeParse(body);
  if (!parsed.success) return null;
  const { code, message } = parsed.data;
  return code ?? /^[A-Z_]+(?=:|$)/.exec(message ?? '')?.[0] ?? null;
}

const invalid = (path: string, code: string): InvitesErrorDetails => ({ code: 'validation', fields: [{ path, code }] });

const toVerify: InvitesErrorDetails = { code: 'needs_action', action: 'verify_email' };

const knownErrors = new Map<string, InvitesErrorDetails>([
  ['USER_IS_ALREADY_INVITED_TO_THIS_ORGANIZATION', invalid('email', 'already_invited')],
  ['USER_IS_ALREADY_A_MEMBER_OF_THIS_ORGANIZATION', invalid('email', 'already_member')],
  ['INVALID_EMAIL', invalid('email', 'invalid')],
  ['ROLE_NOT_FOUND', invalid('roles', 'unknown')],
  // Somebody who does not belong to the organization, or no longer does.
  ['MEMBER_NOT_FOUND', { code: 'forbidden' }],
  ['YOU_ARE_NOT_ALLOWED_TO_INVITE_USER_WITH_THIS_ROLE', invalid('roles', 'forbidden')],
  ['INVITATION_NOT_FOUND', { code: 'not_found' }],
  ['ORGANIZATION_NOT_FOUND', { code: 'not_found' }],
  ['INVITER_IS_NO_LONGER_A_MEMBER_OF_THE_ORGANIZATION', { code: 'gone' }],
  ['YOU_ARE_NOT_THE_RECIPIENT_OF_THE_INVITATION', { code: 'wrong_account', invitedEmail: null }],
  ['EMAIL_VERIFICATION_REQUIRED_FOR_INVITATION', toVerify],
  ['EMAIL_VERIFICATION_REQUIRED_BEFORE_ACCEPTING_OR_REJECTING_INVITATION', toVerify],
  ['INVITATION_LIMIT_REACHED', { code: 'quota_exceeded' }],
  ['ORGANIZATION_MEMBERSHIP_LIMIT_REACHED', { code: 'quota_exceeded' }],
  ['TEAM_MEMBER_LIMIT_REACHED', { code: 'quota_exceeded' }],
]);
