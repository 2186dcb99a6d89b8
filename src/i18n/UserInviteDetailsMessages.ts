import type { ReactNode } from 'react';

import type { UserInvite, UserInviteEvent } from '../domain/UserInvite.js';

/** Texts of `UserInviteDetails`. */
export interface UserInviteDetailsMessages {
  /** Names the details for screen readers while it is not known whose they are. */
  label: string;

  /** Names the scrolling area. */
  facts: string;

  loading: string;

  status: string;

  invitedBy: string;

  acceptedBy: string;

  sent: string;

  sentTimes: (values: { count: number }) => string;

  /** What became of the last mail. */
  delivery: string;

  deliveries: Readonly<Record<NonNullable<UserInvite['delivery']>, string>>;

  language: string;

  /** What a checkbox among the host's own fields says. */
  yes: string;

  no: string;

  message: string;

  history: string;

  events: Readonly<Record<UserInviteEvent['type'], string>>;

  /** Instead of the history, where only what a list knew could be shown. */
  incomplete: (values: { error: string }) => string;

  /** Above what could not be read again. */
  stale: (values: { error: string }) => string;

  /** On the button, for a moment. */
  linkCopied: string;

  /** Why buttons do nothing. `actions` is a list in words, `reason` may count down. */
  unavailable: (values: { actions: string; reason: ReactNode }) => ReactNode;

  /** The dialog that changes an invite. */
  editor: {
    title: string;
    firstName: string;
    lastName: string;

    /** Where the host offers no languages. */
    languageHint: string;
    rolesFailed: string;
    save: string;
    discard: { title: string; text: string; keep: string; confirm: string };
  };

  gone: { title: string; text: string };

  forbidden: { title: string; text: string };

  failedToLoad: { title: string; text: (values: { error: string }) => string };
}
