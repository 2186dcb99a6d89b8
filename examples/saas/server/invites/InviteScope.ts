import type { Kysely, Transaction } from 'kysely';

import type { Database } from '../database/Database.js';

/** Whose invites are looked at, by whom and when. */
export interface InviteScope {
  db: Kysely<Database>;

  organizationId: string;

  userId: string;

  now: Date;

  settings: InviteSettings;
}

/** Whose invites are changed; everything happens in one transaction. */
export interface InviteWriteScope extends InviteScope {
  db: Transaction<Database>;
}

/** The product's rules. */
export interface InviteSettings {
  /** How long an invite is open unless its sender says otherwise. */
  lifetimeMs: number;

  /** How long to wait before the same invite is mailed again. */
  resendCooldownMs: number;

  /** Invites that one organization may make within 24 hours; null for no limit. */
  dailyQuota: number | null;

  /** Domains, in lower case, at and below which nobody is invited. */
  blockedDomains: readonly string[];
}

const day = 24 * 60 * 60 * 1000;

/** The rules unless somebody says otherwise. */
export const defaultInviteSettings: InviteSettings = {
  lifetimeMs: 7 * day,
  resendCooldownMs: 60 * 1000,
  dailyQuota: 500,
  blockedDomains: [],
};
