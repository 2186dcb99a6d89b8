import type { ReactNode } from 'react';

import type { SendUserInviteOutcome } from '../domain/SendUserInvitesResult.js';

/** Texts of `InviteUsersDialog`. */
export interface InviteUsersDialogMessages {
  /** `organization` is null where the host did not name it. */
  title: (values: { organization: string | null }) => string;

  description: string;

  addresses: string;

  addressesPlaceholder: string;

  addMorePlaceholder: string;

  addressesHint: string;

  /** Above the list of entries. `problems` is how many of them need attention. */
  entries: (values: { count: number; problems: number }) => string;

  /** Announced after typing or pasting. */
  added: (values: { added: number; duplicates: number; invalid: number }) => string;

  removed: (values: { email: string }) => string;

  removeProblems: (values: { count: number }) => string;

  remove: (values: { email: string }) => string;

  editAddress: string;

  roleFor: (values: { email: string }) => string;

  role: string;

  roleForEveryone: string;

  rolesFailed: string;

  addMessage: string;

  message: string;

  messagePlaceholder: string;

  messageCount: (values: { length: number; limit: number }) => string;

  /** Why an entry cannot be sent, or should be looked at. */
  problems: {
    no_at: string;
    no_local: string;
    no_domain: string;
    domain_without_dot: string;
    too_many_at: string;
    invalid_character: string;
    too_long: string;
    malformed: string;
    duplicate: string;
  };

  /** After a typo such as gmial.com; `suggestion` is a button. */
  didYouMean: (values: { suggestion: ReactNode }) => ReactNode;

  /** For what became of an invitee, by outcome. */
  outcomes: Readonly<Record<SendUserInviteOutcome, string>>;

  /** For one invitee's row after sending. */
  outcomeFor: (values: { email: string; outcome: SendUserInviteOutcome; reason: string | null }) => string;

  seatsLeft: (values: { left: number; limit: number; after: number | null }) => string;

  tooManySeats: (values: { over: number }) => string;

  send: (values: { count: number }) => string;

  sending: string;

  /** Why the primary button does nothing yet. */
  addSomebody: string;

  fixProblems: (values: { count: number }) => string;

  /** When the whole request failed; nothing was lost. */
  sendFailed: (values: { error: string }) => string;

  sentTitle: (values: { count: number }) => string;

  sentHint: string;

  notSentHint: (values: { count: number }) => string;

  retry: (values: { count: number }) => string;

  inviteMore: string;

  done: string;

  discard: { title: (values: { count: number }) => string; text: string; keep: string; confirm: string };
}
