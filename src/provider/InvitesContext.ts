'use client';
import type { QueryClient } from '@tanstack/react-query';
import { createContext } from 'react';

import type { InvitesClient } from '../client/InvitesClient.js';
import type { InvitesErrorDetails } from '../domain/InvitesErrorDetails.js';
import type { UserInvite, UserInviteAction } from '../domain/UserInvite.js';

/** Something that failed, and where. */
export interface InvitesErrorEvent {
  error: InvitesErrorDetails;

  /** The client method that was called, or where the host's own rendering threw, such as `columns.department`. */
  method: string;

  /** What the host's own rendering threw. */
  cause?: unknown;

  inviteId?: string | undefined;

  /** How many results of a send were about people whom it did not name; nothing was made of them. */
  strayResults?: number | undefined;
}

/** The host's own rule for who may do what; `invite` is null for inviting. Keep it stable between renders: rows depend on it. */
export type CanInvite = (question: { action: UserInviteAction | 'invite'; invite: UserInvite | null }) => boolean;

/** What a provider was given. What it takes to read lists and to perform operations is made by the hooks that do so. */
export interface InvitesSetup {
  client: InvitesClient;

  scope: string;

  deadlineMs: number;

  consistencyMs: number;

  refetchInterval: number | undefined;

  whenOffline: 'fail' | 'wait';

  now: () => number;

  can: CanInvite;

  reportError: (event: InvitesErrorEvent) => void;

  /** The host's cache; null where it has none. */
  hostQueryClient: QueryClient | null;

  /** Whether somebody else lets that cache read again on focus. */
  isHostMounted: boolean;

  /** Where the provider's own cache is kept, once something needs it. */
  ownQueryClient: { current: QueryClient | null };
}

export const InvitesContext = createContext<InvitesSetup | null>(null);
