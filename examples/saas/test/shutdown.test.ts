import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { request } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';

import { createSession } from './support/createSession.js';
import { startTestServer } from './support/startTestServer.js';
import { startHoldingMailServer } from './support/startHoldingMailServer.js';

const main = fileURLToPath(new URL('../server/main.ts', import.meta.url));

let dataDir: string;
let mailServer: Awaited<ReturnType<typeof startHoldingMailServer>>;
let child: ChildProcess;
let output: string;
let exited: Promise<unknown[]>;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'invites-'));
  await (await startTestServer({ dataDir })).close();
});

afterAll(() => rm(dataDir, { recursive: true, force: true }));

beforeEach(async () => {
  mailServer = await startHoldingMailServer();
});

afterEach(async () => {
  child.kill('SIGKILL');
  await mailServer.close();
});

function start(variables: NodeJS.ProcessEnv = {}): void {
  output = '';
  child = spawn(process.execPath, ['--import', 'tsx', main], {
    env: { PATH: process.env.PATH, DATA_DIR: dataDir, PORT: '0', WEB: 'off', SMTP_URL: mailServer.smtpUrl, ...variables },
  });
  const collect = (text: Buffer) => (output += text.toString());
  child.stdout!.on('data', collect);
  child.stderr!.on('data', collect);
  exited = once(child, 'exit');
}

async function startedUrl(): Promise<string> {
  return vi.waitFor(
    () => {
      const url = /runs at (\S+)/.exec(output)?.[1];
      if (!url) throw new Error(`It has not started: ${output}`);
      return url;
    },
    { timeout: 60_000 },
  );
}

/** A request whose head has arrived and whose body has not. */
async function beginSignIn(url: string): Promise<{ finish: () => Promise<IncomingMessage> }> {
  const body = JSON.stringify({ email: 'owner@northwind.example', password: 'northwind-demo' });
  const asked = request(`${url}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      'Content-Length': String(Buffer.byteLength(body)),
      Origin: url,
      Expect: '100-continue',
    },
  });
  asked.flushHeaders();
  await once(asked, 'continue');
  return {
    async finish() {
      asked.end(body);
      const [response] = (await once(asked, 'response')) as [IncomingMessage];
      response.resume();
      return response;
    },
  };
}

async function sendInvite(url: string, email: string): Promise<void> {
  const owner = createSession(url);
  await owner.signIn('owner@northwind.example');
  await owner.invites().sendUserInvites({ userInvites: [{ email }] });
}

it('finishes the request under way and the mail at hand, lets go of its data, and exits with 0', async () => {
  start();
  const url = await startedUrl();
  expect(output).not.toContain('was taken');
  expect((await fetch(`${url}/api/health`)).status).toBe(200);
  await sendInvite(url, 'at-hand@mail.example');
  await mailServer.receiving();
  const { finish } = await beginSignIn(url);

  child.kill('SIGTERM');

  await vi.waitFor(() => expect(fetch(`${url}/api/health`)).rejects.toThrow('fetch failed'), { timeout: 5000 });
  expect((await finish()).statusCode).toBe(200);
  expect(child.exitCode).toBeNull();
  mailServer.release();
  expect(await exited).toEqual([0, null]);
  expect(existsSync(join(dataDir, 'server.lock'))).toBe(false);

  const again = await startTestServer({ dataDir, smtpUrl: mailServer.smtpUrl });
  const { items } = await again.owner.invites().userInvites({ search: 'at-hand@mail.example', limit: 5 });
  await again.close();
  expect(items.map(({ delivery }) => delivery)).toEqual(['delivered']);
  expect(mailServer.received()).toEqual(['at-hand@mail.example']);
}, 120_000);

it('stops at once when it is told twice', async () => {
  start();
  const url = await startedUrl();
  await sendInvite(url, 'held@mail.example');
  await mailServer.receiving();
  child.kill('SIGINT');
  await vi.waitFor(() => expect(output).toContain('SIGINT: it finishes'));
  await setTimeout(500);
  expect(child.exitCode).toBeNull();

  child.kill('SIGINT');

  expect(await exited).toEqual([1, null]);
  expect(output).toContain('It stops at once.');
}, 120_000);

it('says what is wrong with its settings and exits with 1', async () => {
  start({ PORT: 'http', DATABASEURL: 'postgres://db.example/invites' });
  expect(await exited).toEqual([1, null]);
  expect(output).toContain('- PORT is "http"');
  expect(output).toContain('Was DATABASE_URL meant?');
  expect(output).not.toContain('    at ');
}, 60_000);
