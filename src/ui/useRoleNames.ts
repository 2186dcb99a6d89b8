'use client';
import { shortText } from '../domain/shortText.js';
import type { UserInviteRole } from '../domain/UserInvite.js';
import { useCommonMessages } from './useMessages.js';

const mostRoles = 10;

/** The roles as people call them, the last one standing for all that are too many to name. */
export function useRoleNames(roles: readonly UserInviteRole[]): readonly string[] {
  const { more } = useCommonMessages();
  const names = roles.slice(0, mostRoles).map(({ key, name }) => shortText(name ?? key, 100));
  return roles.length > mostRoles ? [...names, more({ count: roles.length - mostRoles })] : names;
}
