import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout } from 'node:timers/promises';

/** What came back over a connection: as much of an HTTP answer as there is. */
export interface RawAnswer {
  status: number;

  head: string;

  body: string;
}

/** Sends bytes as they are, in parts with a pause between them, and reads until the server closes the connection. */
export async function rawRequest(
  url: string,
  parts: string | AsyncIterable<string> | Iterable<string>,
  pauseMs = 0,
): Promise<RawAnswer> {
  const socket = connect(Number(new URL(url).port), 'localhost');
  let received = '';
  socket.on('data', (chunk: Buffer) => (received += chunk.toString()));
  socket.on('error', () => {});
  const closed = once(socket, 'close');
  await once(socket, 'connect');
  for await (const part of typeof parts === 'string' ? [parts] : parts) {
    if (socket.destroyed || socket.readableEnded) break;
    socket.write(part);
    if (pauseMs > 0) await setTimeout(pauseMs);
  }
  await closed;
  const [head = '', ...rest] = received.split('\r\n\r\n');
  return { status: Number(/^HTTP\/1\.1 (\d{3})/.exec(head)?.[1] ?? 0), head, body: rest.join('\r\n\r\n') };
}
