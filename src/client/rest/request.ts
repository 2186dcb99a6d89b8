import type * as z from 'zod/mini';

import { checkAnswer } from '../checkAnswer.js';
import { failureOf } from '../failureOf.js';
import { InvitesError, isInvitesError } from '../InvitesError.js';
import { ofHost } from '../ofHost.js';
import { errorOfResponse } from './errorOfResponse.js';

/** How requests are sent. */
export interface RequestOptions {
  /** @default globalThis.fetch */
  fetch?: typeof fetch | undefined;

  /** Sent with every request; a function is asked each time, so that it can return a fresh access token. */
  headers?: HeadersInit | (() => HeadersInit | Promise<HeadersInit>) | undefined;

  /** @default 'same-origin' */
  credentials?: RequestCredentials | undefined;
}

interface WireRequest {
  url: string;
  method?: 'POST' | 'PATCH';
  body?: unknown;
  signal?: AbortSignal | undefined;
  idempotencyKey?: string;
}

/** Sends a request and parses the answer; every failure becomes an InvitesError, an abort stays what it is. */
export type SendRequest = <Schema extends z.ZodMiniType>(schema: Schema, request: WireRequest) => Promise<z.output<Schema>>;

/** A function that speaks JSON with the server. Redirects are not followed: an expired session must not read as an answer. */
export function createRequest(options: RequestOptions, errorOf = errorOfResponse): SendRequest {
  return async (schema, { url, method = 'GET', body, signal, idempotencyKey }) => {
    const response = await send(options, url, {
      method,
      headers: await ofHost(() => requestHeaders(options, body !== undefined, idempotencyKey), signal),
      body: body === undefined ? null : JSON.stringify(body),
      credentials: options.credentials ?? 'same-origin',
      redirect: 'manual',
      signal: signal ?? null,
    });
    const answer = await readJson(response, signal);
    if (!response.ok) throw new InvitesError(errorOf(response, answer));
    return checkAnswer(schema, answer);
  };
}

async function send(options: RequestOptions, url: string, init: RequestInit & { signal: AbortSignal | null }): Promise<Response> {
  try {
    return await (options.fetch ?? fetch)(url, init);
  } catch (cause) {
    throw failureOf(cause, init.signal, 'network');
  }
}

/** The host's own headers, asked for anew. */
export async function ownHeaders({ headers }: RequestOptions): Promise<Headers> {
  return new Headers(await (typeof headers === 'function' ? headers() : headers));
}

async function requestHeaders(options: RequestOptions, hasBody: boolean, idempotencyKey: string | undefined): Promise<Headers> {
  const headers = await ownHeaders(options);
  headers.set('Accept', 'application/json');
  if (hasBody) headers.set('Content-Type', 'application/json');
  if (idempotencyKey) headers.set('Idempotency-Key', idempotencyKey);
  return headers;
}

async function readJson(response: Response, signal: AbortSignal | undefined): Promise<unknown> {
  if (response.type === 'opaqueredirect') throw new InvitesError({ code: 'unauthenticated' });
  try {
    const text = (await response.text()).replace(/^\uFEFF/, '');
    if (response.ok && isHtml(response)) throw new InvitesError({ code: 'unauthenticated' });
    if (text === '') return undefined;
    return JSON.parse(text);
  } catch (cause) {
    if (isInvitesError(cause) || signal?.aborted) throw failureOf(cause, signal, 'network');
    // The status of a failure says enough, also where its body is lost.
    if (!response.ok) return undefined;
    if (!(cause instanceof SyntaxError)) throw failureOf(cause, signal, 'network');
    throw new InvitesError({ code: 'malformed' }, { cause });
  }
}

/** Whether an answer is a page: where JSON or events were asked for, that is the sign-in page of an expired session. */
export function isHtml(response: Response): boolean {
  return response.headers.get('Content-Type')?.toLowerCase().startsWith('text/html') ?? false;
}
