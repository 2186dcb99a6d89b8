import { canonicalEmail } from '../../domain/canonicalEmail.js';
import { displayStatus } from '../../domain/displayStatus.js';
import { isActionAllowed } from '../../domain/isActionAllowed.js';
import type { RoleOption } from '../../domain/RoleOption.js';
import type { UserInviteChanges } from '../../domain/UserInviteChanges.js';
import type { UserInvite, UserInviteEvent, UserInviteRole } from '../../domain/UserInvite.js';
import type { UserInviteStatus } from '../../domain/UserInviteStatus.js';
import type { BulkUserInvitesResult, UserInvitesSelection } from '../InvitesClient.js';
import { InvitesError } from '../InvitesError.js';
import { selectedIds } from '../selectedIds.js';
import { toInvitesErrorDetails } from '../toInvitesErrorDetails.js';
import { createMemoryHistories } from './createMemoryHistories.js';

/** How long an invite is valid from its last mail. */
export const inviteLifetimeMs = 7 * 24 * 60 * 60 * 1000;

/** Keeps invites in memory, and changes them as a server does: what it refuses throws. */
export function createMemoryInvites(initial: readonly UserInvite[], roles: readonly RoleOption[], now: () => number) {
  let invites = initial;
  const histories = createMemoryHistories();

  const isoNow = () => new Date(now()).toISOString();
  const nextExpiry = () => new Date(now() + inviteLifetimeMs).toISOString();
  const rolesOf = (keys: readonly string[]): UserInviteRole[] =>
    keys.map((key) => ({ key, name: roles.find((role) => role.key === key)?.name ?? null }));

  function find(id: string): UserInvite {
    const invite = invites.find((candidate) => candidate.id === id);
    if (!invite) throw new InvitesError({ code: 'not_found' });
    return invite;
  }

  function change(id: string, changes: Partial<UserInvite>): UserInvite {
    const changed = { ...find(id), ...changes };
    invites = invites.map((invite) => (invite.id === id ? changed : invite));
    return changed;
  }

  function record(type: UserInviteEvent['type'], id: string, changes: Partial<UserInvite>): UserInvite {
    histories.record(find(id), type, isoNow());
    return change(id, { ...changes, updatedAt: isoNow() });
  }

  function remove(id: string): void {
    invites = invites.filter((candidate) => candidate.id !== id);
  }

  function requirePending(id: string): UserInvite {
    const invite = find(id);
    const { status } = invite;
    if (!isOpen(status)) throw new InvitesError({ code: 'invite_not_pending', status });
    return invite;
  }

  const hasExpired = (invite: UserInvite) => displayStatus(invite, now()) === 'expired';

  return {
    all: () => invites,
    find,

    /** With its history, as a server answers one invite. */
    findWithHistory(id: string): UserInvite {
      const invite = find(id);
      return { ...invite, history: histories.of(invite) };
    },

    /** As somebody else does, who is known where they accepted. */
    changeElsewhere(id: string, changes: Partial<UserInvite>): void {
      const before = find(id);
      const { status = before.status, acceptedBy = null } = changes;
      if (status !== before.status && status !== 'unknown')
        histories.record(before, status === 'pending' ? 'restored' : status, isoNow(), acceptedBy);
      change(id, changes);
    },

    /** By canonical address, the invites that are open and those that have expired. */
    openInvites() {
      const open = invites.filter(({ status }) => isOpen(status)).toReversed();
      // The newest of an address, and one that has not expired before all that have.
      const inOrder = [...open.filter(hasExpired), ...open.filter((invite) => !hasExpired(invite))];
      return new Map(inOrder.map((invite) => [canonicalEmail(invite.email), invite]));
    },

    requirePending,
    rolesOf,

    add(invite: UserInvite): void {
      invites = [invite, ...invites];
    },

    /** What somebody is invited by whose invite has expired. */
    renew(id: string, changes: Partial<UserInvite>, isMailed: boolean): UserInvite {
      const { sentCount } = find(id);
      return record(isMailed ? 'resent' : 'updated', id, { ...changes, sentCount: sentCount + (isMailed ? 1 : 0) });
    },

    resend(id: string): UserInvite {
      const { sentCount } = requirePending(id);
      return record('resent', id, {
        status: 'pending',
        rawStatus: 'pending',
        sentAt: isoNow(),
        sentCount: sentCount + 1,
        expiresAt: nextExpiry(),
        delivery: 'queued',
      });
    },

    cancel(id: string): UserInvite {
      requirePending(id);
      return record('canceled', id, { status: 'canceled', rawStatus: 'canceled' });
    },

    answer(id: string, status: 'accepted' | 'declined'): UserInvite {
      const { email } = requirePending(id);
      const acceptedBy = status === 'accepted' ? { id: email, name: null, email } : null;
      return record(status, id, { status, rawStatus: status, acceptedBy });
    },

    update(id: string, { roles: keys, ...changes }: UserInviteChanges): UserInvite {
      requirePending(id);
      const defined = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
      return record('updated', id, { ...defined, ...(keys && { roles: rolesOf(keys) }) });
    },

    restore(id: string): UserInvite {
      const invite = find(id);
      const { status } = invite;
      if (status === 'pending') return invite;
      if (status !== 'canceled') throw new InvitesError({ code: 'invite_not_pending', status });
      return record('restored', id, { status: 'pending', rawStatus: 'pending', expiresAt: nextExpiry() });
    },

    remove,

    deleteRecord(id: string): undefined {
      const invite = find(id);
      if (!isActionAllowed(invite, 'delete', displayStatus(invite, now()), now())) throw new InvitesError({ code: 'conflict' });
      remove(id);
    },

    forEach(selection: UserInvitesSelection, carryOut: (id: string) => UserInvite | undefined): BulkUserInvitesResult {
      return {
        results: selectedIds(invites, selection, now()).map((id) => {
          try {
            return { id, outcome: 'done', invite: carryOut(id) };
          } catch (error) {
            return { id, outcome: 'failed', error: toInvitesErrorDetails(error) };
          }
        }),
      };
    },
  };
}

function isOpen(status: UserInviteStatus): boolean {
  return status === 'pending' || status === 'expired';
}
