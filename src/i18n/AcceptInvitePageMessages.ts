import type { ReactNode } from 'react';

/**
 * Texts of `AcceptInvitePage`. Names and addresses come as elements with a `key`, so that a message may be an array of
 * words and elements in any order.
 */
export interface AcceptInvitePageMessages {
  loading: string;

  /** The heading of an open invite. */
  title: (values: { organization: ReactNode }) => ReactNode;

  /** `inviter` is null where the server does not tell. */
  invitedBy: (values: { inviter: ReactNode | null }) => ReactNode;

  /** For somebody who is signed out: to whom the invite was sent. */
  invitedAddress: (values: { inviter: ReactNode | null; email: ReactNode }) => ReactNode;

  /** On the other screens: which organization, and who invited. `inviter` is null where the server does not tell. */
  from: (values: { organization: ReactNode; inviter: ReactNode | null }) => ReactNode;

  /** Names the quote for screen readers. */
  message: string;

  accept: string;

  /** Where somebody who is signed out accepts with nothing typed. */
  nothingTyped: string;

  accepting: string;

  decline: string;

  declining: string;

  /** Asked before an invite is declined. `reason` names the field, `hint` says who reads it. */
  declineQuestion: { reason: string; hint: string; confirm: string; keep: string };

  switchAccount: string;

  signedInAs: string;

  signedOut: {
    signIn: string;
    signUp: string;
    hint: string;

    /** Where the server shows an invite to its invitee only. */
    unknownTitle: string;
    unknownText: string;
  };

  wrongAccount: {
    title: string;
    /** `organization` is null where the server shows an invite to its invitee only. */
    text: (values: { organization: ReactNode | null }) => ReactNode;
    invited: string;
    signedIn: string;
    switchAccount: string;
  };

  accepted: {
    title: (values: { organization: ReactNode }) => ReactNode;
    /** `roles` is a list in words, null where there is none. */
    text: (values: { roles: ReactNode | null }) => ReactNode;
    open: (values: { organization: ReactNode }) => ReactNode;
  };

  /**
   * Before the viewer is taken on, where `wait` is such as "in 3 seconds". `said` is told to screen readers, once.
   */
  redirect: {
    text: (values: { organization: ReactNode; wait: string }) => ReactNode;
    said: (values: { organization: string; wait: string }) => string;
    stay: string;
  };

  alreadyAccepted: { title: string; text: string; signIn: string };

  alreadyMember: { title: (values: { organization: ReactNode }) => ReactNode; text: string };

  declined: {
    title: string;
    text: (values: { organization: ReactNode | null; inviter: ReactNode | null }) => ReactNode;
  };

  expired: {
    title: string;
    text: (values: { ago: string | null; inviter: ReactNode | null }) => ReactNode;
    request: string;
    requesting: string;
  };

  /** After a fresh invite was asked for. */
  requested: { title: string; text: (values: { inviter: ReactNode | null }) => ReactNode };

  limitReached: { title: (values: { organization: ReactNode | null }) => ReactNode; text: string };

  /** What has to be done first. `begin` does it, `done` tries again afterwards; `email` is null where the invite is not known. */
  needsAction: Readonly<
    Record<
      'verify_email' | 'second_factor' | 'other',
      { title: string; text: (values: { email: ReactNode | null }) => ReactNode; begin: string; done: string }
    >
  >;

  framed: { title: string; text: string; open: string };

  canceled: { title: string; text: string };

  superseded: { title: string; text: string };

  notFound: { title: string; text: string };

  /** With `unknown` the server may have carried it out all the same. */
  offline: { title: string; text: (values: { outcome: 'not_done' | 'unknown' }) => string };

  /** `error` is one sentence on what went wrong; with `unknown` the server may have carried it out all the same. */
  failed: {
    check: { title: string; text: (values: { error: string }) => string };
    accept: { title: string; text: (values: { error: string; outcome: 'not_done' | 'unknown' }) => string };
    decline: { title: string; text: (values: { error: string; outcome: 'not_done' | 'unknown' }) => string };
    request: { title: string; text: (values: { error: string; outcome: 'not_done' | 'unknown' }) => string };
  };

  home: string;
}
