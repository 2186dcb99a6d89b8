import { canonicalEmail } from '../../domain/canonicalEmail.js';
import { displayStatus } from '../../domain/displayStatus.js';
import type { SendUserInviteResult, SendUserInvitesResult } from '../../domain/SendUserInvitesResult.js';
import type { Person, UserInvite } from '../../domain/UserInvite.js';
import type { InviteeCheck, InviteeInput, ReadOptions, SendUserInvitesInput } from '../InvitesClient.js';
import { pageWholeList } from '../pageWholeList.js';
import { wholeListCapabilities } from '../wholeListCapabilities.js';
import { createCallControl } from './createCallControl.js';
import { createMemoryInvites, inviteLifetimeMs } from './createMemoryInvites.js';
import { createMemoryTokens } from './createMemoryTokens.js';
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
  const { organization = { name: 'Northwind', logoUrl: null } } = options;
  const capabilities = { ...wholeListCapabilities, sendLimit: 50, idempotentWrites: false, ...options.capabilities };
  const control = createCallControl(options.latencyMs ?? 0, capabilities.idempotentWrites);
  const members = new Set(options.members?.map(canonicalEmail));
  const listeners = new Set<() => void>();
  const store = createMemoryInvites(options.invites ?? [], roles, now);
  const received = options.received ?? [];
  const byId = Object.fromEntries(received.map((invite) => [invite.id, invite]));
  const tokens = createMemoryTokens({ store, previews: { ...options.previews, ...byId }, organization, now });
  const isoNow = () => new Date(now()).toISOString();
  let created = 0;

  function stateOf(email: string, open: UserInvite | undefined): InviteeCheck['state'] {
    if (members.has(email)) return 'already_member';
    if (options.blockedDomains?.some((domain) => email.endsWith(`@${domain}`))) return 'blocked';
    return open && displayStatus(open, now()) === 'pending' ? 'already_invited' : 'ok';
  }

  function check(emails: readonly string[]): InviteeCheck[] {
    const open = store.openInvites();
    return emails.filter(isAddress).map((email) => {
      const canonical = canonicalEmail(email);
      return { email, state: stateOf(canonical, open.get(canonical)) };
    });
  }

  function send(input: SendUserInvitesInput): SendUserInvitesResult {
    const open = store.openInvites();
    return {
      results: input.userInvites.map((invitee) => {
        const result = sendOne(invitee, input, open);
        if (result.invite) open.set(canonicalEmail(invitee.email), result.invite);
        return result;
      }),
    };
  }

  function sendOne(
    invitee: InviteeInput,
    input: SendUserInvitesInput,
    open: ReadonlyMap<string, UserInvite>,
  ): SendUserInviteResult {
    const { email } = invitee;
    const canonical = canonicalEmail(email);
    if (!isAddress(canonical)) return { email, outcome: 'invalid' };
    const known = open.get(canonical);
    const state = stateOf(canonical, known);
    if (state !== 'ok') return { email, outcome: state };
    if (!known && quota.limit !== null && quota.used + created >= quota.limit)
      return { email, outcome: 'failed', error: { code: 'quota_exceeded' } };
    const isMailed = input.delivery !== 'link';
    const sent = sentInvite(invitee, input, isMailed);
    const invite = known ? store.renew(known.id, sent, isMailed) : newInvite(sent, isMailed);
    return { email, outcome: 'sent', invite };
  }

  function sentInvite(invitee: InviteeInput, input: SendUserInvitesInput, isMailed: boolean) {
    return {
      email: invitee.email,
      firstName: invitee.firstName ?? null,
      lastName: invitee.lastName ?? null,
      status: 'pending',
      rawStatus: 'pending',
      roles: store.rolesOf(invitee.roles ?? []),
      locale: invitee.locale ?? null,
      data: invitee.data ?? null,
      message: input.message ?? null,
      sentAt: isMailed ? isoNow() : null,
      expiresAt: input.expiresAt ?? new Date(now() + inviteLifetimeMs).toISOString(),
      invitedBy: exampleViewer,
      delivery: isMailed ? 'queued' : null,
    } satisfies Partial<UserInvite>;
  }

  function newInvite(sent: ReturnType<typeof sentInvite>, isMailed: boolean): UserInvite {
    created += 1;
    const isoCreated = sent.sentAt ?? isoNow();
    const invite: UserInvite = {
      ...sent,
      id: `invite-new-${created}`,
      createdAt: isoCreated,
      sentCount: isMailed ? 1 : 0,
      updatedAt: isoCreated,
      acceptedBy: null,
    };
    store.add(invite);
    return invite;
  }

  function tell(): void {
    for (const listener of listeners) listener();
  }

  return {
    capabilities,

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
      store.changeElsewhere(id, changes);
      tell();
    },
    add(invite) {
      store.add(invite);
      tell();
    },
    remove(id) {
      store.remove(id);
      tell();
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
      control.run('deleteUserInvites', [selection, write], write, () => store.forEach(selection, store.deleteRecord)),

    userInviteLink: (id, write) =>
      control.run('userInviteLink', [id, write], write, () => ({
        url: `https://northwind.example/join#token=${tokens.mint(id)}`,
      })),

    checkUserInviteToken: (token, read) => control.run('checkUserInviteToken', [token], read, () => tokens.find(token)),

    acceptUserInvite: (input, write) =>
      control.run('acceptUserInvite', [input, write], write, () => {
        const accepted = tokens.answer('token' in input ? input.token : input.id, 'accepted');
        return { organization: accepted.organization, roles: accepted.roles };
      }),

    declineUserInvite: (input, write) =>
      control.run('declineUserInvite', [input, write], write, () => {
        tokens.answer('token' in input ? input.token : input.id, 'declined');
      }),

    requestUserInvite: (input, write) =>
      control.run('requestUserInvite', [input, write], write, () => void tokens.find(input.token)),

    receivedUserInvites: (read) =>
      control.run('receivedUserInvites', [], read, () => received.filter(({ id }) => tokens.find(id).status === 'pending')),

    roles: ({ search }, read?: ReadOptions) =>
      control.run('roles', [{ search }], read, () =>
        search ? roles.filter((role) => role.name.toLowerCase().includes(search.toLowerCase())) : roles,
      ),

    inviters: ({ search }, read?: ReadOptions) =>
      control.run('inviters', [{ search }], read, () => {
        const inviters = options.inviters ?? invitersOf(store.all());
        return search
          ? inviters.filter(({ name, email }) => `${name ?? ''}\n${email ?? ''}`.toLowerCase().includes(search.toLowerCase()))
          : inviters;
      }),

    checkInvitees: (emails, read) => control.run('checkInvitees', [emails], read, () => check(emails)),

    quota: (read) => control.run('quota', [], read, () => ({ ...quota, used: quota.used + created })),
  };
}

function isAddress(email: string): boolean {
  return /^[^\s@]+@[^\s@]+$/.test(email.trim());
}

// Whoever has invited somebody, each once, in the order of the list.
function invitersOf(invites: readonly UserInvite[]): readonly Person[] {
  return [...new Map(invites.flatMap(({ invitedBy }) => (invitedBy ? [[invitedBy.id, invitedBy] as const] : []))).values()];
}
