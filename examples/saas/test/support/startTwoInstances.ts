import { vi } from 'vitest';

import type { InviteSettings } from '../../server/invites/InviteScope.js';
import { createClock } from './createClock.js';
import { createSession } from './createSession.js';
import { createTestDatabase } from './createTestDatabase.js';
import { startAlternatingProxy } from './startAlternatingProxy.js';

/** Starts two servers on one PostgreSQL behind one address, which asks them in turn. Nothing in memory is shared. */
export async function startTwoInstances(settings: Partial<InviteSettings>) {
  const clock = createClock();
  const proxy = await startAlternatingProxy();
  const databaseUrl = await createTestDatabase();
  const start = async () => {
    vi.resetModules();
    const { startServer } = await import('../../server/startServer.js');
    return startServer({
      databaseUrl,
      publicUrl: proxy.url,
      secret: 'x'.repeat(32),
      seed: { count: 0 },
      now: clock.now,
      settings,
    });
  };
  const instances = [await start(), await start()] as const;
  proxy.passTo(...instances);
  const owner = createSession(proxy.url);
  await owner.signIn('owner@northwind.example');

  /** Who was mailed by each instance, once for each mail. */
  async function mailedBy(): Promise<string[][]> {
    return Promise.all(
      instances.map(async ({ port }) => {
        const response = await fetch(`http://localhost:${port}/api/inbox`);
        const { messages } = (await response.json()) as { messages: { to: string }[] };
        return messages.map(({ to }) => to);
      }),
    );
  }

  return {
    clock,
    owner,
    session: () => createSession(proxy.url),
    mailedBy,

    /** The mails to some addresses, once the outbox has none any more. */
    async mailsTo(emails: readonly string[]): Promise<string[]> {
      await vi.waitFor(
        async () => {
          const { items } = await owner.invites().userInvites({ limit: 100 });
          if (items.some(({ delivery }) => delivery === 'queued')) throw new Error('Mail is still on its way.');
        },
        { timeout: 15_000, interval: 100 },
      );
      return (await mailedBy()).flat().filter((to) => emails.includes(to));
    },

    async close(): Promise<void> {
      await Promise.all(instances.map((instance) => instance.close()));
      await proxy.close();
    },
  };
}

/** Two servers that a test started. */
export type TwoInstances = Awaited<ReturnType<typeof startTwoInstances>>;
