import type { JsonObject } from '../../domain/JsonObject.js';
import type { SendField } from '../../domain/SendField.js';

/** What of an invite is a field that the host has added to the plugin's schema. */
export interface InvitationFields {
  firstName?: string | null | undefined;

  lastName?: string | null | undefined;

  locale?: string | null | undefined;

  message?: string | null | undefined;

  data?: JsonObject | null | undefined;
}

/** Those fields that there are and that hold something, as the body of a request. */
export function invitationFields(
  { firstName, lastName, locale, message, data }: InvitationFields,
  added: readonly SendField[],
): Record<string, unknown> {
  const fields = {
    ...(added.includes('names') && { firstName, lastName }),
    ...(added.includes('locale') && { locale }),
    ...(added.includes('message') && { message }),
    ...(added.includes('data') && { data }),
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== null));
}
