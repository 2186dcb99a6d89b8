import type { InviteUsersFormState } from '../InviteUsersFormState.js';
import type { RoleOffer } from './RoleOffer.js';

const none = [] as const;

/** What a form offers to choose from. */
export function roleOfferOf({ roleChoices, roleSelection, roleSearch }: InviteUsersFormState): RoleOffer {
  return {
    options: roleChoices.status === 'ready' ? roleChoices.options : none,
    selection: roleSelection,
    searchable: roleSearch !== null,
  };
}
