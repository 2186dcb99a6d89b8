import { createHash } from 'node:crypto';

import type { AbuseWorld } from './AbuseWorld.js';

/** Text in the form of a token that is none. */
export const guesses: [name: string, guess: (world: AbuseWorld) => string][] = [
  ['guessed', () => 'A'.repeat(43)],
  ['empty', () => ''],
  ['of wildcards', () => '%'],
  ['with a NUL', ({ invites }) => `${invites.open.token}\0`],
  ['with a lone surrogate', () => '\ud800'],
  ['in other case', ({ invites }) => swapCase(invites.open.token)],
  ['with a space after it', ({ invites }) => `${invites.open.token} `],
  ['that is a hash out of the database', ({ invites }) => createHash('sha256').update(invites.open.token).digest('base64url')],
  ['that is an invite’s id', ({ invites }) => invites.open.id],
];

/** What stands in a token's place and is no text. */
export const noTokens: [name: string, token: unknown][] = [
  ['a list', [['x']]],
  ['an object', { $ne: null }],
  ['true', true],
  ['null', null],
  ['too long', 'x'.repeat(501)],
];

function swapCase(text: string): string {
  return Array.from(text, (one) => (one === one.toLowerCase() ? one.toUpperCase() : one.toLowerCase())).join('');
}
