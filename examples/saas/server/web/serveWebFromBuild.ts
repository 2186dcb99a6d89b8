import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { getRequestListener } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';

import type { Web } from './Web.js';

const defaultRoot = fileURLToPath(new URL('../../dist', import.meta.url));

/** Serves the pages as `vite build` left them. Every path that is no file is a page of the product. */
export function serveWebFromBuild(root: string = defaultRoot): Web {
  if (!existsSync(join(root, 'index.html'))) {
    throw new Error(
      `${join(root, 'index.html')} is missing: in production the pages come from a build. Run "npm run build --workspace examples/saas" first, or set WEB=off to have the API alone.`,
    );
  }
  const app = new Hono();
  app.use(async (c, next) => {
    await next();
    // The names of assets change with their content.
    const lasts = c.res.ok && c.req.path.startsWith('/assets/');
    c.header('Cache-Control', lasts ? 'public, max-age=31536000, immutable' : 'no-cache');
  });
  app.use(serveStatic({ root }));
  app.get('/assets/*', (c) => c.notFound());
  app.get('*', serveStatic({ root, path: 'index.html' }));
  const answer = getRequestListener(app.fetch);
  return {
    handle: (request, response) => void answer(request, response),
    close: () => Promise.resolve(),
  };
}
