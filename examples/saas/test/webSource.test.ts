import { readFile, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { fileURLToPath } from 'node:url';

import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import { startTestServer } from './support/startTestServer.js';
import type { TestServer } from './support/startTestServer.js';

const saas = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');
const root = fileURLToPath(new URL('../../..', import.meta.url)).replace(/\/$/, '');
// Where the server keeps its data unless told otherwise, so that the paths are those of a real start.
const dataDir = `${saas}/data/test-${process.pid}`;

let server: TestServer;
let secret: string;

beforeAll(async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  vi.spyOn(console, 'error').mockImplementation(() => {});
  server = await startTestServer({ web: true, dataDir });
  secret = await readFile(`${dataDir}/auth-secret`, 'utf8');
  // What a page has imported, Vite lets be read from then on.
  for (const path of ['/', '/main.tsx', '/App.tsx', '/app.css', '/vite.config.ts']) await get(path);
}, 90_000);

afterAll(async () => {
  await server?.close();
  await rm(dataDir, { recursive: true, force: true });
});

// fetch would resolve the dots itself.
function get(path: string): Promise<{ status: number | undefined; body: string }> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.url);
    request({ hostname, port, path, headers: { Accept: '*/*' } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve({ status: response.statusCode, body: Buffer.concat(chunks).toString('latin1') }));
    })
      .on('error', reject)
      .end();
  });
}

const fromWeb = (path: string) => path.replace(saas, '');

const linked = `${root}/node_modules/react-user-invites-example-saas`;

const files = [
  `${dataDir}/auth-secret`,
  `${dataDir}/database/PG_VERSION`,
  `${dataDir}/database/global/pg_control`,
  `${saas}/server/auth/createAuth.ts`,
  `${saas}/server/main.ts`,
  `${saas}/package.json`,
  `${saas}/test/rights.test.ts`,
  `${root}/package-lock.json`,
  `${root}/scripts/sourceAliases.ts`,
  `${linked}${fromWeb(dataDir)}/auth-secret`,
  `${linked}/server/main.ts`,
  '/etc/hostname',
];

const queries = [
  '?worker',
  '',
  '?worker_file&type=module',
  '?raw',
  '?url',
  '?import',
  '?import&raw',
  '?inline',
  '?import&url&inline',
  '?raw??',
  '?t=1',
  '?.svg',
];

function urlsOf(file: string): string[] {
  const below = fromWeb(file);
  const starts = [
    `/@fs${file}`,
    `/@fs/${file}`,
    `/..${below}`,
    `/%2e%2e${below}`,
    `/..%2f${below.slice(1)}`,
    `/@fs${saas}/web/..${below}`,
    `/@fs${saas}/web/%2e%2e${below}`,
    `/@id/${file}`,
    file,
    below,
  ];
  return starts.flatMap((start) => queries.map((query) => start + query));
}

describe('Vite, which serves the pages,', () => {
  it('serves the pages and the library', async () => {
    expect((await get('/')).body).toContain('<div id="root">');
    expect((await get(`/@fs${root}/src/index.ts`)).status).toBe(200);
    expect((await get('/main.tsx')).body).toContain('createRoot');
  });

  it.each(files.map((file) => [file.replace(root, '').replace(String(process.pid), '…'), file]))(
    'does not give away %s',
    async (_, file) => {
      const gaveAway: string[] = [];
      for (const url of urlsOf(file)) {
        const { status = 0, body } = await get(url);
        // The page stands in for what does not exist; a worker's starter names the file and has nothing of it.
        const harmless = body.includes('<div id="root">') || (url.endsWith('?worker') && body.includes('new Worker('));
        if (body.includes(secret) || (status < 400 && !harmless)) gaveAway.push(`${status} ${url} ${body.slice(0, 200)}`);
      }
      expect(gaveAway).toEqual([]);
    },
  );
});
