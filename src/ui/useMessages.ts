'use client';
import { useMemo } from 'react';

import { common } from '../i18n/en/common.js';
import type { InvitesMessages, MessagesArea, PartialMessages } from '../i18n/InvitesMessages.js';
import { mergeMessages } from '../i18n/mergeMessages.js';
import { useInvitesUi } from './useInvitesUi.js';

/** The messages of one component: its English, the provider's overrides, then its own. */
export function useMessages<Area extends MessagesArea>(
  area: Area,
  defaults: InvitesMessages[Area],
  override?: PartialMessages<InvitesMessages[Area]>,
): InvitesMessages[Area] {
  const { messages } = useInvitesUi();
  const provided = messages?.[area];
  return useMemo(() => mergeMessages(defaults, provided, override), [defaults, provided, override]);
}

/** The messages that all components share. */
export function useCommonMessages(): InvitesMessages['common'] {
  return useMessages('common', common);
}
