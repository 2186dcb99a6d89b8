import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';

/** Passes bytes on to a server, and cuts connections as a network does: in the middle of what they carry. */
export async function startCuttingProxy() {
  const sockets = new Set<Socket>();
  const streams = new Set<Socket>();
  let port = 0;
  const proxy = createServer((incoming) => {
    const passedOn = connect(port, 'localhost');
    for (const [socket, other] of [
      [incoming, passedOn],
      [passedOn, incoming],
    ] as const) {
      sockets.add(socket);
      socket.pipe(other);
      socket.on('error', () => {});
      socket.on('close', () => {
        sockets.delete(socket);
        streams.delete(socket);
        other.destroy();
      });
    }
    incoming.on('data', (bytes: Buffer) => {
      if (bytes.includes('/events HTTP/1.1')) streams.add(incoming);
    });
  });
  await once(proxy.listen(0, 'localhost'), 'listening');
  return {
    url: `http://localhost:${(proxy.address() as AddressInfo).port}`,

    passTo(serverPort: number): void {
      port = serverPort;
    },

    /** Cuts the connections that carry events; how many they were. */
    cutEvents(): number {
      const count = streams.size;
      for (const stream of streams) stream.resetAndDestroy();
      return count;
    },

    async close(): Promise<void> {
      for (const socket of sockets) socket.destroy();
      proxy.close();
      await once(proxy, 'close');
    },
  };
}
