import type { ReadMark } from '../operations/OperationLog.js';
import type { InvitesQueryContext } from './InvitesQueryContext.js';

// Of a loader or a server: older than every operation.
const foreignRead: ReadMark = { life: '', sequence: 0 };

/** Reads with a mark that tells, for the log, when the request started. */
export async function markRead<Answer>(
  operations: InvitesQueryContext['operations'],
  ask: (mark: ReadMark) => Promise<Answer>,
): Promise<Answer> {
  const mark = operations?.beginRead() ?? foreignRead;
  try {
    return await ask(mark);
  } finally {
    operations?.endRead(mark);
  }
}
