'use client';
import { useState } from 'react';

import type { SendUserInvitesInput } from '../client/InvitesClient.js';
import type { SendUserInvitesResult } from '../domain/SendUserInvitesResult.js';
import type { StartedSend } from '../operations/createSendOnce.js';
import type { SendRun } from '../operations/createSendRun.js';
import { notify } from '../provider/notify.js';
import { useInvitesCache } from '../provider/useInvitesCache.js';
import { sendOnceOf } from '../query/sendOnceOf.js';
import { useLatest } from '../ui/useLatest.js';
import type { SendUserInvitesCallbacks } from './SendUserInvitesCallbacks.js';

/** Follows a run to its end, and answers what it ended with once that is recorded. */
export type RecordSend = (run: SendRun) => Promise<SendUserInvitesResult>;

/** Starts sends, and tells whether one is under way. */
export interface SendStarter {
  /**
   * Starts in this very event. While an equal input is on its way, from whichever component, that is what it answers. Its
   * result is told when `record` has answered it.
   */
  startSend: (input: SendUserInvitesInput, record?: RecordSend) => SendRun;

  pending: boolean;
}

/**
 * Sends invites in a run that can be watched, paused and stopped; what it ends with is told once, also after an unmount.
 * A `patient` one waits where the back end wants fewer requests.
 */
export function useStartSend(callbacks: SendUserInvitesCallbacks, { patient = false } = {}): SendStarter {
  const cache = useInvitesCache();
  const [running, setRunning] = useState(0);
  const [followed] = useState(() => new WeakSet<SendRun>());
  const latest = useLatest(callbacks);

  function startSend(input: SendUserInvitesInput, record: RecordSend = ({ settled }) => settled): SendRun {
    const started = sendOnceOf(cache)(input, cache.deadlineMs, patient);
    const recorded = record(started.run);
    if (!followed.has(started.run)) void follow(started, recorded);
    return started.run;
  }

  async function follow({ run, isNew }: StartedSend, recorded: Promise<SendUserInvitesResult>): Promise<void> {
    followed.add(run);
    setRunning((count) => count + 1);
    const result = await recorded;
    setRunning((count) => count - 1);
    if (isNew) void cache.live.readAgain();
    notify(latest.current.onInvitesSent, { result });
    const failure = result.results.find(({ error, outcome }) => error && (outcome === 'failed' || outcome === 'unknown'));
    // What was under way already is reported by whoever began it.
    if (isNew && failure?.error) cache.reportError({ error: failure.error, method: 'sendUserInvites' });
    const strayResults = run.stray();
    if (isNew && strayResults > 0) cache.reportError({ error: { code: 'malformed' }, method: 'sendUserInvites', strayResults });
  }

  return { startSend, pending: running > 0 };
}
