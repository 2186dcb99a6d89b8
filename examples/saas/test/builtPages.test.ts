import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, it } from 'vitest';

import { listen } from '../server/web/listen.js';
import { serveWebFromBuild } from '../server/web/serveWebFromBuild.js';

let folder: string;
let server: Server;
let url: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'invites-'));
  await mkdir(join(folder, 'dist', 'assets'), { recursive: true });
  await writeFile(join(folder, 'secret'), 'secret');
  await writeFile(join(folder, 'dist', 'index.html'), '<title>Built</title>');
  await writeFile(join(folder, 'dist', 'assets', 'index-1a2b.js'), 'export {}');
  const web = serveWebFromBuild(join(folder, 'dist'));
  server = createServer(web.handle);
  url = `http://localhost:${await listen(server, 0)}`;
});

afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true, force: true });
});

it.each(['/', '/accept', '/inbox', '/accept?backEnd=better-auth'])('answers %s with the page', async (path) => {
  const response = await fetch(`${url}${path}`);
  expect(response.headers.get('Content-Type')).toContain('text/html');
  expect(response.headers.get('Cache-Control')).toBe('no-cache');
  expect(await response.text()).toBe('<title>Built</title>');
});

it('answers with its scripts, which may be kept', async () => {
  const response = await fetch(`${url}/assets/index-1a2b.js`);
  expect(response.headers.get('Content-Type')).toContain('javascript');
  expect(response.headers.get('Cache-Control')).toContain('immutable');
  expect((await fetch(`${url}/assets/gone.js`)).status).toBe(404);
});

it.each(['/../secret', '/%2e%2e/secret', '/..%2fsecret', '/assets/..%2f..%2fsecret', '/..%5csecret'])(
  'does not leave its folder for %s',
  async (path) => {
    expect(await (await fetch(`${url}${path}`)).text()).not.toBe('secret');
  },
);

it('names the command when there is no build', () => {
  expect(() => serveWebFromBuild(join(folder, 'none'))).toThrow('npm run build --workspace examples/saas');
});
