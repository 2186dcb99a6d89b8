import type { AcceptInvitePageMessages } from '../AcceptInvitePageMessages.js';

const told =
  (notDone: string, unknown: string) =>
  ({ error, outcome }: { error: string; outcome: 'not_done' | 'unknown' }) =>
    `${error} ${outcome === 'unknown' ? unknown : notDone}`;

/** English texts of `AcceptInvitePage`. */
export const accept: AcceptInvitePageMessages = {
  loading: 'Opening your invite…',
  title: ({ organization }) => ['Join ', organization],
  invitedBy: ({ inviter }) => (inviter ? [inviter, ' invited you.'] : 'You’re invited.'),
  invitedAddress: ({ inviter, email }) => (inviter ? [inviter, ' invited ', email, '.'] : [email, ' is invited.']),
  from: ({ organization, inviter }) => (inviter ? [organization, ' · Invited by ', inviter] : organization),
  message: 'Personal message',
  accept: 'Accept invite',
  nothingTyped: 'Fill this in first.',
  accepting: 'Joining…',
  decline: 'Decline',
  declining: 'Declining…',
  declineQuestion: {
    reason: 'Reason (optional)',
    hint: 'The people who invite can read it.',
    confirm: 'Decline invite',
    keep: 'Keep invite',
  },
  switchAccount: 'Switch',
  signedInAs: 'Signed in as',
  signedOut: {
    signIn: 'Sign in to accept',
    signUp: 'Create an account',
    hint: 'Use the address above. You come straight back here.',
    unknownTitle: 'Sign in to see your invite',
    unknownText: 'Use the address that your invite was sent to.',
  },
  wrongAccount: {
    title: 'This invite is for another account',
    text: ({ organization }) =>
      organization
        ? ['Sign in with the invited address to join ', organization, '.']
        : 'Use the address that your invite was sent to.',
    invited: 'Invited',
    signedIn: 'Signed in',
    switchAccount: 'Switch account',
  },
  accepted: {
    title: ({ organization }) => ['Welcome to ', organization],
    text: ({ roles }) => (roles ? ['You’re in as ', roles, '.'] : 'You’re in.'),
    open: ({ organization }) => ['Open ', organization],
  },
  redirect: {
    text: ({ organization, wait }) => [organization, ` opens ${wait}.`],
    said: ({ organization, wait }) => `${organization} opens ${wait}.`,
    stay: 'Stay here',
  },
  alreadyAccepted: {
    title: 'This invite was already accepted',
    text: 'Sign in with the account that accepted it.',
    signIn: 'Sign in',
  },
  alreadyMember: { title: ({ organization }) => ['You’re already in ', organization], text: 'There is nothing left to do.' },
  declined: {
    title: 'You declined',
    text: ({ organization, inviter }) => [
      organization ? [organization, ' won’t send reminders. '] : '',
      'Changed your mind? Ask ',
      inviter ?? 'the person who invited you',
      ' for a new invite.',
    ],
  },
  expired: {
    title: 'This invite has expired',
    text: ({ ago, inviter }) => [
      ago ? `It ended ${ago}. ` : '',
      inviter ?? 'The person who invited you',
      ' can send you a new one.',
    ],
    request: 'Ask for a new invite',
    requesting: 'Asking…',
  },
  requested: {
    title: 'Request sent',
    text: ({ inviter }) => [inviter ?? 'The person who invited you', ' gets an email. You can close this page.'],
  },
  limitReached: {
    title: ({ organization }) => (organization ? [organization, ' is full'] : 'No seats left'),
    text: 'All seats are taken. Your invite is still valid: try again later.',
  },
  needsAction: {
    verify_email: {
      title: 'Confirm your address first',
      text: ({ email }) => ['We sent ', email ? ['a link to ', email] : 'you a link', '. Open it, then come back.'],
      begin: 'Send the link again',
      done: 'I’ve confirmed it',
    },
    second_factor: {
      title: 'Set up a second step first',
      text: () => 'This organization asks for one to sign in. Your invite is still valid.',
      begin: 'Set it up',
      done: 'I’ve set it up',
    },
    other: {
      title: 'One more step first',
      text: () => 'Your invite is still valid.',
      begin: 'Continue',
      done: 'Try again',
    },
  },
  framed: {
    title: 'Open your invite in its own window',
    text: 'This page is shown inside another site, where you can’t be sure what you press.',
    open: 'Open in a new window',
  },
  canceled: {
    title: 'This invite was canceled',
    text: 'Ask the person who invited you if you still need access.',
  },
  superseded: {
    title: 'There is a newer link',
    text: 'This invite was sent again. Open the link in the newest email.',
  },
  notFound: {
    title: 'This link doesn’t work',
    text: 'It may be incomplete. Open it again from your email, or ask for a new invite.',
  },
  offline: {
    title: 'You’re offline',
    text: ({ outcome }) =>
      `${outcome === 'unknown' ? 'It may have worked.' : 'Your invite is safe.'} Try again when you’re back online.`,
  },
  failed: {
    check: { title: 'Your invite didn’t open', text: ({ error }) => `${error} Nothing has been changed.` },
    accept: {
      title: 'We couldn’t add you yet',
      text: told('Your invite is still valid.', 'Try again: it can’t happen twice.'),
    },
    request: {
      title: 'We couldn’t ask yet',
      text: told('Nothing has been sent.', 'Try again: it can’t happen twice.'),
    },
    decline: {
      title: 'We couldn’t decline it',
      text: told('Nothing has been changed.', 'Try again: it can’t happen twice.'),
    },
  },
  home: 'Go to the home page',
};
