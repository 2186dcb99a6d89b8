import type { AcceptInvitePageMessages } from '../AcceptInvitePageMessages.js';

/** English texts of `AcceptInvitePage`. */
export const accept: AcceptInvitePageMessages = {
  loading: 'Opening your invite…',
  title: ({ organization }) => ['Join ', organization],
  invitedBy: ({ inviter }) => (inviter ? [inviter, ' invited you.'] : 'You’re invited.'),
  invitedAddress: ({ inviter, email }) => (inviter ? [inviter, ' invited ', email, '.'] : [email, ' is invited.']),
  message: 'Personal message',
  accept: 'Accept invite',
  accepting: 'Joining…',
  decline: 'Decline',
  declining: 'Declining…',
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
        : 'Sign in with the address that it was sent to.',
    invited: 'Invited',
    signedIn: 'Signed in',
    switchAccount: 'Switch account',
  },
  accepted: {
    title: ({ organization }) => ['Welcome to ', organization],
    text: ({ roles }) => (roles ? ['You’re in as ', roles, '.'] : 'You’re in.'),
    open: ({ organization }) => ['Open ', organization],
  },
  alreadyAccepted: {
    title: 'This invite was already accepted',
    text: 'Sign in with the account that accepted it.',
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
  offline: { title: 'You’re offline', text: 'Your invite is safe. Try again when you’re back online.' },
  failed: {
    check: { title: 'Your invite didn’t open', text: ({ error }) => `${error} Nothing has been changed.` },
    accept: {
      title: 'We couldn’t add you yet',
      text: ({ error, outcome }) =>
        `${error} ${outcome === 'not_done' ? 'Your invite is still valid.' : 'Try again to see whether you’re in: it can’t happen twice.'}`,
    },
    decline: {
      title: 'We couldn’t decline it',
      text: ({ error, outcome }) =>
        `${error} ${outcome === 'not_done' ? 'Nothing has been changed.' : 'Try again to see whether it’s declined.'}`,
    },
  },
  home: 'Go to the home page',
};
