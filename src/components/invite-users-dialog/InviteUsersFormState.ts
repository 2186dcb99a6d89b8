import type { InvitesErrorDetails } from '../../domain/InvitesErrorDetails.js';
import type { InviteField } from '../../domain/InviteField.js';
import type { RoleChoices } from '../../domain/RoleChoices.js';
import type { SendField } from '../../domain/SendField.js';
import type { SendProgress } from '../../domain/SendProgress.js';
import type { MintLink } from './delivery/MintLink.js';
import type { AddedEntries } from './entries/AddedEntries.js';
import type { EntryCounts } from './entries/EntryCounts.js';
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
  /** Nobody is ready, and some wait for the sender's word. */
  | { kind: 'unconfirmed'; count: number }
  | { kind: 'message_too_long' }
  | { kind: 'roles'; status: 'loading' | 'failed' | 'missing' }
  | { kind: 'seats'; left: number; over: number };

/** How many people can still be invited. */
export interface Seats {
  left: number;

  limit: number;
}

/** What can be done with the people on the list. */
export type InviteeList = Omit<
  InviteeEntries,
  'snapshot' | 'subscribe' | 'setChecks' | 'recheck' | 'settleAll' | 'beginSend' | 'beginRetry' | 'finishSend' | 'reset'
>;

interface InviteUsersFormBase {
  open: boolean;

  entries: readonly InviteeEntry[];

  counts: EntryCounts;

  /** The list's own functions; they keep their identity. */
  list: InviteeList;

  /** What is typed and not on the list yet. */
  addresses: string;

  setAddresses: (addresses: string) => void;

  /**
   * Puts what is typed on the list, or another text instead of it, and empties the field. Whom a full list has no room for
   * stands in the field afterwards, in front of what was typed meanwhile. Answers null where the text is blank.
   */
  addAddresses: (text?: string) => Promise<AddedEntries | null>;

  /** Keys of the roles for everyone: at most one where `roleSelection` is `single`. */
  roles: readonly string[];

  setRoles: (roles: readonly string[]) => void;

  roleChoices: RoleChoices;

  /** What a send carries beside addresses and roles; nothing else is asked for. */
  sendFields: readonly SendField[];

  /** The host's own fields; the same list while what is in it is the same. */
  fields: readonly InviteField[];

  /** The languages to choose from; any where it is undefined. */
  locales: readonly string[] | undefined;

  roleSelection: 'single' | 'multiple';

  /** Null where the roles are few enough to be looked through. */
  roleSearch: RoleSearch | null;

  /** How the invites go out: `link` sends no mail, and its result has links to be passed on. */
  delivery: 'email' | 'link';

  setDelivery: (delivery: 'email' | 'link') => void;

  /** Whether they may go out as links. */
  offersLinks: boolean;

  /** Asks for the link of an invite that was sent; null where the client has none. */
  mintLink: MintLink | null;

  /** After how many days they expire; null leaves that to the back end. */
  expiryDays: number | null;

  setExpiryDays: (days: number | null) => void;

  /** What of that can be chosen; none where the client leaves no choice. */
  expiryChoices: readonly number[];

  message: string;

  setMessage: (message: string) => void;

  /** Whether it goes out: a link has no mail that it could be in. */
  takesMessage: boolean;

  /** How many characters the message may have. */
  messageLimit: number;

  /** Null where there is no limit or it is not known. */
  seats: Seats | null;

  /** Set where the back end could not tell who is invited already; that keeps nothing from being sent. */
  checkFailure: { retry: () => void } | null;

  /** How many invites the next send sends. */
  sendCount: number;

  /** How many of them go out with one request. */
  sendLimit: number;

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
