import { foldedEmail } from '../../domain/foldedEmail.js';
import type { RoleOption } from '../../domain/RoleOption.js';
import type { AcceptedUserInvite, UserInvitePreview } from '../../domain/UserInvitePreview.js';
import { holdsValues } from '../holdsValues.js';
import type { InvitesClient } from '../InvitesClient.js';
import { InvitesError, isInvitesError } from '../InvitesError.js';
import { timeOf } from '../timeOf.js';
import { unsupported } from '../unsupported.js';
import type { OrganizationApi } from './createOrganizationApi.js';
import type { ReceivedInvitation } from './invitationSchema.js';
import { namedRoles } from './toUserInvite.js';

type InviteeMethods = Required<
  Pick<InvitesClient, 'checkUserInviteToken' | 'acceptUserInvite' | 'declineUserInvite' | 'receivedUserInvites'>
>;

/**
 * What an invitee does. An invitation's id is its token: it works for the account with the invited address, and for that
 * alone.
 */
export function createInvitee(api: OrganizationApi, roles: readonly RoleOption[]): InviteeMethods {
  // better-auth tells of an invitation that is over no more than of one that never was.
  const seen = new Map<string, ReceivedInvitation>();

  function toPreview(invitation: ReceivedInvitation): UserInvitePreview & { id: string } {
    const { id, email, organizationId, organizationName, inviterId, inviterEmail, role, message, expiresAt } = invitation;
    seen.set(id, invitation);
    return {
      id,
      status: 'pending',
      organization: { id: organizationId, name: organizationName, logoUrl: null },
      email,
      invitedBy: inviterId === null ? null : { id: inviterId, name: null, email: inviterEmail },
      roles: namedRoles(role, roles),
      message,
      expiresAt,
      viewerIsMember: null,
      viewerIsInvitee: true,
      serverNow: isoServerNow(),
    };
  }

  function isoServerNow(): string | undefined {
    const now = api.serverNow();
    return now === null ? undefined : new Date(now).toISOString();
  }

  /** What became of an invitation that was there before, as far as better-auth tells; null where it does not. */
  async function endOf(id: string, signal?: AbortSignal): Promise<UserInvitePreview | null> {
    const invitation = seen.get(id);
    if (!invitation) return null;
    // Somebody else may have signed in since.
    const viewerEmail = await api.viewerEmail(signal);
    if (viewerEmail === null || foldedEmail(viewerEmail) !== foldedEmail(invitation.email))
      throw new InvitesError({ code: 'wrong_account', invitedEmail: null });
    const preview = toPreview(invitation);
    // A member by another way has other roles than those of the invitation.
    const keys = await api.viewerRoles(invitation.organizationId, signal);
    if (keys) return { ...preview, status: 'accepted', viewerIsMember: true, roles: namedRoles(keys, roles) };
    // The server has refused it already: the viewer's clock says no more than why.
    return isExpired(invitation, api.serverNow() ?? Date.now()) ? { ...preview, status: 'expired' } : null;
  }

  async function check(id: string, signal?: AbortSignal): Promise<UserInvitePreview> {
    try {
      return toPreview(await api.invitation(id, signal));
    } catch (error) {
      if (!isNotFound(error)) throw error;
      const end = await endOf(id, signal);
      if (end === null) throw error;
      return end;
    }
  }

  async function accept(id: string, signal?: AbortSignal): Promise<AcceptedUserInvite> {
    const known = seen.get(id);
    const preview = known ? toPreview(known) : await check(id, signal);
    try {
      const { invitation } = await api.accept(id, signal);
      return { organization: preview.organization, roles: namedRoles(invitation.role, roles) };
    } catch (error) {
      // A host whose database keeps a membership once has a conflict where this account is a member by another way.
      const mayBeOver = isNotFound(error) || isConflict(error);
      const end = mayBeOver ? await endOf(id, signal) : null;
      if (end === null) throw error;
      // Accepted before, by this account: the answer to that was lost, or there were two clicks.
      if (end.status === 'accepted') return { organization: end.organization, roles: end.roles };
      throw new InvitesError({ code: 'invite_not_pending', status: 'expired' }, { cause: error });
    }
  }

  return {
    checkUserInviteToken: (token, read) => check(token, read?.signal),

    acceptUserInvite: async (input, write) => {
      if ('token' in input && holdsValues(input.values)) throw unsupported('values');
      return accept('token' in input ? input.token : input.id, write?.signal);
    },

    declineUserInvite: async (input, write) => {
      if (input.reason) throw unsupported('reason');
      await api.reject('token' in input ? input.token : input.id, write?.signal);
    },

    receivedUserInvites: async (read) =>
      (await api.received(read?.signal)).filter((invitation) => !isExpired(invitation, api.serverNow())).map(toPreview),
  };
}

function isExpired({ expiresAt }: ReceivedInvitation, now: number | null): boolean {
  return expiresAt !== null && now !== null && timeOf(expiresAt) <= now;
}

function isNotFound(error: unknown): boolean {
  return isInvitesError(error) && error.details.code === 'not_found';
}

function isConflict(error: unknown): boolean {
  return isInvitesError(error) && error.details.code === 'conflict';
}
