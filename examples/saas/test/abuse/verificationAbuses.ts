import type { Abuse } from './Abuse.js';
import type { AbuseWorld } from './AbuseWorld.js';
import { guesses, noTokens } from './badTokens.js';

/** Ways to verify an address that is not one's own, or without its owner's click. */
export const verificationAbuses: Abuse[] = [
  ...guesses.map(([name, guess]) => ({
    name: `an address verified by a token ${name}`,
    send: (world: AbuseWorld) => world.stranger.send('/api/verification', { token: guess(world) }),
    status: 404,
    code: 'not_found',
  })),
  ...noTokens.map(([name, token]) => ({
    name: `an address verified by a token that is ${name}`,
    send: ({ stranger }: AbuseWorld) => stranger.send('/api/verification', { token }),
    status: 400,
    code: 'validation',
  })),
  ...(['foreign', 'expired', 'used'] as const).map((state) => ({
    name: `an address verified by a token that is ${state}`,
    send: ({ verifications }: AbuseWorld) =>
      verifications[state].by.send('/api/verification', { token: verifications[state].token }),
    status: 404,
    code: 'not_found',
  })),
  {
    name: 'an address verified by nobody',
    send: ({ nobody, verifications }) => nobody.send('/api/verification', { token: verifications.foreign.token }),
    status: 401,
    code: 'unauthenticated',
  },
  {
    name: 'a mail to verify an address, for nobody',
    send: ({ nobody }) => nobody.send('/api/verification/mail', {}),
    status: 401,
    code: 'unauthenticated',
  },
  ...['/verify?token=', '/api/verification?token=', '/api/auth/verify-email?token='].map((path) => ({
    name: `an address verified by a mail scanner that asks for ${path}…`,
    send: ({ stranger, verifications }: AbuseWorld) => stranger.get(`${path}${verifications.foreign.token}`),
    status: 404,
    code: path.startsWith('/api/auth') ? null : 'not_found',
  })),
];
