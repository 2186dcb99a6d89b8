import { isInvitesError } from '../client/InvitesError.js';
import { invitesErrorSchema } from '../client/wire/invitesErrorSchema.js';
import type { InvitesErrorCode, InvitesErrorDetails } from '../domain/InvitesErrorDetails.js';
import { check } from './check.js';
import { shown } from './shown.js';

const answered = Symbol('answered');

/** What a call is rejected with, whatever that is; a deviation where it is not. `name` is what was called. */
export async function rejectionOf(name: string, call: () => Promise<unknown>): Promise<unknown> {
  const rejection: unknown = await call().then(
    () => answered,
    (thrown: unknown) => thrown,
  );
  check(rejection !== answered, `${name} answered instead of being rejected.`);
  return rejection;
}

/** The details of the InvitesError that a call is rejected with. */
export async function refusalOf(name: string, call: () => Promise<unknown>): Promise<InvitesErrorDetails> {
  const rejection = await rejectionOf(name, call);
  check(isInvitesError(rejection), `${name} was rejected with what is no InvitesError: ${String(rejection)}.`);
  const { success } = invitesErrorSchema.safeParse(rejection.details);
  check(success, `${name} was rejected with details that nobody knows: ${shown(rejection.details)}.`);
  return rejection.details;
}

/** Ends the case with a deviation unless a call is refused with one of these codes. */
export async function expectRefusal(
  name: string,
  call: () => Promise<unknown>,
  ...codes: readonly InvitesErrorCode[]
): Promise<InvitesErrorDetails> {
  const details = await refusalOf(name, call);
  check(codes.includes(details.code), `${name} was rejected with "${details.code}" instead of "${codes.join('" or "')}".`);
  return details;
}

/** Ends the case with a deviation unless a call is refused because the invite has that status. */
export async function expectNotPending(name: string, call: () => Promise<unknown>, status: string): Promise<void> {
  const details = await expectRefusal(name, call, 'invite_not_pending');
  const told = details.code === 'invite_not_pending' && details.status;
  check(told === status, `${name} was rejected with status "${told}" instead of "${status}".`);
}
