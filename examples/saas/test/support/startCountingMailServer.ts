import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** A mail that arrived. */
export interface Delivery {
  messageId: string;

  to: string;
}

const entry = fileURLToPath(new URL('countingMailServer.ts', import.meta.url));

/** Starts a mail server as a process of its own, which tells of every mail that it has received in full. */
export async function startCountingMailServer() {
  const child = fork(entry, { execArgv: ['--import', 'tsx'] });
  const deliveries: Delivery[] = [];
  const [smtpUrl] = (await once(child, 'message')) as [string];
  let onTold = () => {};
  child.on('message', (message: Delivery | 'told') => {
    if (message === 'told') onTold();
    else deliveries.push(message);
  });

  return {
    smtpUrl,

    /** What has arrived so far. */
    deliveries: (): readonly Delivery[] => deliveries,

    /** Resolves once everything that has arrived is among the deliveries. */
    async toldAll(): Promise<void> {
      await new Promise<void>((resolve) => {
        onTold = resolve;
        child.send('tell');
      });
    },

    stop: () => child.kill('SIGKILL'),
  };
}
