import type { InvitesClient, SendUserInvitesInput } from '../client/InvitesClient.js';
import type { SendProgress } from '../domain/SendProgress.js';
import type { SendUserInviteResult, SendUserInvitesResult } from '../domain/SendUserInvitesResult.js';
import { browserNetwork } from './browserNetwork.js';
import { createListeners } from './createListeners.js';
import { deferred } from './deferred.js';
import type { Deferred } from './deferred.js';
import type { Network } from './Network.js';
import { sendChunk } from './sendChunk.js';

/** A send that is under way. */
export interface SendRun {
  progress: () => SendProgress;

  /** Calls `listener` when it has come further; returns the way to stop. */
  subscribe: (listener: () => void) => () => void;

  /** Sends nothing further until it is resumed. What was sent goes on. */
  pause: () => void;

  resume: () => void;

  /** Ends it: whoever has not been sent an invite by now is `unsent`. What was sent goes on. */
  stop: () => void;

  /** One result for each invitee in their order. Never rejects. */
  settled: Promise<SendUserInvitesResult>;
}

/**
 * Sends invites in chunks of what the client takes, in this very event. A chunk that fails makes its invitees `failed`
 * with the reason, or `unknown` where the server may have carried it out; the other chunks go on, unless the refusal would
 * meet them all. Without a network nothing is sent.
 *
 * One chunk goes out after the other: so seats and rate limits go to the first on the list, a refusal is met once, and
 * when it is paused one request at most is still on its way.
 */
export function createSendRun(
  client: InvitesClient,
  { userInvites, ...common }: SendUserInvitesInput,
  deadlineMs: number,
  network: Network = browserNetwork,
): SendRun {
  const listeners = createListeners();
  const size = Math.max(1, Math.floor(client.capabilities.sendLimit) || 1);
  let resumed: Deferred<void> | null = null;
  let progress: SendProgress = {
    phase: 'running',
    total: userInvites.length,
    requests: Math.ceil(userInvites.length / size),
    settled: 0,
    sent: 0,
    unknown: 0,
    msLeft: null,
  };

  function update(part: Partial<SendProgress>): void {
    progress = { ...progress, ...part };
    listeners.tell();
  }

  async function run(): Promise<SendUserInvitesResult> {
    const results: SendUserInviteResult[] = [];
    let others: Omit<SendUserInviteResult, 'email'> | null = null;
    let busyMs = 0;
    for (let start = 0; start < userInvites.length; start += size) {
      const chunk = userInvites.slice(start, start + size);
      if (!others && progress.phase === 'paused') await whenResumed();
      if (progress.phase === 'stopping') others ??= { outcome: 'unsent' };
      else if (!network.isOnline()) others ??= { outcome: 'failed', error: { code: 'offline' } };
      if (others) {
        for (const { email } of chunk) results.push({ ...others, email });
        continue;
      }
      const startedAt = performance.now();
      const { results: own, refusal } = await sendChunk(client, { ...common, userInvites: chunk }, deadlineMs);
      busyMs += performance.now() - startedAt;
      for (const result of own) results.push(result);
      count(own, busyMs);
      if (refusal) others = { outcome: 'failed', error: refusal };
    }
    update({ phase: 'ended' });
    return { results };
  }

  async function whenResumed(): Promise<void> {
    await resumed?.promise;
    if (progress.phase === 'paused') await whenResumed();
  }

  function count(own: readonly SendUserInviteResult[], busyMs: number): void {
    const settled = progress.settled + own.length;
    update({
      settled,
      sent: progress.sent + own.filter(({ outcome }) => outcome === 'sent').length,
      unknown: progress.unknown + own.filter(({ outcome }) => outcome === 'unknown').length,
      msLeft: (busyMs / settled) * (progress.total - settled),
    });
  }

  function goOn(phase: 'running' | 'stopping'): void {
    update({ phase });
    resumed?.resolve();
    resumed = null;
  }

  return {
    progress: () => progress,
    subscribe: listeners.subscribe,
    pause() {
      if (progress.phase !== 'running') return;
      resumed = deferred();
      update({ phase: 'paused' });
    },
    resume() {
      if (progress.phase === 'paused') goOn('running');
    },
    stop() {
      if (progress.phase === 'running' || progress.phase === 'paused') goOn('stopping');
    },
    settled: run(),
  };
}
