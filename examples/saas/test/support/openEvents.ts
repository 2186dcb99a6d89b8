import { createParser } from 'eventsource-parser';
import type { EventSourceMessage } from 'eventsource-parser';
import { vi } from 'vitest';

import type { Session } from './createSession.js';

/** An open stream of events. */
export interface OpenEvents {
  response: Response;

  /** Everything that came so far. */
  events: readonly EventSourceMessage[];

  /** What came so far, as it was written. */
  text(): string;

  /** The kinds of the changes to an invite so far, in order. */
  kindsOf(inviteId: string): string[];

  /** The first event of a type, once it is there. */
  first(type: string): Promise<EventSourceMessage>;

  /** Resolves when the server ends the stream; rejects when it is cut off. */
  ended: Promise<void>;

  close(): void;
}

/** Follows an organization's events. */
export async function openEvents(
  session: Session,
  { baseUrl, lastEventId, organization = 'northwind', query = '' }: OpenEventsOptions,
): Promise<OpenEvents> {
  const events: EventSourceMessage[] = [];
  const parser = createParser({ onEvent: (event) => events.push(event) });
  const abort = new AbortController();
  const response = await session.fetch(`${baseUrl}/api/organizations/${organization}/events${query}`, {
    headers: lastEventId === undefined ? {} : { 'Last-Event-ID': lastEventId },
    signal: abort.signal,
  });
  let text = '';
  async function read(): Promise<void> {
    if (!response.ok) return;
    for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
      text += chunk;
      parser.feed(chunk);
    }
  }
  const ended = read();
  ended.catch(() => {});
  const changes = () => events.filter(({ event }) => event === 'change').map(({ data }) => JSON.parse(data) as Change);
  return {
    response,
    events,
    text: () => text,
    kindsOf: (inviteId) => changes().flatMap((change) => (change.inviteId === inviteId ? [change.kind] : [])),
    first: (type) =>
      vi.waitFor(
        () => {
          const found = events.find(({ event }) => event === type);
          if (!found) throw new Error(`There is no ${type} yet: ${text}`);
          return found;
        },
        { timeout: 10_000 },
      ),
    ended,
    close: () => abort.abort(),
  };
}

interface OpenEventsOptions {
  baseUrl: string;
  lastEventId?: string | undefined;
  organization?: string;
  query?: string;
}

interface Change {
  inviteId: string;
  kind: string;
}
