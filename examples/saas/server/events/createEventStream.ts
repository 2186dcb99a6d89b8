import type { InviteFeed } from './createInviteFeed.js';

/** What one connection shows. */
export interface EventStreamOptions {
  feed: InviteFeed;

  organizationId: string;

  /** What the client had seen when it last was here; null for one that is new. */
  after: number | null;

  /** How often something is sent although nothing changed, and `mayStay` is asked. */
  heartbeatMs: number;

  /** Whether the viewer still may see this. */
  mayStay: () => Promise<boolean>;

  /** Called when the connection opens; what it returns, when it is over. */
  opened: () => () => void;
}

/** What a client waits before it connects again, unless it knows better. */
export const retryMs = 2000;

const mostWaitingBytes = 64 * 1024;
const encoder = new TextEncoder();

/**
 * Server-sent events for one connection. It opens with its first read: whoever never reads costs nothing, and whoever
 * reads too slowly is cut off.
 */
export function createEventStream(options: EventStreamOptions): ReadableStream<Uint8Array<ArrayBuffer>> {
  let stop: (() => void) | null = null;

  function open(controller: ReadableStreamDefaultController<Uint8Array<ArrayBuffer>>): () => void {
    const { feed, organizationId, after, heartbeatMs, mayStay } = options;
    const closed = options.opened();
    let over = false;
    let asking = false;

    function release(): void {
      over = true;
      clearInterval(heartbeat);
      unfollow();
      closed();
    }

    function end(): void {
      if (over) return;
      release();
      controller.close();
    }

    function send(text: string): void {
      if (over) return;
      controller.enqueue(encoder.encode(text));
      if ((controller.desiredSize ?? 0) < -mostWaitingBytes) end();
    }

    async function beat(): Promise<void> {
      if (asking) return;
      asking = true;
      if (await mayStay().catch(() => false)) send(':\n\n');
      else end();
      asking = false;
    }

    const heartbeat = setInterval(() => void beat(), heartbeatMs);
    send(`retry: ${retryMs}\n\n`);
    const unfollow = feed.follow({
      organizationId,
      after,
      joined: (position, lost) => send(`event: ${lost ? 'reset' : 'ready'}\nid: ${position}\ndata: {}\n\n`),
      changed: ({ id, inviteId, kind }) => send(`event: change\nid: ${id}\ndata: ${JSON.stringify({ inviteId, kind })}\n\n`),
      // Not before `follow` has returned.
      ended: () => queueMicrotask(end),
    });
    return release;
  }

  return new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      pull(controller) {
        stop ??= open(controller);
      },
      cancel() {
        stop?.();
      },
    },
    new ByteLengthQueuingStrategy({ highWaterMark: 0 }),
  );
}
