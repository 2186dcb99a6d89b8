'use client';
import { createContext } from 'react';

import type { InviteCommandEvents } from '../../../hooks/useInviteCommands.js';

/** What the host wants to hear of, also from what opens over the table. */
export const RowEventsContext = createContext<InviteCommandEvents>({});
