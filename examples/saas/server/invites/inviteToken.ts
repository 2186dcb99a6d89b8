import { createHash, createHmac, randomBytes } from 'node:crypto';

/** A new secret of 256 random bits. Only its hash is ever stored. */
export function newInviteToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is stored of a token. A plain hash is enough for a secret that cannot be guessed. */
export function hashInviteToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}

/** The token of a copied link: the same for the same seed, and nothing without the server's secret. */
export function linkToken(seed: string, secret: string): string {
  return createHmac('sha256', secret).update(`invite link\n${seed}`).digest('base64url');
}
