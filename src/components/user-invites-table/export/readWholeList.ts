import type { InvitesClient } from '../../../client/InvitesClient.js';
import { toInvitesErrorDetails } from '../../../client/toInvitesErrorDetails.js';
import { matchingPages } from '../../../operations/matchingPages.js';
import type { ListQuestion } from '../../../operations/matchingPages.js';
import type { ListPart } from './ListPart.js';

/** Reads a list to its end, page by page. What fails is a part, too, and the last one; an abort ends it without a word. */
export async function* readWholeList(
  client: InvitesClient,
  question: ListQuestion,
  deadlineMs: number,
  signal: AbortSignal,
): AsyncGenerator<ListPart, void, void> {
  try {
    for await (const { items, totalCount } of matchingPages(client, question, deadlineMs, signal)) {
      yield { status: 'read', invites: items, total: totalCount };
    }
  } catch (thrown) {
    if (!signal.aborted) yield { status: 'failed', error: toInvitesErrorDetails(thrown) };
  }
}
