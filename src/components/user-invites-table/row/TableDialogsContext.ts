'use client';
import { createContext } from 'react';
import type { ComponentType } from 'react';

import type { InviteEditing } from '../../../domain/InviteEditing.js';
import type { UserInvite } from '../../../domain/UserInvite.js';

/** What the details of a row's invite are given. */
export interface InviteDetailsProps extends Pick<InviteEditing, 'fields' | 'locales'> {
  /** As the row shows it. */
  invite: UserInvite;

  onClose: () => void;

  /** Deletes the record, once that was confirmed and the details are closed: the row says how that goes. */
  onDelete: (invite: UserInvite) => void;
}

/** What opens over the table, where the host has nothing of its own; a row offers nothing that is null. */
export interface TableDialogs {
  InviteDetails: ComponentType<InviteDetailsProps> | null;

  InviteEditor: ComponentType<InviteEditing> | null;
}

export const TableDialogsContext = createContext<TableDialogs>({ InviteDetails: null, InviteEditor: null });
