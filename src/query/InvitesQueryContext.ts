import type { InvitesClient } from '../client/InvitesClient.js';
import type { ReceivedAnswers } from '../operations/createReceivedAnswers.js';
import type { InviteOperations } from '../operations/InviteOperations.js';

/** What every query reads from: pass it to the option factories in loaders and on servers. */
export interface InvitesQueryContext {
  client: InvitesClient;

  /** Names back end, tenant and user, such as `rest:northwind:zoe`: nobody sees another's cache. */
  scope: string;

  /** How long a read may take. @default 30_000 */
  deadlineMs?: number | undefined;

  /** Where reads are counted, so that an operation knows which answers are older; the provider has it. */
  operations?: Pick<InviteOperations, 'beginRead' | 'endRead'> | undefined;

  /** The answers to received invites, which end with a read that lists the invite all the same; the inbox has them. */
  answers?: Pick<ReceivedAnswers, 'beginRead'> | undefined;

  /** The viewer's clock in milliseconds since the epoch. @default Date.now */
  now?: (() => number) | undefined;
}
