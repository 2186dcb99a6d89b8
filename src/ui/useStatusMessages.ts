'use client';
import { statuses } from '../i18n/en/statuses.js';
import type { StatusMessages } from '../i18n/StatusMessages.js';
import { useMessages } from './useMessages.js';

/** The words for how invites stand. */
export function useStatusMessages(): StatusMessages {
  return useMessages('statuses', statuses);
}
