import type { exampleUserInvites } from 'react-user-invites/clients/memory';

import { areInviteRoles } from '../../shared/inviteRoles.js';

/** The roles of a demo person that this host has. */
export function seedRoles({ roles }: ReturnType<typeof exampleUserInvites>[number]): string[] {
  const known = roles.map(({ key }) => key).filter((key) => areInviteRoles([key]));
  return known.length === 0 ? ['viewer'] : known;
}
