import { vi } from 'vitest';

import { accountAddress } from '../../server/invites/emailAddress.js';
import type { StartServerOptions } from '../../server/startServer.js';
import { startServer } from '../../server/startServer.js';
import { createClock } from './createClock.js';
import { createSession } from './createSession.js';
import { createTestDatabase } from './createTestDatabase.js';
import type { Answered, Session } from './createSession.js';

interface Mail {
  id: string;
  to: string;
  subject: string;
  text: string;
  html: string;
  link: string | null;
}

/** Starts the server with a fresh database and the demo people; its owner is signed in. `answered` is told of every answer. */
export async function startTestServer(options: StartServerOptions = {}, answered?: (answer: Answered) => void) {
  const clock = createClock();
  const databaseUrl = options.dataDir ? undefined : await createTestDatabase();
  // Whole files of tests sign in from one address, within seconds.
  const settings = { accountRequestsPerMinute: 1000, ...options.settings };
  const server = await startServer({ seed: { count: 0 }, now: clock.now, databaseUrl, ...options, settings });
  const owner = createSession(server.url, answered);
  if (options.seed !== false) await owner.signIn('owner@northwind.example');

  async function mailsTo(address: string): Promise<Mail[]> {
    const response = await fetch(`${server.url}/api/inbox`);
    const { messages } = (await response.json()) as { messages: Mail[] };
    return messages.filter(({ to }) => accountAddress(to) === accountAddress(address));
  }

  return {
    ...server,
    clock,
    owner,
    session: (): Session => createSession(server.url, answered),

    /** The newest of so many mails to an address, once they are all there. */
    async mailTo(address: string, count = 1): Promise<Mail> {
      const mails = await vi.waitFor(
        async () => {
          const received = await mailsTo(address);
          if (received.length < count) throw new Error(`${received.length} of ${count} mails to ${address} arrived.`);
          return received;
        },
        { timeout: 10_000 },
      );
      return mails[0]!;
    },

    mailsTo,

    async tokenMailedTo(address: string, count = 1): Promise<string> {
      const { link } = await this.mailTo(address, count);
      return new URL(link!).hash.replace('#token=', '');
    },
  };
}

/** A server that a test started. */
export type TestServer = Awaited<ReturnType<typeof startTestServer>>;

/** Write options with a fresh key, as the components make them. */
export function writeOptions(idempotencyKey: string = crypto.randomUUID()) {
  return { idempotencyKey, signal: AbortSignal.timeout(15_000) };
}
