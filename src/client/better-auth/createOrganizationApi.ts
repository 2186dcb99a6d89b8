import * as z from 'zod/mini';

import { isInvitesError } from '../InvitesError.js';
import { createRequest } from '../rest/request.js';
import type { RequestOptions } from '../rest/request.js';
import { wireId, wireList, wireText } from '../wire/wireValues.js';
import { errorOfAnswer } from './errorOfAnswer.js';
import { invitationSchema, receivedInvitationSchema, roleKeysOf } from './invitationSchema.js';

/** Where better-auth is, and which organization is meant. */
export interface OrganizationApiOptions extends RequestOptions {
  /** @default '/api/auth' */
  baseUrl?: string | undefined;

  /** @default the active organization of the viewer's session */
  organizationId?: string | undefined;
}

/** The routes of better-auth's organization plugin that invites need. */
export type OrganizationApi = ReturnType<typeof createOrganizationApi>;

type Parameters = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Speaks with better-auth's organization plugin, and learns the server's time from what it answers. */
export function createOrganizationApi({ baseUrl = '/api/auth', organizationId, ...options }: OrganizationApiOptions) {
  let clockOffsetMs: number | null = null;

  const timedFetch: typeof fetch = async (...request) => {
    const response = await (options.fetch ?? fetch)(...request);
    const date = Date.parse(response.headers.get('Date') ?? '');
    if (!Number.isNaN(date)) clockOffsetMs = date - Date.now();
    return response;
  };
  const request = createRequest({ ...options, fetch: timedFetch }, errorOfAnswer);

  function read<Schema extends z.ZodMiniType>(schema: Schema, name: string, parameters: Parameters, signal?: AbortSignal) {
    return request(schema, { url: `${baseUrl}/organization/${name}${queryOf(parameters)}`, signal });
  }

  function write<Schema extends z.ZodMiniType>(schema: Schema, name: string, body: object, signal?: AbortSignal) {
    return request(schema, { url: `${baseUrl}/organization/${name}`, method: 'POST', body, signal });
  }

  return {
    /** The server's time in milliseconds since the epoch; null before it has said so, and where another origin may not see it. */
    serverNow: () => (clockOffsetMs === null ? null : Date.now() + clockOffsetMs),

    invitations: (signal?: AbortSignal) => read(z.array(invitationSchema), 'list-invitations', { organizationId }, signal),

    invite: (invitation: object, signal?: AbortSignal) =>
      write(invitationSchema, 'invite-member', { ...invitation, organizationId }, signal),

    cancel: (invitationId: string, signal?: AbortSignal) =>
      write(invitationSchema, 'cancel-invitation', { invitationId }, signal),

    received: (signal?: AbortSignal) => read(wireList(receivedInvitationSchema), 'list-user-invitations', {}, signal),

    invitation: (id: string, signal?: AbortSignal) => read(receivedInvitationSchema, 'get-invitation', { id }, signal),

    accept: (invitationId: string, signal?: AbortSignal) => write(acceptedSchema, 'accept-invitation', { invitationId }, signal),

    reject: (invitationId: string, signal?: AbortSignal) => write(z.unknown(), 'reject-invitation', { invitationId }, signal),

    /** Those members of the organization who are among some users. */
    async members(userIds: readonly string[], signal?: AbortSignal) {
      const filter = { filterField: 'userId', filterValue: userIds, filterOperator: userIds.length > 1 ? 'in' : 'eq' };
      return (await read(membersSchema, 'list-members', { organizationId, limit: String(userIds.length), ...filter }, signal))
        .members;
    },

    /** The address of the viewer's account; null where nobody is signed in. */
    async viewerEmail(signal?: AbortSignal): Promise<string | null> {
      return (await request(sessionSchema, { url: `${baseUrl}/get-session`, signal }))?.user.email ?? null;
    },

    /** The roles that the viewer has in an organization; null where they do not belong to it. */
    async viewerRoles(ofOrganizationId: string, signal?: AbortSignal): Promise<readonly string[] | null> {
      try {
        return (await read(memberSchema, 'get-active-member-role', { organizationId: ofOrganizationId }, signal)).role;
      } catch (error) {
        if (isInvitesError(error) && error.details.code === 'forbidden') return null;
        throw error;
      }
    },
  };
}

const membersSchema = z.object({
  members: wireList(z.object({ user: z.object({ id: wireId, name: wireText, email: wireText }) })),
});

const memberSchema = z.object({ role: z.pipe(z.string().check(z.minLength(1)), z.transform(roleKeysOf)) });

const sessionSchema = z.nullable(z.object({ user: z.object({ email: wireText }) }));

const acceptedSchema = z.object({ invitation: invitationSchema });

function queryOf(parameters: Parameters): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    for (const item of [value ?? []].flat()) query.append(name, item);
  }
  return query.size > 0 ? `?${query}` : '';
}
