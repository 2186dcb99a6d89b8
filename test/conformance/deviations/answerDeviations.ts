import { InvitesError } from '../../../src/client/InvitesError.js';
import type { InvitesErrorCode, InvitesErrorDetails } from '../../../src/domain/InvitesErrorDetails.js';
import type { MemoryInvitesClient, MemoryInvitesMethod } from '../../../src/client/memory/MemoryInvitesClient.js';
import type { Deviation } from './Deviation.js';

/** Refuses with another code than it should. */
const refusing =
  (method: MemoryInvitesMethod, code: InvitesErrorCode, details: InvitesErrorDetails) =>
  (client: MemoryInvitesClient): MemoryInvitesClient => ({
    ...client,
    [method]: (...given: never[]) =>
      (client[method] as (...all: never[]) => Promise<unknown>)(...given).catch((error: InvitesError) => {
        throw error.details.code === code ? new InvitesError(details) : error;
      }),
  });

const joined = { organization: { name: 'Northwind', logoUrl: null }, roles: [] };

/** Mistakes in what comes back: of invites that are over or were not there, of addresses, and of what is counted. */
export const answerDeviations: readonly Deviation[] = [
  {
    name: 'says "server" of a change to an invite that is not there',
    caughtBy: 'errors.update-not-found',
    deviate: refusing('updateUserInvite', 'not_found', { code: 'server' }),
  },
  {
    name: 'says only "conflict" of a change to an invite that is over',
    caughtBy: 'update.over',
    deviate: refusing('updateUserInvite', 'invite_not_pending', { code: 'conflict' }),
  },
  {
    name: 'says only "conflict" of a second cancellation',
    caughtBy: 'cancel.again',
    deviate: refusing('cancelUserInvite', 'invite_not_pending', { code: 'conflict' }),
  },
  {
    name: 'says "not found" of the link of an invite that is over',
    caughtBy: 'link.over',
    deviate: refusing('userInviteLink', 'invite_not_pending', { code: 'not_found' }),
  },
  {
    name: 'says "forbidden" of a second acceptance',
    caughtBy: 'accept.again',
    deviate: refusing('acceptUserInvite', 'invite_not_pending', { code: 'forbidden' }),
  },
  {
    name: 'says "validation" of a token that nobody has',
    caughtBy: 'accept.unknown',
    deviate: refusing('acceptUserInvite', 'not_found', { code: 'validation', fields: [] }),
  },
  {
    name: 'accepts what was declined',
    caughtBy: 'decline.accept',
    deviate: (client) => ({ ...client, acceptUserInvite: (...given) => client.acceptUserInvite(...given).catch(() => joined) }),
  },
  {
    name: 'answers roles of a token as keys',
    caughtBy: 'check.preview',
    deviate: (client) => ({
      ...client,
      checkUserInviteToken: async (token, options) => {
        const preview = await client.checkUserInviteToken(token, options);
        return { ...preview, roles: ['member'] as never };
      },
    }),
  },
  {
    name: 'shows the token of an expired invite as open',
    caughtBy: 'check.expired',
    deviate: (client) => ({
      ...client,
      checkUserInviteToken: async (token, options) => ({
        ...(await client.checkUserInviteToken(token, options)),
        status: 'pending',
      }),
    }),
  },
  {
    name: 'renews an invite that somebody asks for',
    caughtBy: 'request.expired',
    deviate: (client) => ({
      ...client,
      async requestUserInvite(input, options) {
        await client.requestUserInvite(input, options);
        await client.resendUserInvite(client.invites[0]!.id);
      },
    }),
  },
  {
    name: 'restores in the answer only',
    caughtBy: 'restore.canceled',
    deviate: (client) => ({
      ...client,
      restoreUserInvite: async (id) => ({ ...(await client.userInvite(id)), status: 'pending' }),
    }),
  },
  {
    name: 'offers a role twice',
    caughtBy: 'roles.list',
    deviate: (client) => ({
      ...client,
      roles: async (...given) => {
        const roles = await client.roles(...given);
        return [...roles, roles[0]!];
      },
    }),
  },
  {
    name: 'counts seats later',
    caughtBy: 'quota.used',
    deviate: (client) => ({ ...client, quota: async () => ({ limit: 10, used: 3 }) }),
  },
  {
    name: 'answers an address by its local part',
    caughtBy: 'send.address',
    deviate: (client) => ({
      ...client,
      async userInvites(params, options) {
        const page = await client.userInvites(params, options);
        return { ...page, items: page.items.map((invite) => ({ ...invite, email: invite.email.replace(/\+[^@]*/, '') })) };
      },
    }),
  },
  {
    name: 'invites members',
    caughtBy: 'send.already-member',
    deviate: (client) => ({
      ...client,
      async sendUserInvites(input, options) {
        const { results } = await client.sendUserInvites(input, options);
        return { results: results.map((result) => ({ ...result, outcome: 'sent' })) };
      },
    }),
  },
  {
    name: 'lists what was sent a while later',
    caughtBy: 'send.listed',
    deviate(client) {
      const listed = new Set<string>();
      return {
        ...client,
        async userInvites(params, options) {
          const page = await client.userInvites(params, options);
          const items = page.items.filter(({ id }) => listed.has(id));
          for (const { id } of page.items) listed.add(id);
          return { ...page, items };
        },
      };
    },
  },
  ...['send.domain-case', 'send.twice-in-one-call', 'send.at-once'].map((caughtBy): Deviation => ({
    name: `invites whoever it is given, as a table without a unique index does (${caughtBy})`,
    caughtBy,
    deviate: (client) => ({
      ...client,
      async sendUserInvites(input, options) {
        const { results } = await client.sendUserInvites(input, options);
        return {
          results: results.map((result) => {
            if (result.outcome !== 'already_invited') return result;
            client.add({ ...client.invites[0]!, id: `copy-${client.invites.length}` });
            return { ...result, outcome: 'sent' as const };
          }),
        };
      },
    }),
  })),
  {
    name: 'moves the expiry back with a resend',
    caughtBy: 'resend.dates',
    deviate: (client) => ({
      ...client,
      resendUserInvite: async (...given) => ({
        ...(await client.resendUserInvite(...given)),
        expiresAt: '2020-01-01T00:00:00.000Z',
      }),
    }),
  },
  {
    name: 'tells a time of long ago',
    caughtBy: 'shape.server-time',
    deviate: (client) => ({
      ...client,
      userInvites: async (...given) => ({ ...(await client.userInvites(...given)), serverNow: '2020-01-01T00:00:00.000Z' }),
    }),
  },
  {
    name: 'counts what was canceled as pending',
    caughtBy: 'counts.every-status',
    deviate: (client) => ({
      ...client,
      async userInvites(...given) {
        const page = await client.userInvites(...given);
        return { ...page, statusCounts: { pending: page.totalCount ?? 0, canceled: 0 } };
      },
    }),
  },
  {
    name: 'counts by status what the search does not find, too',
    caughtBy: 'counts.search',
    deviate: (client) => ({
      ...client,
      async userInvites({ search, ...params }, options) {
        const { statusCounts } = await client.userInvites(params, options);
        return { ...(await client.userInvites({ search, ...params }, options)), statusCounts };
      },
    }),
  },
  {
    name: 'counts everybody, whatever is searched',
    caughtBy: 'search.total',
    deviate: (client) => ({
      ...client,
      async userInvites({ search, ...params }, options) {
        const { totalCount } = await client.userInvites(params, options);
        return { ...(await client.userInvites({ search, ...params }, options)), totalCount };
      },
    }),
  },
  {
    name: 'lists everybody where a search finds nobody',
    caughtBy: 'search.nothing',
    deviate: (client) => ({
      ...client,
      async userInvites({ search, ...params }, options) {
        const page = await client.userInvites({ search, ...params }, options);
        return page.items.length > 0 ? page : client.userInvites(params, options);
      },
    }),
  },
  {
    name: 'filters within one page',
    caughtBy: 'filter.pages',
    deviate: (client) => ({
      ...client,
      async userInvites({ filter, ...params }, options) {
        const page = await client.userInvites(params, options);
        return { ...page, items: page.items.filter(({ status }) => !filter?.status || filter.status.includes(status)) };
      },
    }),
  },
  {
    name: 'sorts by expiry as if it were the sending, backwards',
    caughtBy: 'sort.expiresAt',
    deviate: (client) => ({
      ...client,
      userInvites: ({ sort, ...params }, options) =>
        client.userInvites(
          { ...params, sort: sort?.field === 'expiresAt' ? { field: 'sentAt', direction: 'desc' } : sort },
          options,
        ),
    }),
  },
  {
    name: 'does not sort by status',
    caughtBy: 'sort.status',
    deviate: (client) => ({
      ...client,
      userInvites: ({ sort, ...params }, options) =>
        client.userInvites({ ...params, sort: sort?.field === 'status' ? { ...sort, field: 'createdAt' } : sort }, options),
    }),
  },
  ...(['resendUserInvite', 'resendUserInvites'] as const).map((method, index): Deviation => ({
    name: `ignores the key of ${method} that comes again`,
    caughtBy: ['keys.at-once', 'bulk.key'][index]!,
    deviate: (client) => ({
      ...client,
      [method]: (input: never, options: { signal: AbortSignal }) =>
        client[method](input, { idempotencyKey: crypto.randomUUID(), signal: options.signal }),
    }),
  })),
];
