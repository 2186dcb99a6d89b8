import type { Abuse } from './Abuse.js';
import type { AbuseWorld } from './AbuseWorld.js';

const hostile: [name: string, fields: object][] = [
  ['a NUL in its name', { name: 'A\0B' }],
  ['half a character in its name', { name: 'A\ud800' }],
  ['a name that is too long', { name: 'x'.repeat(101) }],
  ['a NUL in its language', { locale: 'e\0n' }],
  ['a picture from elsewhere', { image: 'https://evil.example/pixel.png' }],
  ['a picture as large as it fits', { image: `data:image/png;base64,${'A'.repeat(400_000)}` }],
];

/** Accounts that hold what none should. */
export const accountAbuses: Abuse[] = ['sign-up/email', 'update-user'].flatMap((path) =>
  hostile.map(([name, fields]) => ({
    name: `an account with ${name}, by ${path}`,
    send: ({ newcomer, nobody }: AbuseWorld) => {
      const account = { name: 'Kim', email: 'fields@target.example', password: 'correct horse', ...fields };
      return (path === 'update-user' ? newcomer : nobody).send(`/api/auth/${path}`, account);
    },
    status: 400,
    code: 'validation',
  })),
);
