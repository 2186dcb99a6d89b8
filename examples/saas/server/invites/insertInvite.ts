import { randomUUID } from 'node:crypto';

import { sql } from 'kysely';

import type { SendUserInvitesBody } from '../api/schemas/sendUserInvitesSchema.js';
import { accountAddress } from './emailAddress.js';
import type { InviteWriteScope } from './InviteScope.js';
import { searchText } from './searchText.js';

type NewInvite = SendUserInvitesBody['userInvites'][number] & {
  message: string | null;
  delivery: 'email' | 'link';
  expiresAt: Date;
};

/**
 * Adds a pending invite, or renews the expired one of the same address: an address has one open invite.
 * Null where one is still pending.
 */
export async function insertInvite(
  { db, organizationId, userId, now }: InviteWriteScope,
  { email, firstName, lastName, locale, roles, data, message, delivery, expiresAt }: NewInvite,
): Promise<{ inviteId: string; renewed: boolean } | null> {
  const id = randomUUID();
  const mailed = delivery === 'email';
  const content = {
    email: email.trim(),
    first_name: firstName?.trim() || null,
    last_name: lastName?.trim() || null,
    roles: roles?.length ? [...new Set(roles)] : ['member'],
    locale: locale || null,
    data: data ? JSON.stringify(data) : null,
    message: message?.trim() || null,
    expires_at: expiresAt,
    updated_at: now,
    invited_by: userId,
    delivery: mailed ? ('queued' as const) : null,
  };
  const row = await db
    .insertInto('invites.invites')
    .values({
      ...content,
      id,
      organization_id: organizationId,
      email_canonical: accountAddress(email),
      search_text: searchText(content),
      status: 'pending',
      created_at: now,
      sent_at: mailed ? now : null,
      sent_count: mailed ? 1 : 0,
      accepted_by: null,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['organization_id', 'email_canonical'])
        .where(sql<boolean>`status = 'pending'`)
        .doUpdateSet((eb) => ({
          ...content,
          search_text: eb.ref('excluded.search_text'),
          sent_at: mailed ? now : eb.ref('invites.invites.sent_at'),
          sent_count: eb('invites.invites.sent_count', '+', mailed ? 1 : 0),
        }))
        .where('invites.invites.expires_at', '<=', now),
    )
    .returning('id')
    .executeTakeFirst();
  return row ? { inviteId: row.id, renewed: row.id !== id } : null;
}
