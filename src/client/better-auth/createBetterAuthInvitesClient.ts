import { displayStatus } from '../../domain/displayStatus.js';
import type { RoleOption } from '../../domain/RoleOption.js';
import type { SendField } from '../../domain/SendField.js';
import type { Person, UserInvite } from '../../domain/UserInvite.js';
import type { BulkUserInvitesResult, InvitesClient, UserInvitesSelection } from '../InvitesClient.js';
import { InvitesError } from '../InvitesError.js';
import { pageWholeList } from '../pageWholeList.js';
import { selectedIds } from '../selectedIds.js';
import { wholeListCapabilities } from '../wholeListCapabilities.js';
import { betterAuthRoles } from './betterAuthRoles.js';
import { changeInvites } from './changeInvites.js';
import { createInvitee } from './createInvitee.js';
import { createInviterNames } from './createInviterNames.js';
import { createOrganizationApi } from './createOrganizationApi.js';
import type { OrganizationApiOptions } from './createOrganizationApi.js';
import { invitationFields } from './invitationFields.js';
import type { Invitation } from './invitationSchema.js';
import { currentOf, inviteChains, withAnswer } from './inviteChains.js';
import type { InviteChain } from './inviteChains.js';
import { requireSupported } from './requireSupported.js';
import { sendInvitations } from './sendInvitations.js';
import { toUserInvite } from './toUserInvite.js';

/** Where better-auth is, and what the host has told its organization plugin. */
export interface BetterAuthInvitesClientOptions extends OrganizationApiOptions {
  /** The roles that can be given; only the host knows what people call them. @default member and admin */
  roles?: readonly RoleOption[] | undefined;

  /** The plugin's `invitationExpiresIn`, in seconds: by it and the expiry an invite knows when its last mail went out. @default 172800 */
  invitationExpiresIn?: number | undefined;

  /**
   * What the plugin's `schema.invitation.additionalFields` have, by our names: `names` are `firstName` and `lastName`.
   * @default none: a send carries addresses and roles
   */
  fields?: readonly SendField[] | undefined;

  /** Where an invitation's link leads, as `sendInvitationEmail` writes it; with it links can be copied. */
  linkTo?: ((token: string) => string) | undefined;
}

/** An invites client without updates, restoring, deleting, quota and live updates; with `linkTo` it copies links. */
export type BetterAuthInvitesClient = InvitesClient &
  Required<
    Pick<
      InvitesClient,
      | 'resendUserInvites'
      | 'cancelUserInvites'
      | 'acceptUserInvite'
      | 'checkUserInviteToken'
      | 'declineUserInvite'
      | 'receivedUserInvites'
      | 'roles'
      | 'inviters'
    >
  >;

/**
 * An invites client for the organization plugin of better-auth, in the viewer's session. The plugin answers all
 * invitations at once: they are searched, sorted and paged here. An invitation's id is the token of its link.
 *
 * @example
 * const client = createBetterAuthInvitesClient({ organizationId: organization.id });
 */
