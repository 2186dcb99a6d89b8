import { createParser } from 'eventsource-parser';

/** What a stream of events says. */
export interface EventHandlers {
  /** Something arrived, if only a sign of life. */
  alive: () => void;

  /** Something changed; called once for all that arrived together. */
  changed: () => void;

  /** Where to go on after a break. */
  id: (lastEventId: string) => void;

  /** How long to wait after a break, in milliseconds. */
  retry: (ms: number) => void;
}

const longestEvent = 64 * 1024;
// It goes into a header.
const usableId = /^[!-~]{1,200}$/;

/** Reads server-sent events until the stream ends. Rejects where it breaks or has a line without an end. */
export async function readEvents(body: ReadableStream<Uint8Array>, handlers: EventHandlers): Promise<void> {
  let changed = false;
  const parser = createParser({
    maxBufferSize: longestEvent,
    onRetry: handlers.retry,
    onEvent({ event, id }) {
      if (id !== undefined && usableId.test(id)) handlers.id(id);
      changed ||= event !== 'ready';
    },
  });
  const decoder = new TextDecoder();
  const reader = body.getReader();
  try {
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
      handlers.alive();
      parser.feed(decoder.decode(chunk.value, { stream: true }));
      if (changed) handlers.changed();
      changed = false;
    }
  } finally {
    reader.cancel().catch(() => {});
  }
}
