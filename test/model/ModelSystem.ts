import type { QueryClient } from '@tanstack/react-query';

import type { InvitesClient, UserInvitesPage, UserInvitesParams } from '../../src/client/InvitesClient.js';
import type { BulkOperationKind, InviteActivity } from '../../src/domain/InviteActivity.js';
import type { InviteOperationOutcome } from '../../src/domain/InviteOperationOutcome.js';
import type { InviteOperationRequest } from '../../src/operations/InviteOperation.js';
import type { Network } from '../../src/operations/Network.js';
import type { userInvitesOptions } from '../../src/query/userInvitesOptions.js';

/** What a way of being optimistic is given. */
export interface ModelContext {
  client: InvitesClient;

  scope: string;

  queryClient: QueryClient;

  consistencyMs: number;

  deadlineMs: number;

  network: Network;

  whenOffline: 'fail' | 'wait';

  now: () => number;
}

/** A way of being optimistic, as the model drives it: ours, or one with a known bug. */
export interface ModelSystem {
  perform(request: InviteOperationRequest): Promise<InviteOperationOutcome>;

  /** The same on several invites that lists show, in one request; absent where it cannot. */
  performAll?(kind: BulkOperationKind, inviteIds: readonly string[]): readonly Promise<InviteOperationOutcome>[];

  /** Takes back what has not been sent for an invite yet. */
  withdraw(inviteId: string): void;

  /** Reads again what is on the screen, after a change that is no operation. */
  readAgain(): Promise<void>;

  /** What a list shows now; null before its first answer. */
  frame(params: UserInvitesParams): UserInvitesPage | null;

  options(params: UserInvitesParams): ReturnType<typeof userInvitesOptions>;

  activity(inviteId: string): InviteActivity | null;

  /** Whether nothing is left to be folded. */
  isEmpty(): boolean;

  /** Whether something between it and the client answers at another time than the client: then its rows cannot say what the client does. */
  answersLate?: true;

  /** Whether it changes cached lists by itself: then what they hold is no server's answer. */
  writesCache?: true;
}

/** Creates a system. */
export type CreateSystem<System extends ModelSystem = ModelSystem> = (context: ModelContext) => System;
