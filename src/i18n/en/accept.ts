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
    request: 'Ask for a new invite',
    requesting: 'Asking…',
  },
  requested: {
    title: 'Request sent',
    text: ({ inviter }) => [inviter ?? 'The person who invited you', ' gets an email. You can close this page.'],
  },
  limitReached: {
    title: ({ organization }) => (organization ? [organization, ' is full'] : 'There is no room left'),
    text: 'All seats are taken. Your invite stays valid until there is room.',
  },
  needsAction: {
    verify_email: {
      title: 'Confirm your address first',
      text: ({ email }) =>
        email ? ['We sent a link to ', email, '. Open it, then come back.'] : 'We sent you a link. Open it, then come back.',
      begin: 'Send the link again',
      done: 'I’ve confirmed it',
    },
    second_factor: {
      title: 'Set up a second step first',
      text: () => 'This organization asks for a second step when you sign in. Your invite is still valid.',
      begin: 'Set it up',
      done: 'I’ve set it up',
    },
    other: {
      title: 'One more step first',
      text: () => 'Something has to be done before you can join. Your invite is still valid.',
      begin: 'Go on',
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
  offline: { title: 'You’re offline', text: 'Your invite is safe. Try again when you’re back online.' },
  failed: {
    check: { title: 'Your invite didn’t open', text: ({ error }) => `${error} Nothing has been changed.` },
    accept: {
      title: 'We couldn’t add you yet',
      text: ({ error, outcome }) =>
        `${error} ${outcome === 'not_done' ? 'Your invite is still valid.' : 'Try again to see whether you’re in: it can’t happen twice.'}`,
    },
    request: {
      title: 'We couldn’t ask yet',
      text: ({ error, outcome }) =>
        `${error} ${outcome === 'not_done' ? 'Nothing has been sent.' : 'Try again: the same request isn’t sent twice.'}`,
    },
    decline: {
      title: 'We couldn’t decline it',
      text: ({ error, outcome }) =>
        `${error} ${outcome === 'not_done' ? 'Nothing has been changed.' : 'Try again to see whether it’s declined.'}`,
    },
  },
  home: 'Go to the home page',
};
