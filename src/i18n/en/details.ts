import { createMessageTools } from '../createMessageTools.js';
import type { UserInviteDetailsMessages } from '../UserInviteDetailsMessages.js';

const { plural } = createMessageTools('en');

/** English texts of `UserInviteDetails`. */
export const details: UserInviteDetailsMessages = {
  label: 'Invite details',
  facts: 'Details',
  loading: 'Loading invite…',
  status: 'Status',
  invitedBy: 'Invited by',
  acceptedBy: 'Accepted by',
  sent: 'Sent',
  sentTimes: ({ count }) => plural(count, { one: 'Sent once', other: 'Sent # times' }),
  delivery: 'Email',
  deliveries: {
    queued: 'On its way',
    delivered: 'Delivered',
    bounced: 'Bounced. The address may be wrong.',
    unknown: 'May not have arrived',
  },
  language: 'Language',
  yes: 'Yes',
  no: 'No',
  message: 'Message',
  history: 'History',
  events: {
    created: 'Created',
    sent: 'Sent',
    resent: 'Resent',
    delivered: 'Delivered',
    bounced: 'Bounced',
    updated: 'Changed',
    accepted: 'Accepted',
    declined: 'Declined',
    canceled: 'Canceled',
    restored: 'Restored',
    requested: 'Asked for a new invite',
    expired: 'Expired',
  },
  incomplete: ({ error }) => `${error} The history didn’t load.`,
  stale: ({ error }) => `${error} This may have changed.`,
  linkCopied: 'Link copied',
  unavailable: ({ actions, reason }) => [actions, ': ', reason],
  editor: {
    title: 'Edit invite',
    firstName: 'First name',
    lastName: 'Last name',
    languageHint: 'A language tag, such as en or pt-BR.',
    rolesFailed: 'The roles didn’t load.',
    save: 'Save changes',
    discard: {
      title: 'Discard your changes?',
      text: 'What you changed isn’t saved anywhere.',
      keep: 'Keep editing',
      confirm: 'Discard',
    },
  },
  gone: { title: 'This invite is gone', text: 'It was deleted, or it belongs to somewhere else.' },
  forbidden: { title: 'You can’t see this invite', text: 'Ask an admin for the permission to manage invites.' },
  failedToLoad: { title: 'The invite didn’t load', text: ({ error }) => `${error} Nothing has been changed.` },
};
