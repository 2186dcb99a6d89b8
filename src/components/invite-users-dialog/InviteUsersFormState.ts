import type { InvitesErrorDetails } from '../../domain/InvitesErrorDetails.js';
import type { InviteField } from '../../domain/InviteField.js';
import type { RoleChoices } from '../../domain/RoleChoices.js';
import type { SendProgress } from '../../domain/SendProgress.js';
import type { EntryCounts } from './entries/countEntries.js';
import type { InviteeEntries } from './entries/createInviteeEntries.js';
import type { InviteeEntry } from './entries/InviteeEntry.js';
import type { PrivilegedInvitees } from './roles/privilegedInvitees.js';
import type { RoleSearch } from './roles/RoleSearch.js';

/** What made the dialog close. `platform` is the browser itself, which asks nobody. */
export type InviteUsersCloseReason =
  | 'close_button'
  | 'cancel_button'
  | 'discard_button'
  | 'done_button'
  | 'escape'
  | 'beside'
  | 'platform';

/** Why the list was not sent when the sender asked for it. Each attempt makes a new object. */
export type InviteUsersFormProblem =
  | { kind: 'empty' }
  | { kind: 'invalid'; count: number }
  | { kind: 'message_too_long' }
  | { kind: 'roles'; status: 'loading' | 'failed' | 'missing' }
  | { kind: 'seats'; left: number; over: number };

/** How many people can still be invited. */
export interface Seats {
  left: number;

  limit: number;
}

interface InviteUsersFormBase {
  open: boolean;

  entries: readonly InviteeEntry[];

  counts: EntryCounts;

  /** The list's own functions; they keep their identity. */
  list: Omit<
    InviteeEntries,
    'snapshot' | 'subscribe' | 'setChecks' | 'settleAll' | 'beginSend' | 'beginRetry' | 'finishSend' | 'reset'
  >;

  /** What is typed and not on the list yet. */
  addresses: string;

  setAddresses: (addresses: string) => void;

  /** Keys of the roles for everyone: at most one where `roleSelection` is `single`. */
  roles: readonly string[];

  setRoles: (roles: readonly string[]) => void;

  roleChoices: RoleChoices;

  /** The host's own fields; the same list while what is in it is the same. */
  fields: readonly InviteField[];

  /** The languages to choose from; any where it is undefined. */
  locales: readonly string[] | undefined;

  roleSelection: 'single' | 'multiple';

  /** Null where the roles are few enough to be looked through. */
  roleSearch: RoleSearch | null;

  message: string;

  setMessage: (message: string) => void;

  /** How many characters the message may have. */
  messageLimit: number;

  /** Null where there is no limit or it is not known. */
  seats: Seats | null;

  /** How many invites the next send sends. */
  sendCount: number;

  /** Whether the sender is asked if the list may be thrown away. */
  confirmingDiscard: boolean;

  /** Set while the sender is asked whether these people get what may do harm. */
  confirmingRoles: PrivilegedInvitees | null;

  /** Sends with the roles that the sender was asked about. */
  confirmRoles: () => void;

  /** Closes, or asks first where something would be lost. */
  requestClose: (reason: InviteUsersCloseReason) => void;

  /** Goes back to the list from either question. */
  keepEditing: () => void;

  discard: () => void;

  send: () => void;

  /** Sends to those whom the last send left out, and only them. */
  retry: () => void;
}

/** Everything the dialog's view shows, and what it can do. */
export type InviteUsersFormState = InviteUsersFormBase &
  (
    | {
        status: 'editing';
        problem: InviteUsersFormProblem | null;
        /** Set when the last send sent nothing. */
        failure: { error: InvitesErrorDetails | null } | null;
      }
    | {
        status: 'sending';
        retrying: boolean;
        progress: SendProgress;
        /** Sends nothing further until it is resumed. */
        pause: () => void;
        resume: () => void;
        /** Sends nothing further, and ends it when what was sent has been answered. */
        stop: () => void;
      }
    | { status: 'sent' }
  );
