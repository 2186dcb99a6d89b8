import { InvitesError } from '../../../src/client/InvitesError.js';
import type { Deviation } from './Deviation.js';

/** Mistakes in sending, resending and canceling. */
export const writeDeviations: readonly Deviation[] = [
  {
    name: 'answers other addresses than it was given',
    caughtBy: 'send.outcomes',
    deviate: (client) => ({
      ...client,
      async sendUserInvites(input, options) {
        const { results } = await client.sendUserInvites(input, options);
        return { results: results.map((result) => ({ ...result, email: `<${result.email}>` })) };
      },
    }),
  },
  {
    name: 'answers only those that were sent',
    caughtBy: 'send.already-invited',
    deviate: (client) => ({
      ...client,
      async sendUserInvites(input, options) {
        const { results } = await client.sendUserInvites(input, options);
        return { results: results.filter(({ outcome }) => outcome === 'sent') };
      },
    }),
  },
  {
    name: 'says "already invited" of whose invite has expired',
    caughtBy: 'send.expired-again',
    deviate: (client) => ({
      ...client,
      async sendUserInvites(input, options) {
        const known = new Set(client.invites.map(({ email }) => email));
        const results = input.userInvites.map(({ email }) => ({ email, outcome: 'already_invited' as const }));
        return results.some(({ email }) => known.has(email)) ? { results } : client.sendUserInvites(input, options);
      },
    }),
  },
  {
    name: 'rejects a send for one invitee who is invited already',
    caughtBy: 'send.already-invited',
    throws: true,
    deviate: (client) => ({
      ...client,
      async sendUserInvites(input, options) {
        const answer = await client.sendUserInvites(input, options);
        if (answer.results.some(({ outcome }) => outcome === 'already_invited')) throw new InvitesError({ code: 'conflict' });
        return answer;
      },
    }),
  },
  {
    name: 'rejects a send for what is no address',
    caughtBy: 'send.invalid',
    throws: true,
    deviate: (client) => ({
      ...client,
      sendUserInvites: async (input, options) => {
        if (input.userInvites.some(({ email }) => !email.includes('@')))
          throw new InvitesError({ code: 'validation', fields: [] });
        return client.sendUserInvites(input, options);
      },
    }),
  },
  {
    name: 'takes plus tags off',
    caughtBy: 'send.plus-tags',
    deviate: (client) => ({
      ...client,
      sendUserInvites: (input, options) => {
        const userInvites = input.userInvites.map((invitee) => ({ ...invitee, email: invitee.email.replace(/\+[^@]*/, '') }));
        return client.sendUserInvites({ ...input, userInvites }, options);
      },
    }),
  },
  {
    name: 'takes fewer than it says',
    caughtBy: 'send.limit',
    throws: true,
    deviate: (client) => ({
      ...client,
      sendUserInvites: async (input, options) => {
        if (input.userInvites.length > 10) throw new InvitesError({ code: 'too_large' });
        return client.sendUserInvites(input, options);
      },
    }),
  },
  {
    name: 'gives a default role, whatever was chosen',
    caughtBy: 'send.roles',
    deviate: (client) => ({
      ...client,
      sendUserInvites: (input, options) => {
        const userInvites = input.userInvites.map((invitee) => ({ ...invitee, roles: ['member'] }));
        return client.sendUserInvites({ ...input, userInvites }, options);
      },
    }),
  },
  {
    name: 'escapes what it is given',
    caughtBy: 'send.fields',
    deviate: (client) => ({
      ...client,
      sendUserInvites: ({ message, ...input }, options) =>
        client.sendUserInvites({ ...input, message: message?.replaceAll('<', '&lt;') }, options),
    }),
  },
  {
    name: 'deletes an invite and makes another one to resend it',
    caughtBy: 'resend.pending',
    deviate: (client) => ({
      ...client,
      async resendUserInvite(id, options) {
        const { email, status } = await client.userInvite(id);
        if (status !== 'pending' && status !== 'expired') return client.resendUserInvite(id, options);
        await client.cancelUserInvite(id);
        await client.deleteUserInvites({ ids: [id] });
        const { results } = await client.sendUserInvites({ userInvites: [{ email }] });
        return results[0]!.invite!;
      },
    }),
  },
  {
    name: 'does not count a resend',
    caughtBy: 'resend.count',
    deviate: (client) => ({
      ...client,
      resendUserInvite: async (id, options) => {
        const { sentCount } = await client.userInvite(id);
        const invite = await client.resendUserInvite(id, options);
        client.change(id, { sentCount });
        return { ...invite, sentCount };
      },
    }),
  },
  {
    name: 'resends an expired invite without renewing it',
    caughtBy: 'resend.expired',
    deviate: (client) => ({
      ...client,
      resendUserInvite: async (id, options) => {
        const { expiresAt } = await client.userInvite(id);
        await client.resendUserInvite(id, options);
        client.change(id, { expiresAt });
        return client.userInvite(id);
      },
    }),
  },
  {
    name: 'sends what was canceled',
    caughtBy: 'resend.over',
    deviate: (client) => ({
      ...client,
      resendUserInvite: async (id, options) => {
        await client.restoreUserInvite(id).catch(() => null);
        return client.resendUserInvite(id, options);
      },
    }),
  },
  {
    name: 'says only "conflict" of an invite that is over',
    caughtBy: 'resend.over',
    deviate: (client) => ({
      ...client,
      resendUserInvite: (id, options) =>
        client.resendUserInvite(id, options).catch((error: InvitesError) => {
          throw error.details.code === 'invite_not_pending' ? new InvitesError({ code: 'conflict' }) : error;
        }),
    }),
  },
  {
    name: 'cancels without a word',
    caughtBy: 'cancel.pending',
    deviate: (client) => ({
      ...client,
      cancelUserInvite: async (id) => ({ ...(await client.userInvite(id)), status: 'canceled' }),
    }),
  },
  {
    name: 'cancels everything',
    caughtBy: 'cancel.one',
    deviate: (client) => ({
      ...client,
      async cancelUserInvite(id, options) {
        const canceled = await client.cancelUserInvite(id, options);
        await client.cancelUserInvites({ filter: { status: ['pending'] }, exceptIds: [] });
        return canceled;
      },
    }),
  },
  {
    name: 'keeps an address for ever, also where its invite was canceled',
    caughtBy: 'cancel.invite-again',
    deviate: (client) => ({
      ...client,
      async sendUserInvites(input, options) {
        const known = new Set(client.invites.map(({ email }) => email));
        const results = input.userInvites.map(({ email }) => ({ email, outcome: 'already_invited' as const }));
        return results.some(({ email }) => known.has(email)) ? { results } : client.sendUserInvites(input, options);
      },
    }),
  },
  ...(['sendUserInvites', 'resendUserInvite', 'cancelUserInvite'] as const).map((method, index): Deviation => ({
    name: `ignores the key of ${method}`,
    caughtBy: ['keys.send', 'keys.resend', 'keys.cancel'][index]!,
    ...(method === 'cancelUserInvite' && { throws: true }),
    deviate: (client) => ({
      ...client,
      [method]: (input: never, options: { signal: AbortSignal }) =>
        client[method](input, { idempotencyKey: crypto.randomUUID(), signal: options.signal }),
    }),
  })),
  {
    name: 'answers another request with what its key had before',
    caughtBy: 'keys.other-request',
    deviate(client) {
      const answers = new Map<string, ReturnType<typeof client.sendUserInvites>>();
      return {
        ...client,
        sendUserInvites(input, options) {
          const key = options?.idempotencyKey ?? crypto.randomUUID();
          answers.set(key, answers.get(key) ?? client.sendUserInvites(input, options));
          return answers.get(key)!;
        },
      };
    },
  },
  {
    name: 'has one key for everything that is done to an invite',
    caughtBy: 'keys.new',
    deviate: (client) => ({
      ...client,
      resendUserInvite: (id, options) => client.resendUserInvite(id, options && { ...options, idempotencyKey: id }),
    }),
  },
  {
    name: 'mails an invite that was to be a link',
    caughtBy: 'send.link',
    deviate: (client) => ({
      ...client,
      sendUserInvites: (input, options) => client.sendUserInvites({ ...input, delivery: 'email' }, options),
    }),
  },
  {
    name: 'lets invites expire when it likes',
    caughtBy: 'send.expiry',
    deviate: (client) => ({
      ...client,
      sendUserInvites: (input, options) => client.sendUserInvites({ ...input, expiresAt: undefined }, options),
    }),
  },
];
