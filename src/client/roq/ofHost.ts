import { InvitesError, isInvitesError } from '../InvitesError.js';

/** What a function of the host answers; whatever it throws becomes an InvitesError. */
export async function ofHost<Value>(call: () => Value | Promise<Value>): Promise<Value> {
  try {
    return await call();
  } catch (cause) {
    throw isInvitesError(cause) ? cause : new InvitesError({ code: 'unknown' }, { cause });
  }
}
