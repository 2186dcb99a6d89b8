import { canonicalEmail } from '../../domain/canonicalEmail.js';
import type { InvitesErrorDetails } from '../../domain/InvitesErrorDetails.js';
import type { SendUserInviteResult, SendUserInvitesResult } from '../../domain/SendUserInvitesResult.js';
import type { Person, UserInvite } from '../../domain/UserInvite.js';
import type { UserInvitePreview } from '../../domain/UserInvitePreview.js';
import type { InviteeInput, ReadOptions, SendUserInvitesInput } from '../InvitesClient.js';
import { InvitesError } from '../InvitesError.js';
import { pageWholeList } from '../pageWholeList.js';
import { wholeListCapabilities } from '../wholeListCapabilities.js';
import { createCallControl } from './createCallControl.js';
import { createMemoryInvites, inviteLifetimeMs } from './createMemoryInvites.js';
import { exampleRoles } from './exampleRoles.js';
import { exampleViewer } from './exampleViewer.js';
import type { MemoryInvitesClient, MemoryInvitesClientOptions } from './MemoryInvitesClient.js';

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
  const store = createMemoryInvites(options.invites ?? [], roles, now);
  const inviters = options.inviters ?? invitersOf(store.all());
  let created = 0;
  let links = 0;

  function findPreview(token: string): UserInvitePreview {
    const preview = previews.get(token);
    if (!preview) throw new InvitesError({ code: 'not_found' });
    return preview;
  }

  function send(input: SendUserInvitesInput): SendUserInvitesResult {
    const invited = new Set(store.all().flatMap(({ email, status }) => (status === 'pending' ? [canonicalEmail(email)] : [])));
    return { results: input.userInvites.map((invitee) => sendOne(invitee, input, invited)) };
  }

  function sendOne(invitee: InviteeInput, input: SendUserInvitesInput, invited: Set<string>): SendUserInviteResult {
    const email = canonicalEmail(invitee.email);
    if (!/^[^\s@]+@[^\s@]+$/.test(email)) return { email: invitee.email, outcome: 'invalid' };
    if (members.has(email)) return { email: invitee.email, outcome: 'already_member' };
    if (options.blockedDomains?.some((domain) => email.endsWith(`@${domain}`)))
      return { email: invitee.email, outcome: 'blocked' };
    if (invited.has(email)) return { email: invitee.email, outcome: 'already_invited' };
    invited.add(email);
    created += 1;
    const isoNow = new Date(now()).toISOString();
    const invite: UserInvite = {
      id: `invite-new-${created}`,
      email: invitee.email,
      firstName: invitee.firstName ?? null,
      lastName: invitee.lastName ?? null,
      status: 'pending',
      rawStatus: 'pending',
      roles: store.rolesOf(invitee.roles ?? []),
      locale: invitee.locale ?? null,
      data: invitee.data ?? null,
      message: input.message ?? null,
      createdAt: isoNow,
      sentAt: isoNow,
      sentCount: 1,
      expiresAt: input.expiresAt ?? new Date(now() + inviteLifetimeMs).toISOString(),
      updatedAt: isoNow,
      invitedBy: exampleViewer,
      acceptedBy: null,
      delivery: 'queued',
    };
    store.add(invite);
    return { email: invitee.email, outcome: 'sent', invite };
  }

  return {
    capabilities: {
      ...wholeListCapabilities,
      sendLimit: 50,
      idempotentWrites: false,
      ...options.capabilities,
    },

    get invites() {
      return store.all();
    },
    get calls() {
      return control.calls;
    },
    failNext: control.failNext,
    failAll: control.failAll,
    hold: control.hold,
    change(id, changes) {
      store.change(id, changes);
      for (const listener of listeners) listener();
    },

    subscribe(listener) {
      // Somebody may subscribe twice.
      const own = () => listener();
      listeners.add(own);
      return () => void listeners.delete(own);
    },

    userInvites: (params, read) =>
      control.run('userInvites', [params], read, () => pageWholeList({ invites: store.all(), params, now: now() })),

    userInvite: (id, read) => control.run('userInvite', [id], read, () => store.findWithHistory(id)),

    sendUserInvites: (input, write) => control.run('sendUserInvites', [input, write], write, () => send(input)),

    resendUserInvite: (id, write) => control.run('resendUserInvite', [id, write], write, () => store.resend(id)),

    cancelUserInvite: (id, write) => control.run('cancelUserInvite', [id, write], write, () => store.cancel(id)),

    resendUserInvites: (selection, write) =>
      control.run('resendUserInvites', [selection, write], write, () => store.forEach(selection, store.resend)),

    cancelUserInvites: (selection, write) =>
      control.run('cancelUserInvites', [selection, write], write, () => store.forEach(selection, store.cancel)),

    updateUserInvite: (id, changes, write) =>
      control.run('updateUserInvite', [id, changes, write], write, () => store.update(id, changes)),

    restoreUserInvite: (id, write) => control.run('restoreUserInvite', [id, write], write, () => store.restore(id)),

    deleteUserInvites: (selection, write) =>
      control.run('deleteUserInvites', [selection, write], write, () => store.forEach(selection, store.remove)),

    userInviteLink: (id, write) =>
      control.run('userInviteLink', [id, write], write, () => {
        store.requirePending(id);
        links += 1;
        return { url: `https://northwind.example/join#token=${id}-${links}` };
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

    requestUserInvite: (input, write) =>
      control.run('requestUserInvite', [input, write], write, () => void findPreview(input.token)),

    roles: ({ search }, read?: ReadOptions) =>
      control.run('roles', [{ search }], read, () =>
        search ? roles.filter((role) => role.name.toLowerCase().includes(search.toLowerCase())) : roles,
      ),

    inviters: ({ search }, read?: ReadOptions) =>
      control.run('inviters', [{ search }], read, () =>
        search
          ? inviters.filter(({ name, email }) => `${name ?? ''}\n${email ?? ''}`.toLowerCase().includes(search.toLowerCase()))
          : inviters,
      ),

    quota: (read) => control.run('quota', [], read, () => quota),
  };
}

// Whoever has invited somebody, each once, in the order of the list.
function invitersOf(invites: readonly UserInvite[]): readonly Person[] {
  return [...new Map(invites.flatMap(({ invitedBy }) => (invitedBy ? [[invitedBy.id, invitedBy] as const] : []))).values()];
}

function refusalOf({ status }: UserInvitePreview): InvitesError {
  const details: InvitesErrorDetails = {
    code: 'invite_not_pending',
    status: status === 'superseded' ? 'unknown' : status,
  };
  return new InvitesError(details);
}
