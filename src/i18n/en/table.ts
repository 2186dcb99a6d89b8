import { createMessageTools } from '../createMessageTools.js';
import type { UserInvitesTableMessages } from '../UserInvitesTableMessages.js';

const { plural, number } = createMessageTools('en');

/** English texts of `UserInvitesTable`. */
export const table: UserInvitesTableMessages = {
  label: 'User invites',
  caption: 'Invites',
  statusTabs: 'Status',
  all: 'All',
  invitePeople: 'Invite people',
  search: 'Search name or email',
  sortBy: 'Sort by',
  columns: {
    invitee: 'Invitee',
    roles: 'Roles',
    status: 'Status',
    inviter: 'Invited by',
    sent: 'Sent',
    expires: 'Expires',
    actions: 'Actions',
  },
  columnMenu: {
    label: 'Columns',
    hint: 'Columns without room are left out.',
    moveUp: ({ column }) => `Move ${column} up`,
    moveDown: ({ column }) => `Move ${column} down`,
    moved: ({ column, position, count }) => `${column} is column ${number(position)} of ${number(count)}`,
    reset: 'Reset columns',
    wasReset: 'Columns are as they were',
  },
  sorts: {
    newest: 'Newest first',
    oldest: 'Oldest first',
    expiresFirst: 'Expires first',
    invitee: 'Name',
    status: 'Status',
  },
  sorted: ({ column, direction }) => `Sorted by ${column}, ${direction === 'asc' ? 'ascending' : 'descending'}`,
  found: ({ count }) => plural(count, { one: '# invite found', other: '# invites found' }),
  cellFailed: 'Couldn’t be shown',
  sentTimes: ({ count }) => plural(count, { one: 'Sent once', other: 'Sent # times' }),
  actionsFor: ({ email }) => `Actions for ${email}`,
  empty: {
    title: 'No invites yet',
    text: 'Add the people you work with. Each gets an email with a link to join, and you see here who has.',
  },
  noMatch: {
    title: 'Nothing matches',
    text: ({ search, status }) => {
      const invite = status ? `No ${status.toLowerCase()} invite` : 'No invite';
      return search ? `${invite} contains “${search}”.` : `${invite} is here right now.`;
    },
    clear: 'Clear search and filters',
  },
  failedToLoad: { title: 'Invites didn’t load', text: ({ error }) => `${error} Nothing has been changed.` },
  forbidden: { title: 'You can’t see invites here', text: 'Ask an admin for the permission to manage invites.' },
  stale: ({ error, time }) => `${error} These invites are from ${time} and may have changed.`,
  loading: 'Loading invites…',
  pages: 'Pages',
  rowsPerPage: 'Rows per page',
  perPage: ({ count }) => `${number(count)} per page`,
  range: ({ from, to, total }) => `${number(from)}–${number(to)}${total === null ? '' : ` of ${number(total)}`}`,
  total: ({ count, more }) => (more ? `${number(count)}+ invites` : plural(count, { one: '# invite', other: '# invites' })),
  failedRows: ({ error }) => `These invites didn’t load. ${error}`,
  firstPage: 'First page',
  previousPage: 'Previous page',
  nextPage: 'Next page',
  lastPage: 'Last page',
};
