import { fileURLToPath } from 'node:url';

import type { BrowserContext } from 'playwright';
import { build } from 'vite';

import { sourceAliases } from '../../../scripts/sourceAliases.js';

const contentType = 'text/html; charset=utf-8';

const identityPage = `<!doctype html><h1>Identity</h1>
<button onclick="location.replace(decodeURIComponent(location.hash.slice(1)))">Continue</button>`;

let bundled: Promise<ReadonlyMap<string, string>> | null = null;

/** Serves `/join`, whose sign-in is on another site, beside the pages of the example, and that site. */
export async function serveJoinPage(context: BrowserContext, serverUrl: string): Promise<void> {
  bundled ??= bundle();
  const scripts = await bundled;
  const page = `<!doctype html><div id="root"></div><script type="module" src="/join/main.js"></script>`;
  await context.route('https://identity.example/**', (route) => route.fulfill({ contentType, body: identityPage }));
  await context.route(
    ({ origin, pathname }) => origin === serverUrl && pathname.startsWith('/join'),
    (route) => {
      const script = scripts.get(new URL(route.request().url()).pathname.replace('/join/', ''));
      return route.fulfill(script === undefined ? { contentType, body: page } : { contentType: 'text/javascript', body: script });
    },
  );
}

async function bundle(): Promise<ReadonlyMap<string, string>> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    base: '/join/',
    root: fileURLToPath(new URL('.', import.meta.url)),
    resolve: { alias: sourceAliases },
    define: { 'process.env.NODE_ENV': '"development"' },
    build: {
      write: false,
      minify: false,
      modulePreload: false,
      rolldownOptions: {
        input: fileURLToPath(new URL('main.tsx', import.meta.url)),
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((output) => ('output' in output ? output.output : []));
  return new Map(outputs.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file.code] as const] : [])));
}
