import type { StartServerOptions } from '../../server/startServer.js';
import { startServer } from '../../server/startServer.js';

/** What the process that is killed is told: the server's options, with a clock that is so far ahead. */
export type ServerToKill = Omit<StartServerOptions, 'now'> & { aheadMs: number };

process.once('message', ({ aheadMs, ...options }: ServerToKill) => {
  void startServer({ ...options, now: () => Date.now() + aheadMs }).then(({ url }) => process.send!(url));
});
process.on('disconnect', () => process.exit());
