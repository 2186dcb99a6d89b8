import type { Kysely } from 'kysely';

import type { Database } from '../database/Database.js';
import { createConnectionLimit } from './createConnectionLimit.js';
import type { ConnectionLimit } from './createConnectionLimit.js';
import { createInviteFeed } from './createInviteFeed.js';
import type { InviteFeed } from './createInviteFeed.js';
import { listenForChanges } from './listenForChanges.js';

/** What may differ between servers. */
export interface EventSettings {
  /** How often a connection is checked and kept alive. @default 15_000 */
  heartbeatMs?: number | undefined;

  /** Connections of one person to this process. @default 20 */
  connectionsPerUser?: number | undefined;
}

/** What the route of events works with. */
export interface EventServices {
  feed: InviteFeed;

  connections: ConnectionLimit;

  heartbeatMs: number;

  close(): Promise<void>;
}

// The embedded database has this process alone, which wakes the feed after its own changes.
const embeddedPollMs = 1000;
// PostgreSQL says it itself; a pooler in between may swallow it.
const postgresPollMs = 15_000;

/** Sets up the events of this process: one connection to the database, however many people listen. */
export function createEventServices(
  { db, databaseUrl }: { db: Kysely<Database>; databaseUrl: string | undefined },
  { heartbeatMs = 15_000, connectionsPerUser = 20 }: EventSettings = {},
): EventServices {
  const feed = createInviteFeed({ db, pollMs: databaseUrl ? postgresPollMs : embeddedPollMs });
  const stopListening = databaseUrl ? listenForChanges(databaseUrl, feed.wake) : () => Promise.resolve();
  return {
    feed,
    connections: createConnectionLimit(connectionsPerUser),
    heartbeatMs,
    close() {
      feed.close();
      return stopListening();
    },
  };
}
