import * as z from 'zod/mini';

import { bulkUserInvitesResultSchema } from '../wire/bulkUserInvitesResultSchema.js';
import { acceptedUserInviteSchema, userInvitePreviewSchema } from '../wire/userInvitePreviewSchema.js';
import { peopleSchema } from '../wire/peopleSchema.js';
import { receivedUserInvitesSchema } from '../wire/receivedUserInvitesSchema.js';
import { invitesQuotaSchema } from '../wire/invitesQuotaSchema.js';
import { inviteeChecksSchema } from '../wire/inviteeChecksSchema.js';
import { roleOptionsSchema } from '../wire/roleOptionsSchema.js';
import { sendUserInvitesResultSchema } from '../wire/sendUserInvitesResultSchema.js';
import { userInviteSchema } from '../wire/userInviteSchema.js';
import { userInviteLinkSchema } from '../wire/userInviteLinkSchema.js';
import { userInvitesPageSchema } from '../wire/userInvitesPageSchema.js';
import type { InvitesClient, InvitesClientCapabilities, UserInvitesSelection, WriteOptions } from '../InvitesClient.js';
import { followEvents } from './followEvents.js';
import { listQuery } from './listQuery.js';
import { createRequest } from './request.js';
import type { RequestOptions } from './request.js';

/** Where the REST back end is and how to talk to it. */
export interface RestInvitesClientOptions extends RequestOptions {
  /** The tenant's root; invites are at `${baseUrl}/invites`. */
  baseUrl: string;

  /**
   * The root of the token routes (`/check`, `/accept`, `/decline`, `/request`), which know the tenant by the token.
   * @default `${baseUrl}/invite-tokens`
   */
  tokensUrl?: string | undefined;

  /**
   * The root of the viewer's inbox, which spans tenants.
   * @default `${baseUrl}/received-invites`
   */
  receivedUrl?: string | undefined;

  /**
   * Where the server tells what changes, as server-sent events; null where it does not.
   * @default `${baseUrl}/events`
   */
  eventsUrl?: string | null | undefined;

  /**
   * What this server does beyond, or short of, the shipped OpenAPI document.
   * With `pagination: 'cursor'` lists are paged by cursor, which that document has beside the offset.
   */
  capabilities?: Partial<InvitesClientCapabilities> | undefined;
}

/** An invites client with all methods; without events it has no `subscribe`. */
export type RestInvitesClient = Required<Omit<InvitesClient, 'subscribe'>> & Pick<InvitesClient, 'subscribe'>;

/**
 * An invites client for the REST wire of `react-user-invites/openapi.json`.
 *
 * @example
 * const client = createRestInvitesClient({ baseUrl: '/api/organizations/northwind' });
 */
