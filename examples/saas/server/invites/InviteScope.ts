import type { Kysely, Transaction } from 'kysely';

import type { Database } from '../database/Database.js';

/** Whose invites are looked at, by whom and when. */
export interface InviteScope {
  db: Kysely<Database>;

  organizationId: string;

  userId: string;

  /** The rank of their role; nobody gives a role above their own. */
  rank: number;

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

  /** Mails that one person may cause within an hour, in all organizations. */
  inviterMailsPerHour: number;

  /** Mails that one organization may send to one address within a day. */
  recipientMailsPerDay: number;

  /** Mails that one address gets within a day, from all organizations; what is more waits. */
  addressMailsPerDay: number;

  /** Requests of one signed-in person within a minute that are not mere reads. */
  changesPerMinute: number;

  /** Requests with tokens within a minute, from one network address, and with one token. */
  tokenRequestsPerMinute: number;

  /** Sign-ins, sign-ups and the like within a minute, from one network address; three times as many for one account. */
  accountRequestsPerMinute: number;

  /** How many proxies are before the server: so many of the last addresses in `X-Forwarded-For` are believed. */
  trustedProxies: number;
}

const day = 24 * 60 * 60 * 1000;

/** The rules unless somebody says otherwise. */
export const defaultInviteSettings: InviteSettings = {
  lifetimeMs: 7 * day,
  resendCooldownMs: 60 * 1000,
  dailyQuota: 500,
  blockedDomains: [],
  inviterMailsPerHour: 1000,
  recipientMailsPerDay: 10,
  addressMailsPerDay: 20,
  changesPerMinute: 300,
  tokenRequestsPerMinute: 120,
  accountRequestsPerMinute: 30,
  trustedProxies: 0,
};
