import type { InviteeInput, InvitesClient, SendUserInvitesInput } from '../client/InvitesClient.js';
import type { InvitesErrorDetails } from '../domain/InvitesErrorDetails.js';
import type { SendProgress } from '../domain/SendProgress.js';
import type { SendUserInviteResult, SendUserInvitesResult } from '../domain/SendUserInvitesResult.js';
import { browserNetwork } from './browserNetwork.js';
import { createListeners } from './createListeners.js';
import { deferred } from './deferred.js';
import type { Deferred } from './deferred.js';
import type { Network } from './Network.js';
import { newIdempotencyKey } from './newIdempotencyKey.js';
import { sendChunk } from './sendChunk.js';
import type { SentChunk } from './sendChunk.js';

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

  /** How many results so far were about people who are no invitees of it; nothing is made of them. */
  stray: () => number;

  /** One result for each invitee in their order. Never rejects. */
  settled: Promise<SendUserInvitesResult>;
}

/** How a send goes on. */
export interface SendRunOptions {
  /** Whether somebody sees that it waits, and can stop it. @default false */
  patient?: boolean | undefined;

  network?: Network | undefined;
}

type Outcome = Omit<SendUserInviteResult, 'email'>;

/** How long a patient run waits at most. */
const longestWaitMs = 15 * 60 * 1000;

/**
 * Sends invites in chunks of what the client takes, in this very event. A chunk that fails makes its invitees `failed`
 * with the reason, or `unknown` where the server may have carried it out; the other chunks go on, unless the refusal would
 * meet them all. Without a network nothing is sent.
 *
 * Where the back end says how long it wants no requests, a patient run waits for as long, up to a quarter of an hour, and
 * sends the same chunk again, with the same key: a gateway may have refused what the server behind it has begun.
 *
 * One chunk goes out after the other: so seats and rate limits go to the first on the list, a refusal is met once, and
 * when it is paused one request at most is still on its way.
 */
export function createSendRun(
  client: InvitesClient,
  { userInvites, ...common }: SendUserInvitesInput,
  deadlineMs: number,
  { patient = false, network = browserNetwork }: SendRunOptions = {},
): SendRun {
  const listeners = createListeners();
  const size = Math.max(1, Math.floor(client.capabilities.sendLimit) || 1);
  let resumed: Deferred<void> | null = null;
  let waited: Deferred<void> | null = null;
  let busyMs = 0;
  let stray = 0;
  let progress: SendProgress = {
    phase: 'running',
    total: userInvites.length,
    requests: Math.max(1, Math.ceil(userInvites.length / size)),
    settled: 0,
    sent: 0,
    unknown: 0,
    waitsUntil: null,
    msLeft: null,
  };

  function update(part: Partial<SendProgress>): void {
    progress = { ...progress, ...part };
    listeners.tell();
  }

  async function run(): Promise<SendUserInvitesResult> {
    const results: SendUserInviteResult[] = [];
    let others: Outcome | null = null;
    for (let start = 0; start < userInvites.length; start += size) {
      const chunk = userInvites.slice(start, start + size);
      if (!others && progress.phase === 'paused') await whenResumed();
      others ??= obstacle();
      if (others) {
        for (const { email } of chunk) results.push({ ...others, email });
        continue;
      }
      const { results: own, refusal } = await sendPatiently(chunk, newIdempotencyKey());
      for (const result of own) results.push(result);
      count(own);
      if (refusal) others = { outcome: 'failed', error: refusal };
    }
    update({ phase: 'ended' });
    return { results };
  }

  async function sendPatiently(chunk: readonly InviteeInput[], idempotencyKey: string): Promise<SentChunk> {
    const startedAt = performance.now();
    const sent = await sendChunk(client, { ...common, userInvites: chunk }, deadlineMs, idempotencyKey);
    busyMs += performance.now() - startedAt;
    stray += sent.stray;
    const waitMs = waitOf(sent.refusal);
    if (!patient || progress.requests === 1 || waitMs === null || progress.phase === 'stopping') return sent;
    await wait(waitMs);
    if (progress.phase === 'paused') await whenResumed();
    // It was refused, so that nobody of them has got anything.
    const left = obstacle();
    if (left) return { results: chunk.map(({ email }) => ({ ...left, email })), refusal: left.error ?? null, stray: 0 };
    return await sendPatiently(chunk, idempotencyKey);
  }

  async function wait(ms: number): Promise<void> {
    waited = deferred();
    update({ waitsUntil: Date.now() + ms });
    const timer = setTimeout(waited.resolve, ms);
    await waited.promise;
    clearTimeout(timer);
    waited = null;
    update({ waitsUntil: null });
  }

  /** What becomes of those who would be sent to now; null where nothing keeps them from it. */
  function obstacle(): Outcome | null {
    if (progress.phase === 'stopping') return { outcome: 'unsent' };
    return network.isOnline() ? null : { outcome: 'failed', error: { code: 'offline' } };
  }

  async function whenResumed(): Promise<void> {
    await resumed?.promise;
    if (progress.phase === 'paused') await whenResumed();
  }

  function count(own: readonly SendUserInviteResult[]): void {
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
      if (progress.phase !== 'running' && progress.phase !== 'paused') return;
      goOn('stopping');
      waited?.resolve();
    },
    stray: () => stray,
    settled: run(),
  };
}

/** How long to wait after a refusal; null where nobody knows, or it is too long to wait for. */
function waitOf(refusal: InvitesErrorDetails | null): number | null {
  const waitMs = refusal?.code === 'rate_limited' ? refusal.retryAfterMs : null;
  return waitMs !== null && waitMs <= longestWaitMs ? waitMs : null;
}
