import type { InviteeInput } from '../../client/InvitesClient.js';
import type { InviteeEntry } from './entries/InviteeEntry.js';

/** What goes out for one person: what is empty is left out. */
export function inviteeInput({ email, firstName, lastName, locale, data }: InviteeEntry, roles: readonly string[]): InviteeInput {
  return {
    email,
    ...(firstName && { firstName }),
    ...(lastName && { lastName }),
    ...(locale && { locale }),
    ...(roles.length > 0 && { roles }),
    ...(data && { data }),
  };
}
