import { createHash } from 'node:crypto';

import type { Answered, Session } from '../support/createSession.js';
import { startTestServer, writeOptions } from '../support/startTestServer.js';
import type { TestServer } from '../support/startTestServer.js';

const minute = 60_000;

/** An invite that attackers go for. */
export interface Target {
  id: string;

  email: string;

  token: string;
}

/** A server with two organizations, their people and invites in every state. */
export interface AbuseWorld {
  server: TestServer;

  owner: Session;

  admin: Session;

  /** Belongs to Northwind, and manages nothing. */
  member: Session;

  /** Owns another organization. */
  stranger: Session;

  nobody: Session;

  invites: Record<'open' | 'superseded' | 'canceled' | 'expired' | 'accepted' | 'declined', Target>;

  /** Who accepted `invites.accepted`. */
  newcomer: Session;

  /** Tokens that were mailed to verify addresses, and who tries them. */
  verifications: Record<'foreign' | 'expired' | 'used', { by: Session; token: string }>;

  /** What no refusal may tell. */
  secrets: readonly string[];

  /** What the server has answered so far. */
  answers: Answered[];
}

/** Starts the server that is attacked. */
export async function createAbuseWorld(): Promise<AbuseWorld> {
  const answers: Answered[] = [];
  const server = await startTestServer(
    { requestTimeoutMs: 1500, settings: { changesPerMinute: 120, tokenRequestsPerMinute: 150 } },
    (answer) => answers.push(answer),
  );
  const { owner } = server;
  const sessionOf = async (email: string) => {
    const session = server.session();
    await session.signIn(email);
    return session;
  };
  const [admin, member] = [await sessionOf('admin@northwind.example'), await sessionOf('member@northwind.example')];
  const newSession = async (email: string) => {
    const session = server.session();
    await session.signUp(email);
    return session;
  };
  const askToVerify = async (email: string) => {
    const by = await newSession(email);
    await by.send('/api/verification/mail', {});
    return { by, token: await server.tokenMailedTo(email) };
  };
  const late = await askToVerify('late@other.example');
  server.clock.advance(61 * minute);
  const used = await askToVerify('verified@other.example');
  await used.by.send('/api/verification', { token: used.token });
  const { by: stranger, token: strangers } = await askToVerify('stranger@other.example');
  const verifications = { foreign: { by: member, token: strangers }, expired: late, used };
  const userId = await idOf(stranger);
  const other = await server.auth.api.createOrganization({ body: { name: 'Other', slug: 'other', userId } });

  const invite = async (email: string, expiresAt?: string): Promise<Target> => {
    const client = owner.invites();
    const body = { userInvites: [{ email }], ...(expiresAt && { expiresAt }) };
    const { results } = await client.sendUserInvites(body, writeOptions());
    return { id: results[0]!.invite!.id, email, token: await server.tokenMailedTo(email) };
  };
  const expired = await invite('expired@target.example', new Date(server.clock.now() + minute).toISOString());
  const superseded = await invite('superseded@target.example');
  server.clock.advance(2 * minute);
  await owner.invites().resendUserInvite(superseded.id, writeOptions());
  const current = await server.tokenMailedTo(superseded.email, 2);
  const canceled = await invite('canceled@target.example');
  await owner.invites().cancelUserInvite(canceled.id, writeOptions());
  const declined = await invite('declined@target.example');
  await server.session().send('/api/invite-tokens/decline', { token: declined.token });
  const accepted = await invite('accepted@target.example');
  const newcomer = await newSession(accepted.email);
  await newcomer.send('/api/invite-tokens/accept', { token: accepted.token });
  const open = await invite('open@target.example');

  const invites = { open, superseded, canceled, expired, accepted, declined };
  const all = Object.values(invites);
  return {
    server,
    owner,
    admin,
    member,
    stranger,
    nobody: server.session(),
    newcomer,
    verifications,
    invites,
    answers,
    secrets: [
      ...all.flatMap(({ id, email }) => [id, email]),
      ...[...all, ...Object.values(verifications), { token: current }].flatMap(({ token }) => [token, hashOf(token)]),
      'owner@northwind.example',
      'stranger@other.example',
      'northwind-demo',
      await idOf(owner),
      userId,
      other.id,
      process.cwd(),
    ],
  };
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}

async function idOf(session: Session): Promise<string> {
  return ((await (await session.get('/api/viewer')).json()) as { user: { id: string } }).user.id;
}
