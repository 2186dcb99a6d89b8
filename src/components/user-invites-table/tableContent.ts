import type { InvitesErrorDetails } from '../../domain/InvitesErrorDetails.js';
import type { UserInvite } from '../../domain/UserInvite.js';
import type { TableContent } from './UserInvitesTableState.js';

/** What is known of the list. */
export interface ListKnowledge {
  /** Undefined until the first answer. */
  items: readonly UserInvite[] | undefined;

  /** Why the last attempt failed. */
  error: InvitesErrorDetails | null;

  outdated: boolean;

  receivedAt: number;

  /** Whether a search or filter leaves some out. */
  narrowed: boolean;
}

/** Decides what stands in the table's frame. */
export function tableContent({ items, error, outdated, receivedAt, narrowed }: ListKnowledge): TableContent {
  if (error?.code === 'forbidden') return { status: 'forbidden' };
  if (!items) return error ? failure(error) : { status: 'loading' };
  if (items.length === 0 && outdated) return { status: 'loading' };
  if (items.length === 0 && error) return failure(error);
  if (items.length === 0) return { status: narrowed ? 'no_match' : 'empty' };
  return { status: 'rows', invites: items, outdated, stale: error && { error, since: receivedAt } };
}

function failure(error: InvitesErrorDetails): TableContent {
  return error.code === 'offline' ? { status: 'offline' } : { status: 'failed', error };
}
