import { InvitesError } from '../../../src/client/InvitesError.js';
import type { Deviation } from './Deviation.js';

/** Mistakes in methods that a client may leave out. */
export const optionalDeviations: readonly Deviation[] = [
  {
    name: 'clears what is not in the changes',
    caughtBy: 'update.absent',
    deviate: (client) => ({
      ...client,
      updateUserInvite: (id, changes, options) =>
        client.updateUserInvite(id, { ...changes, lastName: changes.lastName ?? null }, options),
    }),
  },
  {
    name: 'takes null for "leave it"',
    caughtBy: 'update.null',
    deviate: (client) => ({
      ...client,
      updateUserInvite: (id, changes, options) =>
        client.updateUserInvite(id, { ...changes, lastName: changes.lastName ?? undefined }, options),
    }),
  },
  {
    name: 'answers an update with the invite as it was',
    caughtBy: 'update.changes',
    deviate: (client) => ({
      ...client,
      updateUserInvite: async (id, changes, options) => {
        const before = await client.userInvite(id);
        await client.updateUserInvite(id, changes, options);
        return before;
      },
    }),
  },
  {
    name: 'ignores a change of roles',
    caughtBy: 'update.roles',
    deviate: (client) => ({
      ...client,
      updateUserInvite: (id, changes, options) => client.updateUserInvite(id, { ...changes, roles: undefined }, options),
    }),
  },
  {
    name: 'answers a link without a host',
    caughtBy: 'link.url',
    deviate: (client) => ({
      ...client,
      userInviteLink: async (id, options) => ({ url: new URL((await client.userInviteLink(id, options)).url).pathname }),
    }),
  },
  {
    name: 'voids the links before with each new one',
    caughtBy: 'link.others',
    deviate: (client) => {
      const newest = new Map<string, string>();
      return {
        ...client,
        async userInviteLink(id, options) {
          const { url } = await client.userInviteLink(id, options);
          newest.set(id, url);
          return { url };
        },
        async checkUserInviteToken(token, options) {
          const isNewest = [...newest.values()].some((url) => url.endsWith(`=${token}`));
          const preview = await client.checkUserInviteToken(token, options);
          return newest.size > 0 && !isNewest ? { ...preview, status: 'superseded' } : preview;
        },
      };
    },
  },
  {
    name: 'restores what was declined',
    caughtBy: 'restore.over',
    deviate: (client) => ({
      ...client,
      async restoreUserInvite(id, options) {
        client.change(id, { status: 'canceled', rawStatus: 'canceled' });
        return client.restoreUserInvite(id, options);
      },
    }),
  },
  {
    name: 'restores what was accepted',
    caughtBy: 'restore.over',
    deviate: (client) => ({
      ...client,
      async restoreUserInvite(id, options) {
        if ((await client.userInvite(id)).status === 'accepted') client.change(id, { status: 'canceled', rawStatus: 'canceled' });
        return client.restoreUserInvite(id, options);
      },
    }),
  },
  {
    name: 'mails what is restored although it was never canceled',
    caughtBy: 'restore.pending',
    deviate: (client) => ({
      ...client,
      restoreUserInvite: async (id, options) => {
        const { status } = await client.restoreUserInvite(id, options);
        return status === 'pending' ? client.resendUserInvite(id) : client.userInvite(id);
      },
    }),
  },
  {
    name: 'deletes what is pending',
    caughtBy: 'delete.pending',
    deviate: (client) => ({
      ...client,
      async deleteUserInvites(selection, options) {
        await client.cancelUserInvites(selection);
        return client.deleteUserInvites(selection, options);
      },
    }),
  },
  {
    name: 'deletes nothing',
    caughtBy: 'delete.over',
    deviate: (client) => ({
      ...client,
      deleteUserInvites: async (selection) => ({
        results: 'ids' in selection ? selection.ids.map((id) => ({ id, outcome: 'done' as const })) : [],
      }),
    }),
  },
  {
    name: 'rejects all for one that fails',
    caughtBy: 'bulk.mixed',
    throws: true,
    deviate: (client) => ({
      ...client,
      async resendUserInvites(selection, options) {
        const answer = await client.resendUserInvites(selection, options);
        if (answer.results.some(({ outcome }) => outcome === 'failed')) throw new InvitesError({ code: 'conflict' });
        return answer;
      },
    }),
  },
  {
    name: 'says nothing of those that it changed',
    caughtBy: 'bulk.cancel',
    deviate: (client) => ({
      ...client,
      async cancelUserInvites(selection, options) {
        await client.cancelUserInvites(selection, options);
        return { results: [] };
      },
    }),
  },
  {
    name: 'forgets who is left out of all that match',
    caughtBy: 'bulk.matching',
    deviate: (client) => ({
      ...client,
      cancelUserInvites: (selection, options) =>
        client.cancelUserInvites('ids' in selection ? selection : { ...selection, exceptIds: [] }, options),
    }),
  },
  {
    name: 'forgets the search of all that match',
    caughtBy: 'bulk.matching',
    deviate: (client) => ({
      ...client,
      cancelUserInvites: (selection, options) =>
        client.cancelUserInvites('ids' in selection ? selection : { ...selection, search: undefined }, options),
    }),
  },
  {
    name: 'resends the first of several only',
    caughtBy: 'bulk.resend',
    deviate: (client) => ({
      ...client,
      async resendUserInvites(selection, options) {
        const ids = 'ids' in selection ? selection.ids : [];
        await client.resendUserInvite(ids[0]!, options);
        return { results: ids.map((id) => ({ id, outcome: 'done' as const })) };
      },
    }),
  },
  {
    name: 'accepts whoever follows the link',
    caughtBy: 'check.consumes-nothing',
    deviate: (client) => ({
      ...client,
      async checkUserInviteToken(token, options) {
        const preview = await client.checkUserInviteToken(token, options);
        if (preview.status === 'pending') await client.acceptUserInvite({ token });
        return preview;
      },
    }),
  },
  {
    name: 'shows an invite of a token that nobody has',
    caughtBy: 'check.unknown',
    deviate: (client) => ({
      ...client,
      checkUserInviteToken: (token, options) =>
        client.checkUserInviteToken(token, options).catch(() => ({ status: 'canceled' }) as never),
    }),
  },
  {
    name: 'says "not found" of a canceled invite',
    caughtBy: 'check.canceled',
    throws: true,
    deviate: (client) => ({
      ...client,
      async checkUserInviteToken(token, options) {
        const preview = await client.checkUserInviteToken(token, options);
        if (preview.status === 'canceled') throw new InvitesError({ code: 'not_found' });
        return preview;
      },
    }),
  },
  {
    name: 'accepts what was canceled',
    caughtBy: 'accept.canceled',
    deviate: (client) => ({
      ...client,
      acceptUserInvite: (input, options) =>
        client.acceptUserInvite(input, options).catch(() => ({ organization: { name: 'Northwind', logoUrl: null }, roles: [] })),
    }),
  },
  {
    name: 'adds a member and leaves the invite open',
    caughtBy: 'accept.joins',
    deviate: (client) => ({
      ...client,
      acceptUserInvite: async () => ({ organization: { name: 'Northwind', logoUrl: null }, roles: [] }),
    }),
  },
  {
    name: 'cancels what is declined',
    caughtBy: 'decline.ends',
    deviate: (client) => ({
      ...client,
      async declineUserInvite(input, options) {
        await client.declineUserInvite(input, options);
        const declined = client.invites.find(({ status }) => status === 'declined');
        client.change(declined!.id, { status: 'canceled' });
      },
    }),
  },
  {
    name: 'offers a role that it then refuses',
    caughtBy: 'roles.can-be-given',
    deviate: (client) => ({
      ...client,
      async sendUserInvites(input, options) {
        if (!input.userInvites.some(({ roles }) => roles?.includes('admin'))) return client.sendUserInvites(input, options);
        return { results: input.userInvites.map(({ email }) => ({ email, outcome: 'failed' })) };
      },
    }),
  },
  {
    name: 'searches no roles although it says so',
    caughtBy: 'roles.search',
    deviate: (client) => ({ ...client, roles: (_, options) => client.roles({}, options) }),
  },
  {
    name: 'knows no inviters',
    caughtBy: 'inviters.list',
    deviate: (client) => ({ ...client, inviters: async () => [] }),
  },
  {
    name: 'finds every inviter whatever is searched for',
    caughtBy: 'inviters.search',
    deviate: (client) => ({ ...client, inviters: (_, options) => client.inviters({}, options) }),
  },
  {
    name: 'says a limit of infinity',
    caughtBy: 'quota.shape',
    deviate: (client) => ({ ...client, quota: async () => ({ limit: Number.POSITIVE_INFINITY, used: 0 }) }),
  },
  {
    name: 'invites whom it should only check',
    caughtBy: 'checks.states',
    deviate: (client) => ({
      ...client,
      async checkInvitees(emails) {
        const { results } = await client.sendUserInvites({ userInvites: emails.map((email) => ({ email })) });
        return results.map(({ email, outcome }) => ({ email, state: outcome === 'sent' ? 'ok' : 'already_invited' }));
      },
    }),
  },
  {
    name: 'takes an expired invite for an open one when it checks',
    caughtBy: 'checks.expired',
    deviate: (client) => ({
      ...client,
      checkInvitees: async (emails) =>
        emails.map((email) => {
          const isKnown = client.invites.some((invite) => invite.email === email);
          return { email, state: isKnown ? 'already_invited' : 'ok' };
        }),
    }),
  },
  {
    name: 'tells nobody what changed',
    caughtBy: 'news.told',
    throws: true,
    deviate: (client) => ({ ...client, subscribe: () => () => {} }),
  },
  {
    name: 'tells on those who stopped listening',
    caughtBy: 'news.stopped',
    deviate: (client) => ({
      ...client,
      subscribe(listener) {
        client.subscribe(listener);
        return () => {};
      },
    }),
  },
];
