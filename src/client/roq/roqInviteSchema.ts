import * as z from 'zod/mini';

import type { Person, UserInvite } from '../../domain/UserInvite.js';
import { userInviteSchema } from '../wire/userInviteSchema.js';
import { wireData, wireDate, wireId, wireList, wireRoles, wireText } from '../wire/wireValues.js';

const user = z.catch(z.nullable(z.object({ id: wireId, email: wireText, firstName: wireText, lastName: wireText })), null);

const roles = z.catch(z.nullable(z.object({ data: wireRoles })), null);

const roqInvite = z.object({
  id: wireId,
  email: z.string().check(z.minLength(1)),
  firstName: wireText,
  lastName: wireText,
  locale: wireText,
  status: z.string(),
  data: wireData,
  roleKeys: z.catch(z.nullable(wireList(z.string())), null),
  createdAt: wireDate,
  updatedAt: wireDate,
  statusUpdatedAt: wireDate,
  tenantId: z.catch(z.nullable(wireId), null),
  roles,
  createdBy: user,
  acceptedBy: user,
});

/** An invite as ROQ answers it, and the tenant that it is of. It tells neither expiry nor how often mail went out. */
export const roqInviteSchema = z.pipe(roqInvite, z.transform(toUserInvite));

/** An invite of ROQ. */
export interface RoqInvite {
  invite: UserInvite;

  tenantId: string | null;
}

function toUserInvite(answer: z.output<typeof roqInvite>): RoqInvite {
  const { tenantId, roleKeys, createdBy, acceptedBy, statusUpdatedAt, ...rest } = answer;
  const named = new Map(answer.roles?.data.map((role) => [role.key, role]));
  const keys = roleKeys ?? [...named.keys()];
  const invite = userInviteSchema.parse({
    ...rest,
    roles: keys.map((key) => named.get(key) ?? key),
    message: rest.data?.['message'],
    sentAt: rest.status === 'pending' ? (statusUpdatedAt ?? rest.createdAt) : null,
    invitedBy: personOf(createdBy),
    acceptedBy: personOf(acceptedBy),
  });
  return { invite, tenantId };
}

function personOf(person: z.output<typeof user>): Person | null {
  if (!person) return null;
  const { id, email, firstName, lastName } = person;
  return { id, email, name: [firstName, lastName].filter(Boolean).join(' ') || null };
}
