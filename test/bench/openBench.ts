import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';

import { chromium } from 'playwright';
import type { CDPSession, Page } from 'playwright';
import { build } from 'vite';

import { chromiumOptions } from '../../scripts/chromiumOptions.ts';
import { sourceAliases } from '../../scripts/sourceAliases.ts';

/** A page of the bench, and the browser's own instruments for it. */
export interface BenchPage {
  page: Page;

  devtools: CDPSession;
}

/** A browser with the bench built for production. */
export interface Bench {
  /** Opens a new page, hands it over and closes it. */
  inNewPage: <Result>(use: (opened: BenchPage) => Promise<Result>) => Promise<Result>;

  close: () => Promise<void>;
}

/**
 * Builds the bench and starts the browser.
 *
 * @param flags Of its JavaScript engine, such as `--no-opt`.
 */
export async function openBench(flags: readonly string[] = []): Promise<Bench> {
  const { url, close } = await servePage();
  const engine = flags.length > 0 ? [`--js-flags=${flags.join(' ')}`] : [];
  const browser = await chromium.launch(chromiumOptions(['--enable-precise-memory-info', ...engine]));
  return {
    async inNewPage(use) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
      page.on('pageerror', (error) => {
        throw error;
      });
      await page.goto(url);
      const devtools = await page.context().newCDPSession(page);
      await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
      const result = await use({ page, devtools });
      await page.close();
      return result;
    },
    async close() {
      await browser.close();
      close();
    },
  };
}

/** Builds the page for production and serves it from memory. */
async function servePage(): Promise<{ url: string; close: () => void }> {
  const result = await build({
    root: fileURLToPath(new URL('page', import.meta.url)),
    configFile: false,
    logLevel: 'error',
    resolve: { alias: sourceAliases },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, cssTarget: ['chrome123'] },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((output) => ('output' in output ? output.output : []));
  const files = new Map(outputs.map((file) => [`/${file.fileName}`, file.type === 'chunk' ? file.code : file.source]));
  const types: Record<string, string> = { html: 'text/html', js: 'text/javascript', css: 'text/css' };
  const server = createServer((request, response) => {
    const path = request.url === '/' ? '/index.html' : (request.url ?? '');
    response.setHeader('Content-Type', types[path.split('.').at(-1)!] ?? 'application/octet-stream');
    response.writeHead(files.has(path) ? 200 : 404).end(files.get(path));
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { url: `http://127.0.0.1:${port}`, close: () => server.close() };
}
