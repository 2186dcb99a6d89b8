import type { InviteeInput } from '../../client/InvitesClient.js';
import type { SendField } from '../../domain/SendField.js';
import type { InviteeEntry } from './entries/InviteeEntry.js';

/** What goes out for one person: what is empty is left out, and what a send does not carry. */
export function inviteeInput(
  { email, firstName, lastName, locale, data }: InviteeEntry,
  roles: readonly string[],
  sendFields: readonly SendField[],
): InviteeInput {
  const hasNames = sendFields.includes('names');
  return {
    email,
    ...(hasNames && firstName && { firstName }),
    ...(hasNames && lastName && { lastName }),
    ...(locale && sendFields.includes('locale') && { locale }),
    ...(roles.length > 0 && { roles }),
    ...(data && sendFields.includes('data') && { data }),
  };
}
