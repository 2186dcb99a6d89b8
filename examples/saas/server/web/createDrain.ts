import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';

/** Requests under way, and the way to let them end. */
export interface Drain {
  /** Answers through the listener, and refuses what comes once it drains. */
  answer(request: IncomingMessage, response: ServerResponse, listener: RequestListener): void;

  /** Accepts no connection any more and waits for the requests under way; those that outlast the deadline are cut off. */
  close(deadlineMs: number): Promise<void>;
}

/** Counts a server's requests. */
export function createDrain(server: Server): Drain {
  const underWay = new Set<ServerResponse>();
  let draining = false;
  let onEmpty: (() => void) | null = null;

  return {
    answer(request, response, listener) {
      if (draining) {
        response.writeHead(503, { 'Retry-After': '2', Connection: 'close' }).end();
        return;
      }
      underWay.add(response);
      response.once('close', () => {
        underWay.delete(response);
        if (underWay.size === 0) onEmpty?.();
      });
      listener(request, response);
    },

    async close(deadlineMs) {
      draining = true;
      server.close();
      server.closeIdleConnections();
      for (const response of underWay) {
        if (!response.headersSent) response.setHeader('Connection', 'close');
      }
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, deadlineMs);
        onEmpty = () => {
          clearTimeout(timer);
          resolve();
        };
        if (underWay.size === 0) onEmpty();
      });
      server.closeAllConnections();
    },
  };
}
