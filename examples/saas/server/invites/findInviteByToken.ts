import type { Kysely } from 'kysely';

import { ApiError } from '../api/ApiError.js';
import type { UserInvitePreviewAnswer } from '../api/schemas/inviteTokenSchema.js';
import type { Database } from '../database/Database.js';
import { hashInviteToken } from './inviteToken.js';
import type { InviteRow } from './selectInvites.js';
import { selectInvites } from './selectInvites.js';

/** An invite as its invitee finds it. */
export interface FoundInvite {
  row: InviteRow;

  organization: UserInvitePreviewAnswer['organization'];

  /** Where the invite stands for whoever found it. */
  status: UserInvitePreviewAnswer['status'];

  /** Whether it was found by a mailed token: then the mailbox is the finder's. */
  wasMailed: boolean;
}

/** Finds the invite behind a token. Whatever the reason why there is none, the refusal is the same. */
export async function findInviteByToken(db: Kysely<Database>, token: string, now: Date): Promise<FoundInvite> {
  const known = await db
    .selectFrom('invites.invite_tokens as token')
    .innerJoin('invites.invites as invite', 'invite.id', 'token.invite_id')
    .innerJoin('auth.organization as organization', 'organization.id', 'invite.organization_id')
    .where('token.hash', '=', hashInviteToken(token))
    .select([
      'invite.id',
      'organization.id as organizationId',
      'organization.name',
      'organization.logo',
      'token.purpose',
      'token.superseded_at',
      'token.expires_at',
    ])
    .executeTakeFirst();
  if (!known) throw new ApiError({ code: 'not_found' });
  const row = await selectInvites(db, known.organizationId, now).where('invite.id', '=', known.id).executeTakeFirstOrThrow();
  return {
    row,
    organization: { id: known.organizationId, name: known.name, logoUrl: known.logo },
    status: statusForHolder(row, known, now),
    wasMailed: known.purpose === 'mail',
  };
}

function statusForHolder(
  row: InviteRow,
  token: { superseded_at: Date | null; expires_at: Date },
  now: Date,
): FoundInvite['status'] {
  if (row.status !== 'pending') return row.status;
  if (token.superseded_at !== null) return 'superseded';
  return token.expires_at <= now ? 'expired' : row.status_now;
}

/** Why an invite cannot be answered with this token any more. */
export function notPending(status: FoundInvite['status']): ApiError {
  return new ApiError({ code: 'invite_not_pending', status: status === 'superseded' ? 'unknown' : status });
}
