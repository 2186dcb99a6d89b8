import type { ReactNode } from 'react';

import type { InviteActivityKind, InviteOperationKind } from '../domain/InviteActivity.js';

/** Texts of what can be done with an invite, in the table and in its details. */
export interface InviteActionsMessages {
  resend: string;

  resendFor: (values: { email: string }) => string;

  copyLink: string;

  editInvite: string;

  seeDetails: string;

  cancelInvite: string;

  restoreInvite: string;

  deleteRecord: string;

  undo: string;

  /** Announced where what was done can be undone. */
  undoHint: string;

  /** Names the line that says what was done last. */
  lastDone: string;

  /** Names the button that takes that line away; `done` is what it says. */
  dismissDone: (values: { done: string }) => string;

  /** The name of a button below a row or the list, which tells it from those of other invites; it begins with what is on it. */
  actionFor: (values: { action: string; email: string }) => string;

  /** Shown in the status badge while an operation runs. */
  pending: Readonly<Record<InviteActivityKind, string>>;

  /** Shown in the status badge while the server is asked whether an operation was carried out. */
  checking: string;

  /** Shown in the status badge while an operation waits for the network. */
  waiting: string;

  /** The line of a row whose operation waits for the network. */
  waitingFor: (values: { kind: InviteOperationKind }) => string;

  /** Takes back what waits. */
  withdraw: Readonly<Record<InviteOperationKind, string>>;

  /** Announced when what waited was taken back. */
  withdrawn: (values: { kind: InviteOperationKind; email: string }) => string;

  /** Announced when an operation is done. */
  done: (values: { kind: InviteActivityKind; email: string }) => string;

  /** The failure line of a row. */
  failed: (values: { kind: InviteActivityKind; error: string }) => string;

  /** Announced when an operation failed. */
  failedFor: (values: { kind: InviteActivityKind; email: string; error: string }) => string;

  /** The failure line of a row whose server asked to wait. */
  failedWait: (values: { kind: InviteActivityKind; wait: string }) => string;

  /** Instead of the failure line, when the wait is over. */
  waitOver: (values: { kind: InviteActivityKind }) => string;

  /** Announced when the wait is over. */
  waitOverFor: (values: { kind: InviteActivityKind; email: string }) => string;

  /** Opens what could not be saved. */
  editAgain: string;

  dismiss: string;

  /** Shows a link where the browser lets nobody put it on the clipboard. */
  linkDialog: {
    title: string;
    text: (values: { email: ReactNode }) => ReactNode;
    label: string;
    done: string;
  };

  /** Why an action in the menu is not offered. */
  unavailable: {
    not_pending: string;
    forbidden: string;
    cooldown: string;
    limit_reached: string;
    expired: string;
    not_supported: string;
  };

  /** Why an action is not offered, where it is known for how long. */
  unavailableFor: (values: { reason: string; wait: string }) => string;

  confirmDelete: {
    title: string;
    text: (values: { email: ReactNode }) => ReactNode;
    keep: string;
    confirm: string;
  };

  confirmCancel: {
    title: string;
    text: (values: { email: ReactNode }) => ReactNode;
    keep: string;
    confirm: string;
  };
}