export function createBetterAuthInvitesClient(options: BetterAuthInvitesClientOptions = {}): BetterAuthInvitesClient {
  const { roles = betterAuthRoles, invitationExpiresIn = 172_800, fields = [], linkTo } = options;
  const api = createOrganizationApi(options);
  const inviterNames = createInviterNames(api);
  const context = { roles, lifetimeMs: invitationExpiresIn * 1000, personOf: inviterNames.personOf };

  function toInvite(chain: InviteChain): UserInvite {
    const invite = toUserInvite(chain, context);
    return { ...invite, status: displayStatus(invite, api.serverNow()) };
  }

  async function readInvitations(signal: AbortSignal | undefined): Promise<readonly Invitation[]> {
    const invitations = await api.invitations(signal);
    await inviterNames.learn(invitations, signal);
    return invitations;
  }

  async function readInvites(signal: AbortSignal | undefined): Promise<UserInvite[]> {
    return inviteChains(await readInvitations(signal)).map(toInvite);
  }

  async function findChain(id: string, signal: AbortSignal | undefined): Promise<InviteChain> {
    const chain = inviteChains(await readInvitations(signal)).find((invitations) => invitations.some((one) => one.id === id));
    return chain ?? notFound();
  }

  // better-auth cancels what was accepted, and invites anew whom it shall only remind: what is over is found out here.
  function requireOpen(chain: InviteChain): UserInvite {
    const invite = toInvite(chain);
    const { status } = invite;
    if (status !== 'pending' && status !== 'expired') throw new InvitesError({ code: 'invite_not_pending', status });
    return invite;
  }

  async function resend(chain: InviteChain, write?: { signal: AbortSignal }): Promise<UserInvite> {
    requireOpen(chain);
    const current = currentOf(chain);
    const { email, role } = current;
    const again = { email, role, resend: true, ...invitationFields(current, fields) };
    return toInvite(withAnswer(chain, await api.invite(again, write?.signal)));
  }

  async function cancel(chain: InviteChain, write?: { signal: AbortSignal }): Promise<UserInvite> {
    requireOpen(chain);
    return toInvite(withAnswer(chain, await api.cancel(currentOf(chain).id, write?.signal)));
  }

  /** The plugin changes one invitation a request, but one look at the list is enough for all of them. */
  async function changeEach(
    selection: UserInvitesSelection,
    change: typeof cancel,
    write?: { signal: AbortSignal },
  ): Promise<BulkUserInvitesResult> {
    const chains = new Map(inviteChains(await readInvitations(write?.signal)).map((chain) => [chain[0].id, chain]));
    const ids = selectedIds([...chains.values()].map(toInvite), selection, api.serverNow());
    return { results: await changeInvites(ids, async (id) => change(chains.get(id) ?? notFound(), write), write?.signal) };
  }

  return {
    capabilities: {
      ...wholeListCapabilities,
      search: fields.includes('names') ? ['email', 'name'] : ['email'],
      sendLimit: 10,
      sendFields: fields,
      bulkLimit: 10,
      tokenPreviews: 'invitee',
      declineReason: false,
      idempotentWrites: false,
    },

    async userInvites(params, read) {
      const invites = await readInvites(read?.signal);
      return pageWholeList({ invites, params, now: api.serverNow() });
    },

    userInvite: async (id, read) => toInvite(await findChain(id, read?.signal)),

    async sendUserInvites(input, write) {
      requireSupported(input, fields);
      const known = await readInvitations(write?.signal);
      const { message } = input;
      const results = await sendInvitations(
        input.userInvites,
        async (invitee) => {
          const { email } = invitee;
          const role = invitee.roles?.length ? invitee.roles : ['member'];
          const invitation = { email, role, ...invitationFields({ ...invitee, message }, fields) };
          const answer = await api.invite(invitation, write?.signal);
          const chain = inviteChains([...known, answer]).find((invitations) => currentOf(invitations) === answer)!;
          return { email, outcome: 'sent', invite: toInvite(chain) };
        },
        write?.signal,
      );
      return { results };
    },

    resendUserInvite: async (id, write) => resend(await findChain(id, write?.signal), write),

    cancelUserInvite: async (id, write) => cancel(await findChain(id, write?.signal), write),

    resendUserInvites: (selection, write) => changeEach(selection, resend, write),

    cancelUserInvites: (selection, write) => changeEach(selection, cancel, write),

    ...(linkTo && {
      async userInviteLink(id: string, write?: { signal: AbortSignal }) {
        const chain = await findChain(id, write?.signal);
        const { status } = requireOpen(chain);
        if (status === 'expired') throw new InvitesError({ code: 'invite_not_pending', status });
        return { url: linkTo(currentOf(chain).id) };
      },
    }),

    ...createInvitee(api, roles),

    async roles({ search }, read) {
      // Whoever aborts in the same moment gets no answer either.
      await Promise.resolve();
      read?.signal?.throwIfAborted();
      return roles.filter(({ key, name }) => matches(search, name, key));
    },

    async inviters({ search }, read) {
      const people = new Map<string, Person>();
      for (const { invitedBy } of await readInvites(read?.signal)) if (invitedBy) people.set(invitedBy.id, invitedBy);
      return [...people.values()].filter(({ name, email }) => matches(search, name, email));
    },
  };
}

function matches(search: string | undefined, ...texts: readonly (string | null)[]): boolean {
  if (!search) return true;
  return texts.some((text) => text?.toLocaleLowerCase().includes(search.toLocaleLowerCase()));
}

function notFound(): never {
  throw new InvitesError({ code: 'not_found' });
}
