import type { Kysely } from 'kysely';

import type { Database } from '../database/Database.js';

/** Makes an invitation accepted whose invitee is a member by an invite of the other back end: nobody joins twice. */
export async function closeForMember(
  db: Kysely<Database>,
  invitation: { id: string; organizationId: string },
  user: { id: string },
): Promise<void> {
  await db
    .updateTable('auth.invitation')
    .set({ status: 'accepted' })
    .where('id', '=', invitation.id)
    .where('status', '=', 'pending')
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('auth.member')
          .select('auth.member.id')
          .where('auth.member.organizationId', '=', invitation.organizationId)
          .where('auth.member.userId', '=', user.id),
      ),
    )
    .execute();
}
