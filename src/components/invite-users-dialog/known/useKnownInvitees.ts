'use client';
import { useEffect, useMemo, useSyncExternalStore } from 'react';

import { askClient } from '../../../client/askClient.js';
import { toInvitesErrorDetails } from '../../../client/toInvitesErrorDetails.js';
import { inviteeChecksSchema } from '../../../client/wire/inviteeChecksSchema.js';
import { useInvitesCache } from '../../../provider/useInvitesCache.js';
import type { InviteeEntries } from '../entries/createInviteeEntries.js';
import { createKnownInvitees } from './createKnownInvitees.js';
import type { KnownInvitees } from './createKnownInvitees.js';

/** Whom the back end has invited already, and the way to ask again where it could not be asked. */
export interface KnownInviteesHandle {
  stateOf: KnownInvitees['stateOf'];

  /** Null unless asking failed. */
  failure: { retry: () => void } | null;
}

/** Asks for the people of a list while it is `active`, where the client can tell. */
export function useKnownInvitees(list: InviteeEntries, active: boolean): KnownInviteesHandle {
  const { client, deadlineMs, reportError } = useInvitesCache();
  const known = useMemo(
    () =>
      createKnownInvitees({
        list,
        check: (emails, signal) =>
          askClient(inviteeChecksSchema, (inner) => client.checkInvitees?.(emails, { signal: inner }), deadlineMs, signal),
        onFailure: (error) => reportError({ error: toInvitesErrorDetails(error), method: 'checkInvitees' }),
      }),
    [list, client, deadlineMs, reportError],
  );
  const canAsk = client.checkInvitees !== undefined;
  const failed = useSyncExternalStore(known.subscribe, known.hasFailed, known.hasFailed);

  useEffect(() => (active && canAsk ? known.start() : undefined), [known, active, canAsk]);

  return { stateOf: known.stateOf, failure: failed ? { retry: known.retry } : null };
}
