import type { ParsedAddress } from '../../../domain/ParsedAddress.js';
import { readEmailAddresses } from '../../../domain/readEmailAddresses.js';
import type { NewInvitee } from './InviteeEntry.js';

/** Those whom a text names, read no further than they are asked for. */
export function* inviteesOf(text: string): Generator<NewInvitee, void, undefined> {
  for (const address of readEmailAddresses(text)) yield inviteeOf(address);
}

/** Somebody of whom nothing but the address is known, and the name that stood with it. */
export function inviteeOf({ raw, email, firstName, lastName }: ParsedAddress): NewInvitee {
  return { text: raw, email, firstName, lastName, locale: null, roles: null, data: null };
}
