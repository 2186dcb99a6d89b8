import type { ColumnType, Generated } from 'kysely';
import type { JsonObject } from 'react-user-invites/client';

type Json<Value> = ColumnType<Value, string | null, string | null>;

/** An invite as it is stored. A pending invite past `expires_at` is expired; no row says so. */
export interface InvitesTable {
  id: string;
  organization_id: string;
  email: string;
  email_canonical: string;
  first_name: string | null;
  last_name: string | null;
  search_text: string;
  roles: string[];
  locale: string | null;
  data: Json<JsonObject | null>;
  message: string | null;
  status: 'pending' | 'accepted' | 'declined' | 'canceled';
  created_at: Date;
  sent_at: Date | null;
  sent_count: number;
  expires_at: Date;
  updated_at: Date;
  invited_by: string | null;
  accepted_by: string | null;
  delivery: 'queued' | 'delivered' | 'bounced' | 'unknown' | null;
}

interface InviteEventsTable {
  /** PGlite reads a bigint as a number, pg as text. */
  id: Generated<string | number>;
  invite_id: string;
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
    | 'requested';
  at: Date;
  by_user: string | null;
  reason: string | null;
  /** What an accept form asked for. */
  values: Json<JsonObject | null>;
}

interface InviteTokensTable {
  hash: string;
  invite_id: string;
  purpose: 'mail' | 'link';
  created_at: Date;
  expires_at: Date;
  superseded_at: Date | null;
}

/** What was mailed to an account's address so that its owner shows that they read its mail. */
interface AddressTokensTable {
  hash: string;
  user_id: string;
  email: string;
  expires_at: Date;
}

interface OutboxTable {
  id: string;
  /** `request` tells somebody who manages invites that a fresh one was asked for, `verify` is about its reader's address. */
  kind: Generated<'invite' | 'request' | 'verify'>;
  /** Null for `verify`. */
  invite_id: string | null;
  /** Whom to write to, where it is not the invitee. */
  to_user: Generated<string | null>;
  status: 'queued' | 'sent' | 'failed' | 'superseded' | 'unknown';
  attempts: Generated<number>;
  next_attempt_at: Date;
  /** Since when somebody has been sending it, by the database's clock. */
  claimed_at: Generated<Date | null>;
  created_at: Date;
  sent_at: Date | null;
}

interface IdempotencyKeysTable {
  /** Whose key it is: a user's id, or `token` and the hash of one. */
  scope: string;
  key: string;
  fingerprint: string;
  answer: Json<unknown>;
  created_at: Date;
}

interface ChangesTable {
  id: Generated<string | number>;
  organization_id: string;
  invite_id: string;
  kind: string;
  at: Date;
}

interface UserTable {
  id: string;
  name: string;
  email: string;
  emailVerified: boolean;
  /** BCP 47 language. */
  locale: Generated<string | null>;
  createdAt: Date;
  updatedAt: Date;
}

interface OrganizationTable {
  id: string;
  name: string;
  slug: string;
  logo: string | null;
}

interface MemberTable {
  id: string;
  organizationId: string;
  userId: string;
  role: string;
  createdAt: Date;
}

interface InvitationTable {
  id: string;
  organizationId: string;
  inviterId: string;
  email: string;
  role: string;
  status: string;
  createdAt: Date;
  expiresAt: Date;
  firstName: string | null;
  lastName: string | null;
  locale: string | null;
  message: string | null;
}

/** Our tables in schema `invites`, and what we read of better-auth's in schema `auth`. */
export interface Database {
  'invites.invites': InvitesTable;
  /** Those that still count against the quota. */
  'invites.deleted_invites': { organization_id: string; created_at: Date };
  'invites.invite_events': InviteEventsTable;
  'invites.invite_tokens': InviteTokensTable;
  'invites.address_tokens': AddressTokensTable;
  'invites.outbox': OutboxTable;
  /** Written by triggers. */
  'invites.changes': ChangesTable;
  'invites.rate_limits': { key: string; until: Date; used: number };
  'invites.idempotency_keys': IdempotencyKeysTable;
  'invites.migrations': { name: string; applied_at: Date };
  'auth.user': UserTable;
  'auth.organization': OrganizationTable;
  'auth.member': MemberTable;
  'auth.invitation': InvitationTable;
}
