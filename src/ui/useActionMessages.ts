'use client';
import { actions } from '../i18n/en/actions.js';
import type { InviteActionsMessages } from '../i18n/InviteActionsMessages.js';
import { useMessages } from './useMessages.js';

/** The texts of what can be done with an invite. */
export function useActionMessages(): InviteActionsMessages {
  return useMessages('actions', actions);
}
