import { Client } from 'pg';

import { changesChannel } from './changes.js';

const pauseMs = 1000;

/**
 * Calls `wake` whenever the database says that something changed, over one connection that is opened again where it is
 * lost. Returns the way to stop.
 */
export function listenForChanges(databaseUrl: string, wake: () => void): () => Promise<void> {
  let stopped = false;
  let client: Client | null = null;
  let pause: NodeJS.Timeout | undefined;

  async function connect(): Promise<void> {
    const connection = new Client({ connectionString: databaseUrl, keepAlive: true });
    client = connection;
    connection.once('end', reconnect);
    connection.on('error', (error) => console.error('The connection that listens for changes was lost.', error.message));
    connection.on('notification', wake);
    await connection.connect();
    await connection.query(`listen ${changesChannel}`);
    // What changed while nobody listened.
    wake();
  }

  function reconnect(): void {
    client = null;
    clearTimeout(pause);
    if (!stopped) pause = setTimeout(open, pauseMs);
  }

  function open(): void {
    connect().catch((error: unknown) => {
      console.error('The database cannot be listened to.', error instanceof Error ? error.message : error);
      reconnect();
    });
  }

  open();
  return async () => {
    stopped = true;
    clearTimeout(pause);
    await client?.end();
  };
}
