import { InvitesError } from '../../../src/client/InvitesError.js';
import type { Deviation } from './Deviation.js';

/** Mistakes in errors, and in reads that are not wanted any more. */
export const errorDeviations: readonly Deviation[] = [
  {
    name: 'rejects with plain errors',
    caughtBy: 'errors.read-not-found',
    deviate: (client) => ({
      ...client,
      userInvite: (id, options) => client.userInvite(id, options).catch(() => Promise.reject(new Error('404 Not Found'))),
    }),
  },
  {
    name: 'answers undefined for an invite that is not there',
    caughtBy: 'errors.read-not-found',
    deviate: (client) => ({
      ...client,
      userInvite: (id, options) => client.userInvite(id, options).catch(() => undefined as never),
    }),
  },
  {
    name: 'says "server" where there is no invite',
    caughtBy: 'errors.cancel-not-found',
    deviate: (client) => ({
      ...client,
      cancelUserInvite: (id, options) =>
        client.cancelUserInvite(id, options).catch(() => Promise.reject(new InvitesError({ code: 'server' }))),
    }),
  },
  {
    name: 'has codes of its own',
    caughtBy: 'errors.resend-not-found',
    deviate: (client) => ({
      ...client,
      resendUserInvite: (id, options) =>
        client.resendUserInvite(id, options).catch(() => Promise.reject(new InvitesError({ code: 'INVITE_404' } as never))),
    }),
  },
  {
    name: 'shows an aborted read as a failure of the network',
    caughtBy: 'abort.list',
    deviate: (client) => ({
      ...client,
      userInvites: (params, options) =>
        client.userInvites(params, options).catch((cause) => Promise.reject(new InvitesError({ code: 'network' }, { cause }))),
    }),
  },
  {
    name: 'does not abort',
    caughtBy: 'abort.invite',
    deviate: (client) => ({ ...client, userInvite: (id) => client.userInvite(id) }),
  },
  {
    name: 'answers a read that was aborted before',
    caughtBy: 'abort.before',
    deviate: (client) => ({
      ...client,
      userInvites: (params, options) => client.userInvites(params, options?.signal?.aborted ? {} : options),
    }),
  },
  {
    name: 'aborts with a reason of its own',
    caughtBy: 'abort.reason',
    deviate: (client) => ({
      ...client,
      userInvites: (params, options) =>
        client.userInvites(params, options).catch(() => Promise.reject(new DOMException('Aborted', 'AbortError'))),
    }),
  },
  {
    name: 'aborts whoever shares a request',
    caughtBy: 'abort.others',
    throws: true,
    deviate(client) {
      const reads = new Map<string, ReturnType<typeof client.userInvite>>();
      return {
        ...client,
        userInvite(id, options) {
          reads.set(id, reads.get(id) ?? client.userInvite(id, options));
          return reads.get(id)!;
        },
      };
    },
  },
  {
    name: 'does not abort what forms ask for',
    caughtBy: 'abort.lookups',
    deviate: (client) => ({ ...client, roles: (params) => client.roles(params) }),
  },
  {
    name: 'needs options',
    caughtBy: 'client.no-options',
    throws: true,
    deviate: (client) => ({
      ...client,
      cancelUserInvite: async (id, options) => client.cancelUserInvite(id, { ...options!, signal: options!.signal }),
    }),
  },
  {
    name: 'lacks a required method',
    caughtBy: 'client.methods',
    deviate: (client) => ({ ...client, userInvite: undefined as never }),
  },
  {
    name: 'says that it sorts by what nobody knows',
    caughtBy: 'client.capabilities',
    deviate: (client) => ({ ...client, capabilities: { ...client.capabilities, sort: ['email' as never] } }),
  },
];
