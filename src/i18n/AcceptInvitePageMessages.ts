import type { ReactNode } from 'react';

/** Texts of `AcceptInvitePage`. */
export interface AcceptInvitePageMessages {
  loading: string;

  /** The heading of an open invite. */
  title: (values: { organization: string }) => string;

  /** `inviter` is null where the server does not tell. */
  invitedBy: (values: { inviter: ReactNode | null }) => ReactNode;

  /** For somebody who is signed out: to whom the invite was sent. */
  invitedAddress: (values: { inviter: ReactNode | null; email: ReactNode }) => ReactNode;

  message: string;

  accept: string;

  accepting: string;

  decline: string;

  declining: string;

  switchAccount: string;

  signedInAs: string;

  signedOut: { signIn: string; signUp: string; hint: string };

  wrongAccount: {
    title: string;
    text: (values: { organization: string }) => string;
    invited: string;
    signedIn: string;
    switchAccount: string;
  };

  accepted: {
    title: (values: { organization: string }) => string;
    /** `roles` is a list in words, null where there is none. */
    text: (values: { roles: string | null }) => string;
    open: (values: { organization: string }) => string;
  };

  alreadyAccepted: { title: string; text: string };

  alreadyMember: { title: (values: { organization: string }) => string; text: string };

  declined: { title: string; text: (values: { organization: string; inviter: string | null }) => string };

  expired: { title: string; text: (values: { ago: string | null; inviter: string | null }) => string };

  canceled: { title: string; text: string };

  superseded: { title: string; text: string };

  notFound: { title: string; text: string };

  offline: { title: string; text: string };

  /** `error` is one sentence on what went wrong. */
  failed: {
    check: { title: string; text: (values: { error: string }) => string };
    accept: { title: string; text: (values: { error: string }) => string };
    decline: { title: string; text: (values: { error: string }) => string };
  };

  home: string;
}
