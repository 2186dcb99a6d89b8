import { InvitesError } from '../InvitesError.js';
import { withDeadline } from '../withDeadline.js';
import { errorOfResponse } from './errorOfResponse.js';
import { isHtml, ownHeaders } from './request.js';
import type { RequestOptions } from './request.js';

/** Asks for a stream of server-sent events. Rejects with an InvitesError where the answer is none. */
export async function openEvents(
  options: RequestOptions,
  url: string,
  lastEventId: string | null,
  signal: AbortSignal,
): Promise<ReadableStream<Uint8Array>> {
  const headers = await withDeadline(() => ownHeaders(options), Infinity, signal);
  headers.set('Accept', 'text/event-stream');
  if (lastEventId !== null) headers.set('Last-Event-ID', lastEventId);
  const response = await (options.fetch ?? fetch)(url, {
    headers,
    credentials: options.credentials ?? 'same-origin',
    redirect: 'manual',
    cache: 'no-store',
    signal,
  });
  const isStream = /^text\/event-stream\s*(;|$)/i.test(response.headers.get('Content-Type') ?? '');
  if (response.ok && isStream && response.body) return response.body;
  response.body?.cancel().catch(() => {});
  if (response.type === 'opaqueredirect' || (response.ok && isHtml(response)))
    throw new InvitesError({ code: 'unauthenticated' });
  throw new InvitesError(response.ok ? { code: 'malformed' } : errorOfResponse(response, undefined));
}
