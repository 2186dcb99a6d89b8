import { existsSync } from 'node:fs';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';

/** The pages of the example. */
export interface Web {
  handle(request: IncomingMessage, response: ServerResponse): void;

  close(): Promise<void>;
}

/** Serves the pages from their source through Vite, which reloads them over the same port. */
export async function serveWeb(httpServer: Server): Promise<Web> {
  const configFile = fileURLToPath(new URL('../../vite.config.ts', import.meta.url));
  if (!existsSync(configFile)) {
    throw new Error(
      `${configFile} is missing: without it there are no pages to serve. Start the server with web: false to have the API alone.`,
    );
  }
  const { createServer } = await import('vite');
  const vite = await createServer({
    configFile,
    server: { middlewareMode: true, hmr: { server: httpServer } },
    appType: 'spa',
  });
  return {
    handle: (request, response) => vite.middlewares(request, response),
    close: () => vite.close(),
  };
}
