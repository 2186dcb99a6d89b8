import * as z from 'zod/mini';

import { createRequest } from '../rest/request.js';
import { withDeadline } from '../withDeadline.js';
import type { RoqServer } from './createRoqApi.js';
import { payloadOfToken } from './payloadOfToken.js';

/** Where tokens come from. */
export interface RoqTokensOptions extends RoqServer {
  /** The platform's address. */
  host: string;

  /** @default globalThis.fetch */
  fetch?: typeof fetch | undefined;
}

/** Getters of tokens, each as `createRoqInvitesClient` takes one. */
export interface RoqTokens {
  /** That of the project's service account, which may check and accept. */
  service: () => Promise<string>;

  /** That of a user, in whose name invites are sent. */
  asUser: (userId: string) => () => Promise<string>;

  /** Gets another token with the next request, where ROQ takes the kept one no longer: of a user, or of the service account. */
  forget: (userId?: string) => void;
}

interface KeptToken {
  token: Promise<string>;

  /** In milliseconds since the epoch. */
  until: number;
}

// What does not say when it ends is kept as long as ROQ's own SDK keeps it.
const lifetimeMs = 3_600_000;
const earlierMs = 60_000;
const deadlineMs = 10_000;

/**
 * Gets access tokens for a server of the host, each within ten seconds, and keeps it until a minute before it ends. What
 * failed is asked for again.
 *
 * @example
 * const tokens = createRoqTokens({ host, environmentId, apiKey });
 * const client = createRoqInvitesClient({ host, token: tokens.asUser(userId), server });
 */
export function createRoqTokens({ host, environmentId, apiKey, fetch }: RoqTokensOptions): RoqTokens {
  const root = `${host.replace(/\/+$/, '')}/v01/authorize`;
  const kept = new Map<string, KeptToken>();

  async function authorize(url: string, body: object, headers: Record<string, string> = {}): Promise<string> {
    const request = createRequest({ fetch, headers, credentials: 'omit' });
    const sent = { environmentId, apiKey, ...body };
    const ask = (signal: AbortSignal) => request(tokenSchema, { url, method: 'POST', body: sent, signal });
    return (await withDeadline(ask, deadlineMs)).accessToken;
  }

  function keep(key: string, get: () => Promise<string>): Promise<string> {
    const current = kept.get(key);
    if (current && Date.now() < current.until) return current.token;
    for (const [other, { until }] of kept) if (until <= Date.now()) kept.delete(other);
    const next: KeptToken = { token: get(), until: Date.now() + lifetimeMs };
    kept.set(key, next);
    next.token.then(
      (token) => (next.until = endOf(token) ?? next.until),
      () => kept.get(key) === next && kept.delete(key),
    );
    return next.token;
  }

  const service = () => keep(keyOf(), () => authorize(`${root}/serviceAccount`, { email: 'project-service-account@roq.tech' }));

  return {
    service,
    asUser: (userId) => () =>
      keep(keyOf(userId), async () => authorize(root, { userId }, { 'roq-platform-authorization': `Bearer ${await service()}` })),
    forget: (userId) => void kept.delete(keyOf(userId)),
  };
}

function keyOf(userId?: string): string {
  return userId === undefined ? '' : `user ${userId}`;
}

const tokenSchema = z.object({ accessToken: z.string().check(z.minLength(1)) });

const endSchema = z.object({ exp: z.number() });

function endOf(token: string): number | null {
  const parsed = endSchema.safeParse(payloadOfToken(token));
  return parsed.success ? parsed.data.exp * 1000 - earlierMs : null;
}
