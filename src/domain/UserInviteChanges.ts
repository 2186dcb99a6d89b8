import type { JsonObject } from './JsonObject.js';

/** What to change of an invite that is pending or expired; an absent property stays, `null` clears. */
export interface UserInviteChanges {
  firstName?: string | null | undefined;

  lastName?: string | null | undefined;

  locale?: string | null | undefined;

  roles?: readonly string[] | undefined;

  data?: JsonObject | null | undefined;
}
