import type { Kysely } from 'kysely';

import type { Database } from '../database/Database.js';
import { logFailure } from '../logFailure.js';
import type { ClaimedMail, MailMaker } from './ClaimedMail.js';
import { claimMail } from './claimMail.js';
import type { Mailer } from './createMailer.js';
import { deliverMail } from './deliverMail.js';
import { settleMailsInDoubt } from './settleMailsInDoubt.js';

/** Empties the outbox. */
export interface MailDispatcher {
  /** Says that the outbox may have mail. */
  wake(): void;

  /** Whether it has looked into the outbox or sent a mail within the last minutes. */
  alive(): boolean;

  /** Resolves once it has sent all that is due. */
  idle(): Promise<void>;

  /** Finishes the mail at hand and stops. */
  close(): Promise<void>;
}

/** What a dispatcher works with. */
export interface MailDispatcherOptions extends MailMaker {
  db: Kysely<Database>;

  mailer: Mailer;

  now: () => number;

  /** Whether nobody else sends from this outbox: then what is claimed at the start has no sender any more. @default false */
  alone?: boolean | undefined;
}

const pollMs = 15_000;
// Whoever takes longer has no doubt ended; an answer that comes all the same still counts.
const longestSendMs = 60_000;
// Longer than a mail server may take for one mail.
const patienceMs = 180_000;

/** Sends what is in the outbox, at once when woken and every few seconds for what failed before. */
export function createMailDispatcher(options: MailDispatcherOptions): MailDispatcher {
  let closed = false;
  let woken = false;
  let running: Promise<void> | null = null;
  let looked = false;
  let lastSign = performance.now();

  async function drain(): Promise<void> {
    await settleMailsInDoubt(options.db, options.alone && !looked ? 0 : longestSendMs);
    looked = true;
    for (let mail = await next(); mail; mail = await next()) await deliverMail(options, mail);
  }

  async function next(): Promise<ClaimedMail | null> {
    woken = false;
    if (closed) return null;
    const mail = await claimMail(options, new Date(options.now()));
    lastSign = performance.now();
    return mail;
  }

  function wake(): void {
    woken = true;
    running ??= drain()
      .catch((error: unknown) => logFailure('The outbox could not be emptied.', error))
      .finally(() => {
        running = null;
        // Whatever was queued while the outbox was looked at asks for one more look.
        if (woken && !closed) wake();
      });
  }

  const timer = setInterval(wake, pollMs).unref();
  return {
    wake,
    idle: () => running ?? Promise.resolve(),
    alive: () => !closed && performance.now() - lastSign < patienceMs,
    async close() {
      closed = true;
      clearInterval(timer);
      await running;
    },
  };
}
