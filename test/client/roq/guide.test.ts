import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';

import type { InvitesClient } from '../../../src/client/InvitesClient.js';
import { createRestInvitesClient } from '../../../src/client/rest/createRestInvitesClient.js';
import { createRoqInvitesClient } from '../../../src/client/roq/createRoqInvitesClient.js';
import { toInvitesErrorDetails } from '../../../src/client/toInvitesErrorDetails.js';
import { writeExamples } from '../../support/guideExamples.js';
import { startRoqServer } from './startRoqServer.js';

const examples = writeExamples('docs/guides/roq.md');
const realFetch = fetch;

let roq: Awaited<ReturnType<typeof startRoqServer>>;

beforeAll(async () => {
  roq = await startRoqServer();
});
afterAll(async () => {
  examples.remove();
  await roq.stop();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

it('lists in a page, with the token of the session', async () => {
  const payload = Buffer.from(JSON.stringify({ roqUserId: 'zoe', tenantId: 'acme' })).toString('base64url');
  const roqAccessToken = `e30.${payload}.x`;
  vi.stubGlobal('fetch', async (url: string, init?: RequestInit) => {
    if (url === '/api/auth/session') return Response.json({ session: { roqAccessToken } });
    const headers = new Headers(init?.headers);
    expect(headers.get('roq-platform-authorization')).toBe(`Bearer ${roqAccessToken}`);
    headers.set('roq-platform-authorization', 'Bearer access');
    return realFetch(url.replace('https://mars-pp.roq-platform.com', roq.host), { ...init, headers });
  });
  const { client } = (await import(/* @vite-ignore */ examples.files[0]!)) as { client: InvitesClient };
  const { results } = await client.sendUserInvites({ userInvites: [{ email: 'ada@example.com' }] });
  expect(results[0]).toMatchObject({ outcome: 'sent', invite: { invitedBy: { id: 'zoe' } } });
  expect((await client.userInvites({ limit: 10, search: 'ada' })).totalCount).toBe(1);
});

describe('the route of a host, which the REST client asks,', () => {
  const viewer = { userId: 'zoe', tenantId: 'acme' };
  const inviter = () => createRoqInvitesClient({ host: roq.host, token: () => 'access', viewer });
  const values = { password: 'correct horse battery' };
  const accounts = new Map<string, string>();

  async function openPage() {
    vi.stubEnv('ROQ_HOST', roq.host);
    vi.stubEnv('ROQ_ENVIRONMENT_ID', 'env');
    vi.stubEnv('ROQ_API_KEY', 'key');
    const { inviteTokens } = (await import(/* @vite-ignore */ examples.files[2]!)) as {
      inviteTokens: (request: Request, ensureAccount: (account: Account) => Promise<void>) => Promise<Response>;
    };
    const ensureAccount = async ({ email, password }: Account) => {
      if (!accounts.has(email)) accounts.set(email, password);
    };
    accounts.clear();
    return createRestInvitesClient({
      baseUrl: 'https://host.example/api',
      fetch: (url, init) => inviteTokens(new Request(url, init), ensureAccount),
    });
  }

  async function tokenOf(email: string): Promise<string> {
    const { results } = await inviter().sendUserInvites({ userInvites: [{ email, roles: ['member'] }] });
    return roq.project().tokenOf(results[0]!.invite!.id);
  }

  it('makes an account of a good password, and accepts once', async () => {
    const page = await openPage();
    const token = await tokenOf('bob@example.com');
    expect(await page.checkUserInviteToken(token)).toMatchObject({ status: 'pending', organization: { name: 'Acme' } });
    const short = await page.acceptUserInvite({ token, values: { password: 'short' } }).catch(toInvitesErrorDetails);
    expect(short).toEqual({ code: 'validation', fields: [{ path: 'password', code: 'too_short' }] });
    expect(await page.acceptUserInvite({ token }).catch(toInvitesErrorDetails)).toEqual(short);
    expect(accounts.size).toBe(0);

    const accept = () => page.acceptUserInvite({ token, values }).catch(toInvitesErrorDetails);
    const accepted = { organization: { name: 'Acme', logoUrl: null }, roles: [{ key: 'member', name: 'Member' }] };
    const answers = await Promise.all([accept(), accept()]);
    expect(answers).toContainEqual(accepted);
    expect(answers).toContainEqual({ code: 'invite_not_pending', status: 'accepted' });
    expect([...accounts]).toEqual([['bob@example.com', values.password]]);
    accounts.clear();
    expect(await accept()).toEqual({ code: 'invite_not_pending', status: 'accepted' });
    expect(accounts.size).toBe(0);
  });

  it('can be asked again where ROQ failed after the account was made', async () => {
    const page = await openPage();
    const token = await tokenOf('eve@example.com');
    vi.stubGlobal('fetch', async (url: string, init: RequestInit) =>
      isAccept(init) ? Response.json({}, { status: 503 }) : realFetch(url, init),
    );
    expect(await page.acceptUserInvite({ token, values }).catch(toInvitesErrorDetails)).toEqual({ code: 'server' });
    vi.unstubAllGlobals();
    const other = { password: 'another one by mistake' };
    expect(await page.acceptUserInvite({ token, values: other })).toMatchObject({ organization: { name: 'Acme' } });
    expect([...accounts]).toEqual([['eve@example.com', values.password]]);
  });

  it('accepts also where the page waits no more', async () => {
    const page = await openPage();
    const token = await tokenOf('fay@example.com');
    const gone = new AbortController();
    vi.stubGlobal('fetch', (url: string, init: RequestInit) => {
      if (isAccept(init)) gone.abort();
      return realFetch(url, init);
    });
    const accepting = page.acceptUserInvite({ token, values }, { idempotencyKey: 'key', signal: gone.signal });
    await accepting.catch(() => {});
    expect(gone.signal.aborted).toBe(true);
    vi.unstubAllGlobals();
    expect((await inviter().userInvites({ limit: 1, search: 'fay' })).items).toMatchObject([{ status: 'accepted' }]);
  });

  it('waits for ROQ no longer than its deadline', async () => {
    const page = await openPage();
    const token = await tokenOf('dora@example.com');
    const deadline = new AbortController();
    const timeout = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(deadline.signal);
    vi.stubGlobal('fetch', async (_url: string, { signal }: RequestInit) => {
      deadline.abort(new DOMException('The time is over.', 'TimeoutError'));
      signal?.throwIfAborted();
    });
    expect(await page.checkUserInviteToken(token).catch(toInvitesErrorDetails)).toEqual({ code: 'timeout' });
    expect(await page.acceptUserInvite({ token, values }).catch(toInvitesErrorDetails)).toEqual({ code: 'timeout' });
    expect(timeout.mock.calls).toEqual([[10_000], [10_000]]);
  });
});

const isAccept = ({ body }: RequestInit) => typeof body === 'string' && body.includes('acceptUserInvite');

interface Account {
  email: string;
  password: string;
}
