import { displayStatus } from '../../domain/displayStatus.js';
import { isActionAllowed } from '../../domain/isActionAllowed.js';
import type { RoleOption } from '../../domain/RoleOption.js';
import type { UserInviteChanges } from '../../domain/UserInviteChanges.js';
import type { UserInvite, UserInviteEvent, UserInviteRole } from '../../domain/UserInvite.js';
import type { BulkUserInvitesResult, UserInvitesSelection } from '../InvitesClient.js';
import { InvitesError } from '../InvitesError.js';
import { toInvitesErrorDetails } from '../toInvitesErrorDetails.js';
import { createMemoryHistories } from './createMemoryHistories.js';
import { selectedIds } from './selectedIds.js';

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

  function requirePending(id: string): UserInvite {
    const invite = find(id);
    const { status } = invite;
    if (status !== 'pending' && status !== 'expired') throw new InvitesError({ code: 'invite_not_pending', status });
    return invite;
  }

  return {
    all: () => invites,
    find,

    /** With its history, as a server answers one invite. */
    findWithHistory(id: string): UserInvite {
      const invite = find(id);
      return { ...invite, history: histories.of(invite) };
    },

    change,
    requirePending,
    rolesOf,

    add(invite: UserInvite): void {
      invites = [invite, ...invites];
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

    remove(id: string): undefined {
      const invite = find(id);
      if (!isActionAllowed(invite, 'delete', displayStatus(invite, now()), now())) throw new InvitesError({ code: 'conflict' });
      invites = invites.filter((candidate) => candidate.id !== id);
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
