import { createServer } from 'node:http';
import type { RequestListener, Server } from 'node:http';

import { createDrain } from './createDrain.js';
import type { Drain } from './createDrain.js';
import { createHealth } from './createHealth.js';
import type { Health } from './createHealth.js';
import { listen } from './listen.js';
import { securityHeaders } from './securityHeaders.js';

/** Where to listen, and how. */
export interface HttpServerOptions {
  port: number;

  host: string | undefined;

  /** Whether a port that is taken is a failure, and pages keep to the strict policy. */
  production: boolean;

  /** Whether browsers reach it by HTTPS. */
  https: boolean;

  /** How long a request may take to arrive in full. */
  requestTimeoutMs: number;
}

/** A server that listens. It says that it starts until it is told how to answer. */
export interface HttpServer {
  server: Server;

  port: number;

  health: Health;

  drain: Drain;

  /** From here on requests are answered: those of pages too, where there are any. */
  answerWith(api: RequestListener, pages: RequestListener | null): void;

  /** Cuts off whoever is still connected. */
  close(): Promise<void>;
}

/** Listens, answers about its health, and gives every answer its security headers. */
export async function startHttpServer(options: HttpServerOptions): Promise<HttpServer> {
  let answerRequest = refuseWhileStarting;
  const health = createHealth();
  const headers = securityHeaders(options);
  const server = createServer(timeouts(options.requestTimeoutMs), (request, response) => {
    response.setHeaders(isApi(request.url) ? headers.api : headers.page);
    if (/^\/api\/health(\/|\?|$)/.test(request.url ?? '')) health.answer(request, response);
    else drain.answer(request, response, answerRequest);
  });
  const drain = createDrain(server);
  const port = await listen(server, options.port, { host: options.host, exactly: options.production });

  return {
    server,
    port,
    health,
    drain,

    answerWith(api, pages) {
      answerRequest = (request, response) => (pages && !isApi(request.url) ? pages : api)(request, response);
    },

    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Whoever sends slowly holds a connection only so long. */
function timeouts(requestTimeout: number) {
  return { requestTimeout, headersTimeout: requestTimeout, connectionsCheckingInterval: Math.min(requestTimeout, 5000) };
}

function isApi(path = ''): boolean {
  return /^\/api(\/|\?|$)/.test(path);
}

const refuseWhileStarting: RequestListener = (_request, response) => {
  response.writeHead(503, { 'Retry-After': '1' }).end();
};
