'use client';
import type { QueryClient } from '@tanstack/react-query';
import { createContext } from 'react';

import type { InvitesErrorDetails } from '../domain/InvitesErrorDetails.js';
import type { UserInvite, UserInviteAction } from '../domain/UserInvite.js';
import type { InviteOperations } from '../operations/InviteOperations.js';
import type { LiveReads } from '../query/createLiveReads.js';
import type { InvitesQueryContext } from '../query/InvitesQueryContext.js';

/** Something that failed, and where. */
export interface InvitesErrorEvent {
  error: InvitesErrorDetails;

  /** The client method that was called, or where the host's own rendering threw, such as `columns.department`. */
  method: string;

  /** What the host's own rendering threw. */
  cause?: unknown;

  inviteId?: string | undefined;
}

/** The host's own rule for who may do what; `invite` is null for inviting. Keep it stable between renders: rows depend on it. */
export type CanInvite = (question: { action: UserInviteAction | 'invite'; invite: UserInvite | null }) => boolean;

/** What the data hooks read from. */
export interface InvitesContextValue extends InvitesQueryContext {
  deadlineMs: number;

  queryClient: QueryClient;

  operations: InviteOperations;

  live: LiveReads;

  can: CanInvite;

  reportError: (event: InvitesErrorEvent) => void;
}

export const InvitesContext = createContext<InvitesContextValue | null>(null);
