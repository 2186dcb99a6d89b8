import type { IncomingMessage, ServerResponse } from 'node:http';

/** The pages of the example. */
export interface Web {
  handle(request: IncomingMessage, response: ServerResponse): void;

  close(): Promise<void>;
}
