import type { UserInvitesInboxMessages } from '../UserInvitesInboxMessages.js';

/** English texts of `UserInvitesInbox`. */
export const inbox: UserInvitesInboxMessages = {
  label: 'Invites to you',
  loading: 'Loading your invites…',
  empty: { title: 'No open invites', text: 'When somebody invites you, it shows up here.' },
  failedToLoad: { title: 'Your invites didn’t load', text: ({ error }) => `${error} Nothing has been changed.` },
  invitedBy: ({ inviter }) => (inviter ? [inviter, ' invited you.'] : 'You’re invited.'),
  expires: ({ relative }) => `Expires ${relative}`,
  expired: ({ relative }) => `Expired ${relative}`,
  accept: 'Accept',
  accepting: 'Joining…',
  decline: 'Decline',
  declining: 'Declining…',
  declineQuestion: {
    reason: 'Reason (optional)',
    hint: 'The people who invite can read it.',
    confirm: 'Decline invite',
    keep: 'Keep invite',
  },
  actionFor: ({ action, organization }) => `${action}, ${organization}`,
  open: ({ organization }) => ['Open ', organization],
  accepted: 'You’re in.',
  declined: 'You declined.',
  over: ({ outcome }) =>
    `This invite is no longer open.${outcome === 'unknown' ? ' Your earlier answer may have got through.' : ''}`,
  failed: ({ kind, error, outcome }) => {
    if (outcome === 'unknown') return `${error} Try again to see what became of it: it can’t happen twice.`;
    return `Couldn’t ${kind}. ${error}`;
  },
  needsAction: ({ action }) =>
    action === 'verify_email'
      ? 'Confirm your email address first, then try again.'
      : 'One more step is needed. Open the link in your invite email.',
  said: ({ organization, outcome }) => `${organization}: ${outcome}`,
};
