import { hashKey } from '@tanstack/react-query';

import type { UserInvitesParams } from '../client/InvitesClient.js';
import { inviteKeys } from './inviteKeys.js';

const listKeyLength = inviteKeys.list('', { limit: 1 }).length;

/** What a list was asked, whichever part of it: the same text for all pages of one list. Null for the keys of anything else. */
export function questionOf(queryKey: readonly unknown[]): string | null {
  if (queryKey.length !== listKeyLength || queryKey[3] !== 'list') return null;
  const { offset: _offset, cursor: _cursor, ...question } = queryKey.at(-1) as UserInvitesParams;
  return hashKey([...queryKey.slice(0, -1), question]);
}
