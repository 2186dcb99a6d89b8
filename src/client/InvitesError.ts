import type { InvitesErrorDetails } from '../domain/InvitesErrorDetails.js';

const brand = Symbol.for('react-user-invites.InvitesError');

/**
 * The only error that an invites client rejects with. `details` decides what the screen says;
 * `message` is for developers.
 *
 * @example
 * throw new InvitesError({ code: 'rate_limited', retryAfterMs: 30_000 }, { cause });
 */
export class InvitesError extends Error {
  override readonly name = 'InvitesError';

  /** Guards across two copies of the package, where `instanceof` fails. */
  readonly [brand] = true;

  readonly details: InvitesErrorDetails;

  constructor(details: InvitesErrorDetails, options?: { message?: string | undefined; cause?: unknown }) {
    super(options?.message ?? `react-user-invites: the invites client answered "${details.code}".`, { cause: options?.cause });
    this.details = details;
  }
}

/**
 * Whether a caught value is an {@link InvitesError}, also one from another copy of the package.
 *
 * @example
 * if (isInvitesError(error) && error.details.code === 'wrong_account') show(error.details.invitedEmail);
 */
export function isInvitesError(error: unknown): error is InvitesError {
  return typeof error === 'object' && error !== null && Object.hasOwn(error, brand);
}
