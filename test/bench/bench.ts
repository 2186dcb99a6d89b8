import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';

import { chromium } from 'playwright';
import { build } from 'vite';

import { chromiumArguments, findChromium } from '../../scripts/findChromium.ts';
import { sourceAliases } from '../../scripts/sourceAliases.ts';
import { parseEmailAddresses } from '../../src/domain/parseEmailAddresses.ts';

const rounds = 7;
const rows = 100;
const root = fileURLToPath(new URL('page', import.meta.url));

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

function benchParser(): void {
  const text = Array.from({ length: 10_000 }, (_, index) => `"Surname, Given ${index}" <person.${index}@example.com>`).join('; ');
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    parseEmailAddresses(text);
    return performance.now() - start;
  });
  console.log(
    `parse 10,000 addresses (${Math.round(text.length / 1000)} kB): median ${median(times).toFixed(1)} ms of ${rounds}`,
  );
}

/** Builds the page for production and serves it from memory. */
async function servePage(): Promise<{ url: string; close: () => void }> {
  const result = await build({
    root,
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

/** Mounts a page of rows in a new page of the browser, and returns the main thread's milliseconds. */
async function benchMount(): Promise<void> {
  const executablePath = findChromium();
  const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: [...chromiumArguments] });
  const { url, close } = await servePage();
  const times: Record<'ours' | 'plain', number[]> = { ours: [], plain: [] };
  for (let round = 0; round < rounds; round += 1) {
    for (const variant of ['ours', 'plain'] as const) {
      const page = await browser.newPage();
      await page.goto(url);
      times[variant].push(await page.evaluate(([name, count]) => window.mountTable(name, count), [variant, rows] as const));
      await page.close();
    }
  }
  close();
  await browser.close();
  const ratios = times.ours.map((time, round) => time / times.plain[round]!);
  console.log(
    `mount ${rows} rows: median ${median(times.ours).toFixed(1)} ms; a plain table of the same cells ${median(times.plain).toFixed(1)} ms`,
  );
  console.log(
    `ratio per round: median ${median(ratios).toFixed(2)}, ${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)}`,
  );
}

benchParser();
await benchMount();
