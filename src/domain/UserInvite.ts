import type { JsonObject } from './JsonObject.js';
import type { UserInviteStatus } from './UserInviteStatus.js';

/** Somebody named in an invite: the inviter or the person who accepted. */
export interface Person {
  id: string;

  name: string | null;

  email: string | null;
}

/** A role as an invite carries it. */
export interface UserInviteRole {
  /** What the back end calls the role; stable. */
  key: string;

  /** What people call it; null where the back end has only the key. */
  name: string | null;
}

/** What can be done with one invite. */
export type UserInviteAction = 'resend' | 'cancel' | 'update' | 'copy_link' | 'restore' | 'delete';

/** Why an action is not allowed. */
export type UserInviteActionReason = 'forbidden' | 'not_pending' | 'cooldown' | 'limit_reached' | 'expired' | 'not_supported';

/** Whether one action is allowed now, as the server sees it. */
export interface UserInviteActionRight {
  allowed: boolean;

  reason?: UserInviteActionReason | undefined;

  /** When the action becomes allowed, an ISO date; set with reason `cooldown`. */
  availableAt?: string | undefined;
}

/** One line of an invite's history. */
export interface UserInviteEvent {
  id: string;

  type:
    | 'created'
    | 'sent'
    | 'resent'
    | 'delivered'
    | 'bounced'
    | 'updated'
    | 'accepted'
    | 'declined'
    | 'canceled'
    | 'restored'
    | 'requested'
    | 'expired';

  /** ISO date. */
  at: string;

  by: Person | null;
}

/** One invite. All dates are ISO strings; an absent value is `null`, never `''`. */
export interface UserInvite {
  id: string;

  /** The invited address as it was typed. */
  email: string;

  firstName: string | null;

  lastName: string | null;

  /** The server's status; use {@link displayStatus} for what the screen shows. */
  status: UserInviteStatus;

  /** The status in the server's own word. */
  rawStatus: string;

  roles: readonly UserInviteRole[];

  /** BCP 47 language of the invite's mail. */
  locale: string | null;

  /** The host's own fields. */
  data: JsonObject | null;

  /** The personal message sent with the invite. */
  message: string | null;

  createdAt: string | null;

  /** When the last mail went out. */
  sentAt: string | null;

  /** How many mails went out; 0 when none did. */
  sentCount: number;

  expiresAt: string | null;

  updatedAt: string | null;

  invitedBy: Person | null;

  acceptedBy: Person | null;

  /** What became of the last mail; null where the back end does not know. */
  delivery: 'queued' | 'delivered' | 'bounced' | 'unknown' | null;

  /** Newest first; only on an invite read by itself. */
  history?: readonly UserInviteEvent[] | undefined;

  /** What the viewer may do with this invite; an action that is not listed is allowed. */
  actions?: { readonly [Action in UserInviteAction]?: UserInviteActionRight | undefined } | undefined;
}
