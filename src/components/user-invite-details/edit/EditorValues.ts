import type { InviteField } from '../../../domain/InviteField.js';
import { inviteFieldInput } from '../../../domain/inviteFieldInput.js';
import type { InviteFieldInput } from '../../../domain/inviteFieldInput.js';
import type { UserInvite } from '../../../domain/UserInvite.js';
import type { UserInviteChanges } from '../../../domain/UserInviteChanges.js';

/** What the editor's fields hold. */
export interface EditorValues {
  firstName: string;

  lastName: string;

  locale: string;

  /** Role keys. */
  roles: string[];

  /** One for each of the host's own fields, in their order: a field's name may hold any character. */
  data: InviteFieldInput[];
}

/** What the fields hold for an invite with changes on top that have not been saved. */
export function editorValues(
  invite: UserInvite,
  {
    firstName = invite.firstName,
    lastName = invite.lastName,
    locale = invite.locale,
    roles,
    data = invite.data,
  }: UserInviteChanges,
  fields: readonly InviteField[],
): EditorValues {
  return {
    firstName: firstName ?? '',
    lastName: lastName ?? '',
    locale: locale ?? '',
    roles: [...(roles ?? invite.roles.map(({ key }) => key))],
    data: fields.map((field) => inviteFieldInput(field, data)),
  };
}
