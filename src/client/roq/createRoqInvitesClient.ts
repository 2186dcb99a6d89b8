import * as z from 'zod/mini';

import type { RoleOption } from '../../domain/RoleOption.js';
import type { UserInvite } from '../../domain/UserInvite.js';
import type { InvitesClient } from '../InvitesClient.js';
import { roleOptionsSchema } from '../wire/roleOptionsSchema.js';
import { wireCount, wireOptionalCount } from '../wire/wireValues.js';
import { createRoqApi } from './createRoqApi.js';
import type { RoqApiOptions, RoqServer } from './createRoqApi.js';
import { createRoqServerMethods } from './createRoqServerMethods.js';
import type { RoqServerMethods, RoqServerOptions } from './createRoqServerMethods.js';
import { ofHost } from '../ofHost.js';
import { rolesPerRequest, roqDocuments } from './roqDocuments.js';
import { listVariables, matchesNothing, roqFilter } from './roqFilter.js';
import { roqInviteSchema } from './roqInviteSchema.js';
import { resultsOf, sendVariables, sentSchema } from './sendToRoq.js';
import type { RoqVersion } from './sendToRoq.js';
import { viewerOfRoqToken } from './viewerOfRoqToken.js';
import type { RoqViewer } from './viewerOfRoqToken.js';

/** Where ROQ is, and in whose name it is asked. */
export interface RoqInvitesClientOptions extends Omit<RoqApiOptions, 'server'> {
  /** In whose name, and for which tenant, invites are sent; a function is asked with each send. @default whom the token names */
  viewer?: RoqViewer | (() => RoqViewer | Promise<RoqViewer>) | undefined;

  /** `v1` sends and accepts as SDKs up to 1.0.13 do. @default 'v2' */
  version?: RoqVersion | undefined;

  /** The project's `MAX_INVITE_PER_REQUEST`. @default 10 */
  sendLimit?: number | undefined;
}

/** The same on a server of the host, which may know the project's key. */
export interface RoqServerInvitesClientOptions extends RoqInvitesClientOptions {
  server: RoqServer & RoqServerOptions;
}

/** An invites client that lists, sends, resends and cancels, and knows the roles that can be given. */
export type RoqInvitesClient = InvitesClient & Required<Pick<InvitesClient, 'roles'>>;

/**
 * An invites client for ROQ's GraphQL API. With `server` it also updates invites, checks tokens and accepts, which ROQ
 * lets only a host's own server do.
 *
 * @example
 * const client = createRoqInvitesClient({ host: 'https://mars-pp.roq-platform.com', token: () => session.roqAccessToken });
 */
export function createRoqInvitesClient(options: RoqServerInvitesClientOptions): RoqInvitesClient & RoqServerMethods;
export function createRoqInvitesClient(options: RoqInvitesClientOptions): RoqInvitesClient;
export function createRoqInvitesClient(
  options: RoqInvitesClientOptions & { server?: RoqServerInvitesClientOptions['server'] },
): RoqInvitesClient {
  const { version = 'v2', sendLimit = 10, server } = options;
  const { viewer = async () => viewerOfRoqToken(await options.token()) } = options;
  const ask = createRoqApi(options);
  const change = async (document: string, id: string, signal?: AbortSignal): Promise<UserInvite> =>
    (await ask(inviteAnswer, document, { id }, signal)).answer.invite;

  return {
    capabilities: {
      pagination: 'offset',
      sort: ['createdAt', 'status'],
      filters: ['status', 'invitedBy'],
      search: ['email'],
      sendLimit,
      sendFields: version === 'v1' ? ['names', 'locale', 'data', 'message'] : ['names', 'locale', 'message'],
      idempotentWrites: false,
    },

    async userInvites(params, read) {
      const { answer, ...counts } = await ask(listAnswer, roqDocuments.userInvites, listVariables(params), read?.signal);
      const statusCounts = Object.fromEntries(
        Object.entries(counts).flatMap(([status, count]) => (count ? [[status, count.totalCount]] : [])),
      );
      if (matchesNothing(params)) return { items: [], totalCount: 0, nextCursor: null, statusCounts };
      return { items: answer.data.map(({ invite }) => invite), totalCount: answer.totalCount, nextCursor: null, statusCounts };
    },

    userInvite: async (id, read) => (await ask(inviteAnswer, roqDocuments.userInvite, { id }, read?.signal)).answer.invite,

    async sendUserInvites(input, write) {
      const sender = await ofHost(() => (typeof viewer === 'function' ? viewer() : viewer), write?.signal);
      const variables = sendVariables(input, sender, version);
      const { answer } = await ask(sentAnswer, roqDocuments.sendUserInvites[version], variables, write?.signal);
      return { results: resultsOf(input.userInvites, answer) };
    },

    resendUserInvite: (id, write) => change(roqDocuments.resendUserInvite, id, write?.signal),

    cancelUserInvite: (id, write) => change(roqDocuments.cancelUserInvite, id, write?.signal),

    async roles({ search }, read) {
      const filter = { invite: { equalTo: true }, ...(search && { name: roqFilter(search).email }) };
      const found = new Map<string, RoleOption>();
      // A page that tells nothing new is the last one, too: else one that takes no offset would be asked for ever.
      for (let offset = 0; offset === found.size; offset += rolesPerRequest) {
        const { answer } = await ask(rolesAnswer, roqDocuments.roles, { filter, offset }, read?.signal);
        for (const role of answer.data) found.set(role.key, role);
      }
      return [...found.values()];
    },

    ...(server && createRoqServerMethods(ask, server, version)),
  };
}

const inviteAnswer = z.object({ answer: roqInviteSchema });

const counted = z.catch(z.nullable(z.object({ totalCount: wireCount })), null);

const listAnswer = z.object({
  answer: z.object({ data: z.array(roqInviteSchema), totalCount: wireOptionalCount }),
  pending: counted,
  accepted: counted,
  canceled: counted,
  expired: counted,
});

const sentAnswer = z.object({ answer: sentSchema });

const rolesAnswer = z.object({ answer: z.object({ data: roleOptionsSchema }) });
