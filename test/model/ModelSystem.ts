import type { QueryClient } from '@tanstack/react-query';

import type { InvitesClient, UserInvitesPage, UserInvitesParams } from '../../src/client/InvitesClient.js';
import type { InviteActivity } from '../../src/domain/InviteActivity.js';
import type { UserInvite } from '../../src/domain/UserInvite.js';
import type { userInvitesOptions } from '../../src/query/userInvitesOptions.js';

/** What a way of being optimistic is given. */
export interface ModelContext {
  client: InvitesClient;

  queryClient: QueryClient;

  consistencyMs: number;

  deadlineMs: number;

  now: () => number;
}

/** A way of being optimistic, as the model drives it: ours, or one with a known bug. */
export interface ModelSystem {
  /** Resolves with the server's answer, or with null where the operation failed. */
  perform(request: { kind: 'resend' | 'cancel'; inviteId: string }): Promise<UserInvite | null>;

  /** What a list shows now; null before its first answer. */
  frame(params: UserInvitesParams): UserInvitesPage | null;

  options(params: UserInvitesParams): ReturnType<typeof userInvitesOptions>;

  activity(inviteId: string): InviteActivity | null;

  /** Whether nothing runs. */
  isQuiet(): boolean;

  /** Whether nothing is left to be folded. */
  isEmpty(): boolean;
}

/** Creates a system. */
export type CreateSystem = (context: ModelContext) => ModelSystem;
