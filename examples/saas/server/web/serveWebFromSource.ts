import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import { fileURLToPath } from 'node:url';

import type { Web } from './Web.js';

/** Serves the pages from their source through Vite, which reloads them over the same port. */
export async function serveWebFromSource(httpServer: Server): Promise<Web> {
  const configFile = fileURLToPath(new URL('../../vite.config.ts', import.meta.url));
  if (!existsSync(configFile)) {
    throw new Error(
      `${configFile} is missing: without it there are no pages to serve. Start the server with web: false to have the API alone.`,
    );
  }
  const { createServer } = await import('vite');
  const vite = await createServer({
    configFile,
    server: { middlewareMode: true, ws: { server: httpServer } },
    appType: 'spa',
  });
  return {
    handle: (request, response) => vite.middlewares(request, response),
    close: () => vite.close(),
  };
}
