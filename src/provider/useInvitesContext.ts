'use client';
import type { InviteOperations } from '../operations/InviteOperations.js';
import { inviteOperationsOf } from '../query/inviteOperationsOf.js';
import { onceFor } from '../domain/onceFor.js';
import { useInvitesCache } from './useInvitesCache.js';
import type { InvitesCache } from './useInvitesCache.js';

/** What the hooks that perform operations, and show what these changed, need. */
export interface InvitesContextValue extends InvitesCache {
  operations: InviteOperations;
}

/** The client, scope, cache and operations of the nearest provider. Throws where there is none. */
export function useInvitesContext(): InvitesContextValue {
  return contextOf(useInvitesCache());
}

const contextOf = onceFor((cache: InvitesCache): InvitesContextValue => ({ ...cache, operations: inviteOperationsOf(cache) }));
