import type { CommonMessages } from '../CommonMessages.js';

/** English texts that more than one component uses. */
export const common: CommonMessages = {
  errors: {
    offline: 'You’re offline.',
    timeout: 'The server took too long to answer.',
    network: 'The server didn’t answer.',
    unauthenticated: 'You’re signed out. Sign in and try again.',
    forbidden: 'You don’t have permission to do this.',
    not_found: 'It’s no longer there.',
    gone: 'It’s no longer there.',
    conflict: 'It was changed meanwhile. Look again, then try again.',
    validation: 'The server didn’t accept this.',
    rate_limited: 'Too many requests. Wait a moment, then try again.',
    too_large: 'That was too much at once. Try fewer.',
    quota_exceeded: 'The limit of seats or open invites is reached.',
    invite_not_pending: 'This invite is no longer pending.',
    needs_action: 'Something has to be done first.',
    wrong_account: 'This invite is for another account.',
    server: 'The server had a problem.',
    malformed: 'The server’s answer couldn’t be read.',
    unknown: 'Something went wrong.',
  },
  loading: 'Loading…',
  notLoaded: 'This part of the page couldn’t be loaded.',
  tryAgain: 'Try again',
  close: 'Close',
  cancel: 'Cancel',
  roles: 'Roles',
  expires: 'Expires',
  none: '—',
  more: ({ count }) => `+${count}`,
};
