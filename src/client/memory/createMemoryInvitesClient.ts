import { canonicalEmail } from '../../domain/canonicalEmail.js';
import type { InvitesErrorDetails } from '../../domain/InvitesErrorDetails.js';
import type { SendUserInviteResult } from '../../domain/SendUserInvitesResult.js';
import type { UserInvite } from '../../domain/UserInvite.js';
import type { UserInvitePreview } from '../../domain/UserInvitePreview.js';
import type {
  BulkUserInvitesResult,
  InviteeInput,
  ReadOptions,
  SendUserInvitesInput,
  UserInvitesSelection,
} from '../InvitesClient.js';
import { toInvitesErrorDetails } from '../toInvitesErrorDetails.js';
import { InvitesError } from '../InvitesError.js';
import { createCallControl } from './createCallControl.js';
import { exampleRoles } from './exampleRoles.js';
import { listUserInvites } from './listUserInvites.js';
import { selectedIds } from './selectedIds.js';
import type { MemoryInvitesClient, MemoryInvitesClientOptions } from './MemoryInvitesClient.js';

const week = 7 * 24 * 60 * 60 * 1000;

/**
 * An invites client over an in-memory back end: for stories, prototypes and tests.
 *
 * @example
 * const client = createMemoryInvitesClient({ invites: exampleUserInvites({ count: 43 }), latencyMs: 300 });
 */
