import type { Abuse } from './Abuse.js';
import type { AbuseWorld } from './AbuseWorld.js';
import { guesses, noTokens } from './badTokens.js';

const actions = ['check', 'accept', 'decline'] as const;

function ask(session: AbuseWorld['owner'], action: string, token: unknown): Promise<Response> {
  return session.send(`/api/invite-tokens/${action}`, { token });
}

const over: [state: keyof AbuseWorld['invites'], status: string][] = [
  ['superseded', 'unknown'],
  ['canceled', 'canceled'],
  ['expired', 'expired'],
];

/** Tokens that are not, or no longer, good for it. */
export const tokenAbuses: Abuse[] = [
  ...guesses.flatMap(([name, guess]) =>
    actions.map((action) => ({
      name: `a token ${name}, for ${action}`,
      send: (world: AbuseWorld) => ask(world.stranger, action, guess(world)),
      status: 404,
      code: 'not_found',
    })),
  ),
  ...noTokens.flatMap(([name, token]) =>
    [...actions, 'request'].map((action) => ({
      name: `a token that is ${name}, for ${action}`,
      send: ({ stranger }: AbuseWorld) => ask(stranger, action, token),
      status: 400,
      code: 'validation',
    })),
  ),
  {
    name: 'a token accepted with values that are large',
    send: ({ stranger, invites }) =>
      stranger.send('/api/invite-tokens/accept', { token: invites.open.token, values: { text: 'x'.repeat(8192) } }),
    status: 400,
    code: 'validation',
  },
  ...(['NUL', 'half of a character'] as const).map((what) => ({
    name: `a received invite declined with a ${what} in the reason`,
    send: ({ stranger, invites }: AbuseWorld) =>
      stranger.send(`/api/received-invites/${invites.open.id}/decline`, { reason: what === 'NUL' ? 'A\0B' : 'A\ud800' }),
    status: 400,
    code: 'validation',
  })),
  ...over.flatMap(([state]) =>
    (['accept', 'decline'] as const).map((action) => ({
      name: `a token that is ${state}, for ${action}`,
      async send({ server, invites }: AbuseWorld) {
        const invitee = server.session();
        await signUpOrIn(invitee, invites[state].email);
        return ask(invitee, action, invites[state].token);
      },
      status: 409,
      code: 'invite_not_pending',
    })),
  ),
  {
    name: 'a foreign token, accepted with another account',
    send: ({ stranger, invites }) => ask(stranger, 'accept', invites.open.token),
    status: 403,
    code: 'wrong_account',
    // Whoever holds a true token is told whose it is.
    mayTell: ({ invites }) => [invites.open.email],
  },
  {
    name: 'a foreign token, accepted by nobody',
    send: ({ nobody, invites }) => ask(nobody, 'accept', invites.open.token),
    status: 401,
    code: 'unauthenticated',
  },
  {
    name: 'a token replayed by another account',
    send: ({ stranger, invites }) => ask(stranger, 'accept', invites.accepted.token),
    status: 403,
    code: 'wrong_account',
    mayTell: ({ invites }) => [invites.accepted.email],
  },
  {
    name: 'a token replayed to decline what was accepted',
    send: ({ nobody, invites }) => ask(nobody, 'decline', invites.accepted.token),
    status: 409,
    code: 'invite_not_pending',
  },
  {
    name: 'a token replayed to accept what was declined',
    async send({ server, invites }) {
      const invitee = server.session();
      await signUpOrIn(invitee, invites.declined.email);
      return ask(invitee, 'accept', invites.declined.token);
    },
    status: 409,
    code: 'invite_not_pending',
  },
  ...actions.map((action) => ({
    name: `a token in the address, for ${action}`,
    send: ({ stranger, invites }: AbuseWorld) => stranger.get(`/api/invite-tokens/${action}?token=${invites.open.token}`),
    status: 404,
    code: 'not_found',
  })),
];

async function signUpOrIn(session: AbuseWorld['owner'], email: string): Promise<void> {
  await session.signUp(email).catch(() => session.signIn(email, 'correct horse'));
}
