import type { SendField } from '../../domain/SendField.js';
import type { SendUserInvitesInput } from '../InvitesClient.js';
import { unsupported } from '../unsupported.js';

/** Refuses what the plugin would take and drop: what is none of the fields that the host has added to its schema. */
export function requireSupported(
  { userInvites, message, expiresAt, delivery }: SendUserInvitesInput,
  fields: readonly SendField[],
): void {
  const carried = userInvites.flatMap(({ firstName, lastName, locale, data }, index) => [
    ...(fields.includes('names') ? [] : pathsOf({ firstName, lastName }, index)),
    ...(fields.includes('locale') ? [] : pathsOf({ locale }, index)),
    ...(fields.includes('data') ? [] : pathsOf({ data }, index)),
  ]);
  const dropped = [
    ...carried,
    ...(message && !fields.includes('message') ? ['message'] : []),
    ...(expiresAt === undefined ? [] : ['expiresAt']),
    ...(delivery === 'link' ? ['delivery'] : []),
  ];
  if (dropped.length > 0) throw unsupported(...dropped);
}

function pathsOf(values: Readonly<Record<string, unknown>>, index: number): string[] {
  return Object.keys(values)
    .filter((key) => values[key])
    .map((key) => `userInvites.${index}.${key}`);
}
