import type { InviteField } from '../../../domain/InviteField.js';
import { inviteFieldInput } from '../../../domain/inviteFieldInput.js';
import { inviteFieldValue } from '../../../domain/inviteFieldValue.js';
import type { JsonObject } from '../../../domain/JsonObject.js';
import type { UserInvite } from '../../../domain/UserInvite.js';
import type { UserInviteChanges } from '../../../domain/UserInviteChanges.js';
import type { EditorValues } from './EditorValues.js';

/** What has been changed of an invite since it was opened, and nothing else; null where nothing has. */
export function changesOf(
  invite: UserInvite,
  values: EditorValues,
  fields: readonly InviteField[],
  newestData: JsonObject | null,
): UserInviteChanges | null {
  const changes: UserInviteChanges = {};
  for (const name of ['firstName', 'lastName', 'locale'] as const) {
    const value = values[name].trim() || null;
    if (value !== invite[name]) changes[name] = value;
  }
  if (!isSameSet(values.roles, new Set(invite.roles.map(({ key }) => key)))) changes.roles = values.roles;
  const data = changedData(invite.data, values, fields);
  // It is saved as a whole: what was not changed here, and what the host has no field for, stays as it is by now.
  if (data.length > 0) changes.data = Object.fromEntries([...Object.entries(newestData ?? {}), ...data]);
  return Object.keys(changes).length > 0 ? changes : null;
}

function isSameSet(keys: readonly string[], before: ReadonlySet<string>): boolean {
  return keys.length === before.size && keys.every((key) => before.has(key));
}

function changedData(before: JsonObject | null, { data }: EditorValues, fields: readonly InviteField[]) {
  return fields.flatMap((field, index) => {
    const input = data[index]!;
    const value = inviteFieldValue(field, input);
    return value === inviteFieldValue(field, inviteFieldInput(field, before)) ? [] : [[field.name, value] as const];
  });
}
