import * as z from 'zod/mini';

import type { UserInviteChanges } from '../../domain/UserInviteChanges.js';
import type { InvitingOrganization, UserInvitePreview } from '../../domain/UserInvitePreview.js';
import type { UserInviteStatus } from '../../domain/UserInviteStatus.js';
import { holdsValues } from '../holdsValues.js';
import type { AcceptUserInviteInput, InvitesClient } from '../InvitesClient.js';
import { InvitesError } from '../InvitesError.js';
import { unsupported } from '../unsupported.js';
import { wireText } from '../wire/wireValues.js';
import type { AskRoq } from './createRoqApi.js';
import { ofHost } from '../ofHost.js';
import { roqDocuments } from './roqDocuments.js';
import { roqInviteSchema } from './roqInviteSchema.js';
import type { RoqInvite } from './roqInviteSchema.js';
import type { RoqVersion } from './sendToRoq.js';

/** What ROQ does not know, and accept pages show. */
export interface RoqServerOptions {
  /** The organization that a tenant is; null is a tenant that is not known: ROQ does not say which invite a token is of. */
  organization: (tenantId: string | null) => InvitingOrganization | Promise<InvitingOrganization>;
}

/** What ROQ lets only a host's own server do. */
export type RoqServerMethods = Required<Pick<InvitesClient, 'updateUserInvite' | 'checkUserInviteToken' | 'acceptUserInvite'>>;

/** Updates, checks and accepts. */
export function createRoqServerMethods(ask: AskRoq, options: RoqServerOptions, version: RoqVersion): RoqServerMethods {
  /** The one invite that a token can be of; null where the address has several, of whatever tenants, or none. */
  async function onlyInviteTo(email: string, isOpen: boolean, signal: AbortSignal | undefined): Promise<RoqInvite | null> {
    const filter = { email: { equalTo: email }, ...(isOpen && { status: { equalTo: 'pending' } }) };
    const [invite, another] = (await ask(invitesAnswer, roqDocuments.twoUserInvites, { filter }, signal)).answer.data;
    return invite && !another ? invite : null;
  }

  const organization = (tenantId: string | null, signal: AbortSignal | undefined) =>
    ofHost(() => options.organization(tenantId), signal);

  return {
    // ROQ changes what is over, too.
    async updateUserInvite(id, changes, write) {
      requireSupported(changes);
      const { answer } = await ask(inviteAnswer, roqDocuments.userInvite, { id }, write?.signal);
      const { status } = answer.invite;
      if (status !== 'pending' && status !== 'expired') throw new InvitesError({ code: 'invite_not_pending', status });
      const variables = { id, userInvite: changes };
      return (await ask(inviteAnswer, roqDocuments.updateUserInvite, variables, write?.signal)).answer.invite;
    },

    // ROQ says only whether a token is valid, and whose it is.
    async checkUserInviteToken(token, read) {
      const { answer } = await ask(checkAnswer, roqDocuments.checkUserInviteToken, { token }, read?.signal);
      const { email, isValid } = answer;
      if (email === null) throw new InvitesError({ code: 'not_found' });
      const isExpired = answer.isExpired === true;
      const only = await onlyInviteTo(email, isValid && !isExpired, read?.signal);
      const status = previewStatus(isValid, isExpired, only?.invite.status);
      if (status === null) throw new InvitesError({ code: 'not_found' });
      return {
        status,
        organization: await organization(only?.tenantId ?? null, read?.signal),
        email,
        invitedBy: only?.invite.invitedBy ?? null,
        roles: only?.invite.roles ?? [],
        message: only?.invite.message ?? null,
        expiresAt: null,
        viewerIsMember: null,
        viewerIsInvitee: null,
      };
    },

    async acceptUserInvite(input, write) {
      requireAcceptable(input);
      // Asked for before: what is accepted must not be told as failed because its name cannot be found.
      const unnamed = await organization(null, write?.signal);
      const variables = { data: { token: input.token } };
      const { answer } = await ask(inviteAnswer, roqDocuments.acceptUserInvite[version], variables, write?.signal);
      return {
        organization: await organization(answer.tenantId, write?.signal).catch(() => unnamed),
        roles: answer.invite.roles,
      };
    },
  };
}

const inviteAnswer = z.object({ answer: roqInviteSchema });

const invitesAnswer = z.object({ answer: z.object({ data: z.array(roqInviteSchema) }) });

const checkAnswer = z.object({
  answer: z.object({ isValid: z.boolean(), isExpired: z.nullable(z.boolean()), email: wireText }),
});

function requireSupported({ roles }: UserInviteChanges): void {
  if (roles) throw unsupported('roles');
}

function requireAcceptable(input: AcceptUserInviteInput): asserts input is { token: string } {
  if ('id' in input) throw unsupported('id');
  if (holdsValues(input.values)) throw unsupported('values');
}

/** Null where nothing is known of the token. */
function previewStatus(
  isValid: boolean,
  isExpired: boolean,
  only: UserInviteStatus | undefined,
): UserInvitePreview['status'] | null {
  if (isValid && !isExpired) return 'pending';
  if (only === 'accepted' || only === 'canceled') return only;
  return isExpired ? 'expired' : null;
}
