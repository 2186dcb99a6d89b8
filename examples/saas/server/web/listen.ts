import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

const portsToTry = 20;

/** Where to listen. */
export interface ListenOptions {
  /** @default 'localhost' */
  host?: string | undefined;

  /** Whether a port that is taken is a failure. @default false */
  exactly?: boolean | undefined;
}

/** Listens on the port, or on the next one that is free; 0 means any. Returns the port. */
export async function listen(
  server: Server,
  port: number,
  { host = 'localhost', exactly = false }: ListenOptions = {},
): Promise<number> {
  const lastPort = exactly ? port : Math.min(port + portsToTry, 65_535);
  for (let candidate = port; ; candidate += 1) {
    try {
      server.listen(candidate, host);
      await once(server, 'listening');
      return (server.address() as AddressInfo).port;
    } catch (error) {
      const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!taken || candidate >= lastPort) throw error;
    }
  }
}
