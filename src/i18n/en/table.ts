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
  sorts: {
    newest: 'Newest first',
    oldest: 'Oldest first',
    expiresFirst: 'Expires first',
    invitee: 'Name',
    status: 'Status',
  },
  sorted: ({ column, direction }) => `Sorted by ${column}, ${direction === 'asc' ? 'ascending' : 'descending'}`,
  found: ({ count }) => plural(count, { one: '# invite found', other: '# invites found' }),
  sentTimes: ({ count }) => plural(count, { one: 'Sent once', other: 'Sent # times' }),
  actionsFor: ({ email }) => `Actions for ${email}`,
  resend: 'Resend',
  resendFor: ({ email }) => `Resend invite for ${email}`,
  cancelInvite: 'Cancel invite',
  pending: { resend: 'Resending…', cancel: 'Canceling…', update: 'Saving…' },
  checking: 'Checking…',
  waiting: 'Waiting…',
  waitingFor: ({ kind }) =>
    `You’re offline. ${{ resend: 'The invite is sent again', cancel: 'The invite is canceled', update: 'Your changes are saved' }[kind]} when the connection is back.`,
  withdraw: { resend: 'Don’t resend', cancel: 'Keep invite', update: 'Discard changes' },
  withdrawn: ({ kind, email }) =>
    ({
      resend: `Invite for ${email} is not sent again`,
      cancel: `Invite for ${email} is kept`,
      update: `Changes to the invite for ${email} discarded`,
    })[kind],
  done: ({ kind, email }) =>
    ({ resend: `Invite for ${email} sent again`, cancel: `Invite for ${email} canceled`, update: `Invite for ${email} saved` })[
      kind
    ],
  failed: ({ kind, error }) =>
    `${{ resend: 'Couldn’t resend.', cancel: 'Couldn’t cancel.', update: 'Couldn’t save.' }[kind]} ${error}`,
  failedFor: ({ kind, email, error }) =>
    `${{ resend: 'Couldn’t resend', cancel: 'Couldn’t cancel', update: 'Couldn’t save' }[kind]} the invite for ${email}. ${error}`,
  failedWait: ({ kind, wait }) =>
    `${{ resend: 'Sent a moment ago. You can resend', cancel: 'Too many requests. You can cancel', update: 'Too many requests. You can save' }[kind]} ${wait}.`,
  dismiss: 'Dismiss',
  unavailable: {
    not_pending: 'This invite is no longer pending',
    forbidden: 'You don’t have permission',
    cooldown: 'Sent a moment ago',
    limit_reached: 'There are no seats left',
    expired: 'This invite has expired',
    not_supported: 'Not available here',
  },
  confirmCancel: {
    title: 'Cancel this invite?',
    text: ({ email }) => [email, ' can’t join with the link anymore. You can invite them again later.'],
    keep: 'Keep invite',
    confirm: 'Cancel invite',
  },
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
  firstPage: 'First page',
  previousPage: 'Previous page',
  nextPage: 'Next page',
  lastPage: 'Last page',
};
