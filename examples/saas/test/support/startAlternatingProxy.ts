import { once } from 'node:events';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy whose requests go to each of the servers behind it in turn: two at once never meet in one. */
export async function startAlternatingProxy() {
  const ports: number[] = [];
  let turn = 0;
  const proxy = createServer((incoming, answer) => {
    const port = ports[turn++ % ports.length]!;
    const { url, method, headers } = incoming;
    const passedOn = request({ host: 'localhost', port, path: url, method, headers }, (received) => {
      answer.writeHead(received.statusCode!, { ...received.headers, 'x-answered-by': port });
      received.pipe(answer);
    });
    passedOn.on('error', () => answer.destroy());
    incoming.pipe(passedOn);
  });
  await once(proxy.listen(0, 'localhost'), 'listening');
  return {
    url: `http://localhost:${(proxy.address() as AddressInfo).port}`,

    /** Lets requests go to these servers. */
    passTo(...servers: readonly { port: number }[]): void {
      ports.push(...servers.map(({ port }) => port));
    },

    async close(): Promise<void> {
      proxy.closeAllConnections();
      await new Promise((resolve) => proxy.close(resolve));
    },
  };
}
