import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

const portsToTry = 20;

/** Listens on the port, or on the next one that is free; 0 means any. Returns the port. */
export async function listen(server: Server, port: number): Promise<number> {
  for (let candidate = port; ; candidate += 1) {
    try {
      server.listen(candidate, 'localhost');
      await once(server, 'listening');
      return (server.address() as AddressInfo).port;
    } catch (error) {
      const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!taken || candidate >= Math.min(port + portsToTry, 65_535)) throw error;
    }
  }
}