export function createMemoryInvitesClient(options: MemoryInvitesClientOptions = {}): MemoryInvitesClient {
  const { now = Date.now, roles = exampleRoles, quota = { limit: null, used: 0 } } = options;
  const control = createCallControl(options.latencyMs ?? 0);
  const previews = new Map(Object.entries(options.previews ?? {}));
  const members = new Set(options.members?.map(canonicalEmail));
  const listeners = new Set<() => void>();
  let invites: readonly UserInvite[] = options.invites ?? [];
  let created = 0;

  const isoNow = () => new Date(now()).toISOString();

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

  function findPreview(token: string): UserInvitePreview {
    const preview = previews.get(token);
    if (!preview) throw new InvitesError({ code: 'not_found' });
    return preview;
  }

  function resendOne(id: string): UserInvite {
    const invite = find(id);
    requirePending(invite);
    return change(id, {
      status: 'pending',
      rawStatus: 'pending',
      sentAt: isoNow(),
      sentCount: invite.sentCount + 1,
      expiresAt: new Date(now() + week).toISOString(),
      updatedAt: isoNow(),
      delivery: 'queued',
    });
  }

  function cancelOne(id: string): UserInvite {
    requirePending(find(id));
    return change(id, { status: 'canceled', rawStatus: 'canceled', updatedAt: isoNow() });
  }

  function forEach(selection: UserInvitesSelection, act: (id: string) => UserInvite): BulkUserInvitesResult {
    const ids = selectedIds(invites, selection, now());
    return {
      results: ids.map((id) => {
        try {
          return { id, outcome: 'done', invite: act(id) };
        } catch (error) {
          return { id, outcome: 'failed', error: toInvitesErrorDetails(error) };
        }
      }),
    };
  }

  function sendOne(invitee: InviteeInput, input: SendUserInvitesInput): SendUserInviteResult {
    const email = canonicalEmail(invitee.email);
    if (!/^[^\s@]+@[^\s@]+$/.test(email)) return { email: invitee.email, outcome: 'invalid' };
    if (members.has(email)) return { email: invitee.email, outcome: 'already_member' };
    if (options.blockedDomains?.some((domain) => email.endsWith(`@${domain}`)))
      return { email: invitee.email, outcome: 'blocked' };
    if (invites.some((invite) => canonicalEmail(invite.email) === email && invite.status === 'pending')) {
      return { email: invitee.email, outcome: 'already_invited' };
    }
    created += 1;
    const invite: UserInvite = {
      id: `invite-new-${created}`,
      email: invitee.email,
      firstName: invitee.firstName ?? null,
      lastName: invitee.lastName ?? null,
      status: 'pending',
      rawStatus: 'pending',
      roles: (invitee.roles ?? []).map((key) => ({ key, name: roles.find((role) => role.key === key)?.name ?? null })),
      locale: invitee.locale ?? null,
      data: invitee.data ?? null,
      message: input.message ?? null,
      createdAt: isoNow(),
      sentAt: isoNow(),
      sentCount: 1,
      expiresAt: input.expiresAt ?? new Date(now() + week).toISOString(),
      updatedAt: isoNow(),
      invitedBy: { id: 'viewer', name: 'Zoë Nakamura', email: 'zoe.nakamura@northwind.example' },
      acceptedBy: null,
      delivery: 'queued',
    };
    invites = [invite, ...invites];
    return { email: invitee.email, outcome: 'sent', invite };
  }

  return {
    capabilities: {
      pagination: 'offset',
      sort: ['invitee', 'status', 'createdAt', 'sentAt', 'expiresAt'],
      filters: ['status', 'roles', 'invitedBy', 'sentFrom', 'sentTo'],
      sendLimit: 50,
      idempotentWrites: false,
      ...options.capabilities,
    },

    get invites() {
      return invites;
    },
    get calls() {
      return control.calls;
    },
    failNext: control.failNext,
    failAll: control.failAll,
    hold: control.hold,
    change(id, changes) {
      change(id, changes);
      for (const listener of listeners) listener();
    },

    subscribe(listener) {
      // Somebody may subscribe twice.
      const own = () => listener();
      listeners.add(own);
      return () => void listeners.delete(own);
    },

    userInvites: (params, read) => control.run('userInvites', [params], read, () => listUserInvites(invites, params, now())),

    userInvite: (id, read) => control.run('userInvite', [id], read, () => find(id)),

    sendUserInvites: (input, write) =>
      control.run('sendUserInvites', [input, write], write, () => ({
        results: input.userInvites.map((invitee) => sendOne(invitee, input)),
      })),

    resendUserInvite: (id, write) => control.run('resendUserInvite', [id, write], write, () => resendOne(id)),

    cancelUserInvite: (id, write) => control.run('cancelUserInvite', [id, write], write, () => cancelOne(id)),

    resendUserInvites: (selection, write) =>
      control.run('resendUserInvites', [selection, write], write, () => forEach(selection, resendOne)),

    cancelUserInvites: (selection, write) =>
      control.run('cancelUserInvites', [selection, write], write, () => forEach(selection, cancelOne)),

    updateUserInvite: (id, { roles: roleKeys, ...changes }, write) =>
      control.run('updateUserInvite', [id, { roles: roleKeys, ...changes }, write], write, () => {
        requirePending(find(id));
        const defined = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
        const changedRoles = roleKeys?.map((key) => ({ key, name: roles.find((role) => role.key === key)?.name ?? null }));
        return change(id, { ...defined, ...(changedRoles && { roles: changedRoles }), updatedAt: isoNow() });
      }),

    checkUserInviteToken: (token, read) => control.run('checkUserInviteToken', [token], read, () => findPreview(token)),

    acceptUserInvite: (input, write) =>
      control.run('acceptUserInvite', [input, write], write, () => {
        const token = 'token' in input ? input.token : input.id;
        const preview = findPreview(token);
        if (preview.status !== 'pending') throw refusalOf(preview);
        previews.set(token, { ...preview, status: 'accepted', viewerIsMember: true });
        return { organization: preview.organization, roles: preview.roles };
      }),

    declineUserInvite: (input, write) =>
      control.run('declineUserInvite', [input, write], write, () => {
        const token = 'token' in input ? input.token : input.id;
        const preview = findPreview(token);
        if (preview.status !== 'pending') throw refusalOf(preview);
        previews.set(token, { ...preview, status: 'declined' });
      }),

    roles: ({ search }, read?: ReadOptions) =>
      control.run('roles', [{ search }], read, () =>
        search ? roles.filter((role) => role.name.toLowerCase().includes(search.toLowerCase())) : roles,
      ),

    quota: (read) => control.run('quota', [], read, () => quota),
  };
}

function requirePending({ status }: UserInvite): void {
  if (status !== 'pending' && status !== 'expired') throw new InvitesError({ code: 'invite_not_pending', status });
}

function refusalOf({ status }: UserInvitePreview): InvitesError {
  const details: InvitesErrorDetails = {
    code: 'invite_not_pending',
    status: status === 'superseded' ? 'unknown' : status,
  };
  return new InvitesError(details);
}
