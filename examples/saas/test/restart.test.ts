import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, it } from 'vitest';

import { startServer } from '../server/startServer.js';
import { startTestServer } from './support/startTestServer.js';

let dataDir: string;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'invites-'));
});

afterAll(() => rm(dataDir, { recursive: true, force: true }));

it('keeps invites, links, accounts and sessions over a restart, and seeds once', async () => {
  const before = await startTestServer({ dataDir, seed: { count: 30 } });
  await before.owner.invites().sendUserInvites({ userInvites: [{ email: 'kept@restart.example' }] });
  const token = await before.tokenMailedTo('kept@restart.example');
  await expect(startServer({ dataDir })).rejects.toThrow('Another server');
  await before.close();

  const after = await startTestServer({ dataDir, seed: { count: 30 }, port: before.port });
  try {
    expect((await after.owner.invites().userInvites({ limit: 1 })).totalCount).toBe(31);
    expect((await before.owner.invites().checkUserInviteToken(token)).status).toBe('pending');
    expect(await (await before.owner.get('/api/viewer')).json()).toMatchObject({ user: { email: 'owner@northwind.example' } });
  } finally {
    await after.close();
  }
}, 90_000);
