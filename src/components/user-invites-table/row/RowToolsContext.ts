'use client';
import { createContext, useContext } from 'react';

import type { InvitesFormatters } from '../../../i18n/createFormatters.js';
import type { CommonMessages } from '../../../i18n/CommonMessages.js';
import type { StatusMessages } from '../../../i18n/StatusMessages.js';
import type { InviteActionsMessages } from '../../../i18n/InviteActionsMessages.js';
import type { UserInvitesTableMessages } from '../../../i18n/UserInvitesTableMessages.js';
import type { Part } from '../../../ui/usePart.js';

/** What the cells of all rows are made with, gathered once for the table. */
export interface RowTools {
  part: Part;

  /** Whether the host has no picture of its own for people. */
  usualAvatar: boolean;

  messages: UserInvitesTableMessages;

  actions: InviteActionsMessages;

  common: CommonMessages;

  statuses: StatusMessages;

  formatters: InvitesFormatters;
}

export const RowToolsContext = createContext<RowTools | null>(null);

/** What the cells of a row are made with. */
export function useRowTools(): RowTools {
  return useContext(RowToolsContext)!;
}
