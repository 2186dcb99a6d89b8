import type { UserInvitesFilter } from '../../../client/InvitesClient.js';
import type { UserInvite } from '../../../domain/UserInvite.js';
import type { TableContent, TablePage } from '../UserInvitesTableState.js';
import type { SelectableList } from './SelectableList.js';

interface ShownPage {
  content: TableContent;

  filter: UserInvitesFilter;

  search: string;

  /** Whether the list is read as it is scrolled. */
  infinite: boolean;

  /** The same text for the same order. */
  order: string;

  page: Omit<TablePage, 'sizes'>;
}

const noInvites: readonly UserInvite[] = [];

/** What can be selected of what is shown; null while nothing is known. */
export function selectableListOf({ content, filter, search, infinite, order, page }: ShownPage): SelectableList | null {
  if (content.status === 'loading') return null;
  // Rows of an earlier question, or of the page before, cannot be selected any more.
  const isEmpty = content.status === 'no_match' || content.status === 'empty';
  const isCurrent = content.status === 'rows' ? !content.outdated : isEmpty;
  const invites = content.status === 'rows' && isCurrent ? content.invites : noInvites;
  const { index, size, total, canGoOn, canGoBack } = page;
  return {
    filter,
    search,
    place: isCurrent ? `${index} ${size} ${order}` : '',
    start: index * size,
    invites: infinite ? null : invites,
    total,
    hasMore: total === null ? canGoOn || canGoBack : total > invites.length,
  };
}
