'use client';
import { createContext } from 'react';

import type { InviteField } from '../../domain/InviteField.js';
import type { InviteCommandEvents } from '../../hooks/useInviteCommands.js';

/** What the table was given for what opens over it. */
export interface RowDialogSettings {
  fields: readonly InviteField[] | undefined;

  events: InviteCommandEvents;
}

export const RowDialogSettingsContext = createContext<RowDialogSettings>({ fields: undefined, events: {} });
