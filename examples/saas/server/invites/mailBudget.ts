import { ApiError } from '../api/ApiError.js';
import { hashedAddress } from './hashedAddress.js';
import type { InviteWriteScope } from './InviteScope.js';
import { countTurns, lockTurns } from './rateLimits.js';
import type { RateLimit } from './rateLimits.js';

/** How many mails may still go out in one transaction. */
export interface MailBudget {
  /** Why an address may not be written to now; null where it may. */
  refusalOf(email: string): ApiError | null;

  /** Counts a mail. */
  spend(email: string): void;

  /** Writes down what was spent. */
  settle(): Promise<void>;
}

const hour = 60 * 60 * 1000;
const day = 24 * hour;

/**
 * What is left of the inviter's mails, to whomever, and of those that the organization may send to each address.
 * Taken before anything else is locked; until the transaction ends nobody else takes of the same.
 */
export async function lockMailBudget(scope: InviteWriteScope, emails: readonly string[]): Promise<MailBudget> {
  const inviter = inviterLimit(scope);
  const limits = [inviter, ...emails.map((email) => recipientLimit(scope, email))];
  const turns = await lockTurns(scope.db, limits, scope.now);
  const spent = new Map<string, number>();
  const spentOf = (key: string) => spent.get(key) ?? 0;
  return {
    refusalOf(email) {
      const exhausted = [inviter.key, recipientLimit(scope, email).key].filter((key) => turns.get(key)!.left <= spentOf(key));
      if (exhausted.length === 0) return null;
      const retryAfterMs = Math.max(...exhausted.map((key) => turns.get(key)!.retryAfterMs));
      return new ApiError({ code: 'rate_limited', retryAfterMs });
    },

    spend(email) {
      for (const key of [inviter.key, recipientLimit(scope, email).key]) spent.set(key, spentOf(key) + 1);
    },

    async settle() {
      const used = limits.filter(({ key }) => spent.has(key));
      if (used.length > 0) await countTurns(scope.db, used, scope.now, spentOf);
    },
  };
}

/** How many mails one address gets, from all organizations together. */
export function addressLimit(email: string, mailsPerDay: number): RateLimit {
  return { key: `address ${hashedAddress(email)}`, most: mailsPerDay, windowMs: day };
}

function inviterLimit({ userId, settings }: InviteWriteScope): RateLimit {
  return { key: `inviter ${userId}`, most: settings.inviterMailsPerHour, windowMs: hour };
}

function recipientLimit({ organizationId, settings }: InviteWriteScope, email: string): RateLimit {
  const key = `recipient ${organizationId} ${hashedAddress(email)}`;
  return { key, most: settings.recipientMailsPerDay, windowMs: day };
}