export function createRestInvitesClient(options: RestInvitesClientOptions): RestInvitesClient {
  const { baseUrl, tokensUrl = `${baseUrl}/invite-tokens`, receivedUrl = `${baseUrl}/received-invites` } = options;
  const { eventsUrl = `${baseUrl}/events` } = options;
  const request = createRequest(options);
  const inviteUrl = (id: string, action = '') => `${baseUrl}/invites/${encodeURIComponent(id)}${action}`;

  const receivedUserInviteUrl = (id: string, action: string) => `${receivedUrl}/${encodeURIComponent(id)}/${action}`;
  const bulk = (action: string, selection: UserInvitesSelection, write?: WriteOptions) =>
    request(bulkUserInvitesResultSchema, { url: `${baseUrl}/invites/${action}`, method: 'POST', body: selection, ...write });

  return {
    capabilities: { ...defaultCapabilities, ...options.capabilities },

    userInvites: (params, read) => request(userInvitesPageSchema, { url: `${baseUrl}/invites?${listQuery(params)}`, ...read }),

    userInvite: (id, read) => request(userInviteSchema, { url: inviteUrl(id), ...read }),

    sendUserInvites: (input, write) =>
      request(sendUserInvitesResultSchema, { url: `${baseUrl}/invites`, method: 'POST', body: input, ...write }),

    resendUserInvite: (id, write) =>
      request(userInviteSchema, { url: inviteUrl(id, '/resend'), method: 'POST', body: {}, ...write }),

    cancelUserInvite: (id, write) =>
      request(userInviteSchema, { url: inviteUrl(id, '/cancel'), method: 'POST', body: {}, ...write }),

    updateUserInvite: (id, changes, write) =>
      request(userInviteSchema, { url: inviteUrl(id), method: 'PATCH', body: changes, ...write }),

    restoreUserInvite: (id, write) =>
      request(userInviteSchema, { url: inviteUrl(id, '/restore'), method: 'POST', body: {}, ...write }),

    userInviteLink: (id, write) =>
      request(userInviteLinkSchema, { url: inviteUrl(id, '/link'), method: 'POST', body: {}, ...write }),

    resendUserInvites: (selection, write) => bulk('resend', selection, write),

    cancelUserInvites: (selection, write) => bulk('cancel', selection, write),

    deleteUserInvites: (selection, write) => bulk('delete', selection, write),

    checkUserInviteToken: (token, read) =>
      request(userInvitePreviewSchema, { url: `${tokensUrl}/check`, method: 'POST', body: { token }, ...read }),

    acceptUserInvite: (input, write) =>
      request(
        acceptedUserInviteSchema,
        'token' in input
          ? { url: `${tokensUrl}/accept`, method: 'POST', body: input, ...write }
          : { url: receivedUserInviteUrl(input.id, 'accept'), method: 'POST', body: {}, ...write },
      ),

    declineUserInvite: async (input, write) => {
      await request(
        z.unknown(),
        'token' in input
          ? { url: `${tokensUrl}/decline`, method: 'POST', body: input, ...write }
          : { url: receivedUserInviteUrl(input.id, 'decline'), method: 'POST', body: { reason: input.reason }, ...write },
      );
    },

    requestUserInvite: async (input, write) => {
      await request(z.unknown(), { url: `${tokensUrl}/request`, method: 'POST', body: input, ...write });
    },

    receivedUserInvites: async (read) => (await request(receivedAnswerSchema, { url: receivedUrl, ...read })).invites,

    roles: async ({ search }, read) =>
      (await request(rolesAnswerSchema, { url: withSearch(`${baseUrl}/roles`, search), ...read })).roles,

    inviters: async ({ search }, read) =>
      (await request(invitersAnswerSchema, { url: withSearch(`${baseUrl}/inviters`, search), ...read })).inviters,

    checkInvitees: async (emails, read) =>
      (await request(checksAnswerSchema, { url: `${baseUrl}/invitees/check`, method: 'POST', body: { emails }, ...read }))
        .invitees,

    quota: (read) => request(invitesQuotaSchema, { url: `${baseUrl}/quota`, ...read }),

    ...(eventsUrl !== null && { subscribe: (listener: () => void) => followEvents(options, eventsUrl, listener) }),
  };
}

const rolesAnswerSchema = z.object({ roles: roleOptionsSchema });

const receivedAnswerSchema = z.object({ invites: receivedUserInvitesSchema });

const invitersAnswerSchema = z.object({ inviters: peopleSchema });

const checksAnswerSchema = z.object({ invitees: inviteeChecksSchema });

function withSearch(url: string, search: string | undefined): string {
  return search ? `${url}?${new URLSearchParams({ search })}` : url;
}

const defaultCapabilities: InvitesClientCapabilities = {
  pagination: 'offset',
  sort: ['invitee', 'status', 'createdAt', 'sentAt', 'expiresAt'],
  filters: ['status', 'roles', 'invitedBy', 'sentFrom', 'sentTo'],
  sendLimit: 50,
  linkDelivery: true,
  expiryLimitDays: 90,
  idempotentWrites: true,
};
