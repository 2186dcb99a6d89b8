import type { UserInvitesPage } from '../client/InvitesClient.js';
import type { UserInvite } from '../domain/UserInvite.js';
import { check } from './check.js';

/** Ends the case with a deviation unless pages hold exactly these invites, each once; `asked` says which list it is. */
export function expectListed(pages: readonly UserInvitesPage[], invites: readonly UserInvite[], asked: string): void {
  const listed = pages.flatMap(({ items }) => items);
  const twice = listed.find(({ id }, index) => listed.findIndex((other) => other.id === id) !== index);
  check(!twice, `${asked} lists ${twice?.email} twice.`);
  const missing = invites.find(({ id }) => !listed.some((other) => other.id === id));
  check(!missing, `${asked} does not list ${missing?.email}.`);
  const strange = listed.find(({ id }) => !invites.some((other) => other.id === id));
  check(!strange, `${asked} lists ${strange?.email}, which does not belong there.`);
}

/** Ends the case with a deviation unless two lists of invites are the same, in the same order. */
export function expectOrder(listed: readonly UserInvite[], expected: readonly UserInvite[], asked: string): void {
  check(namesOf(listed) === namesOf(expected), `${asked} lists ${namesOf(listed)} instead of ${namesOf(expected)}.`);
}

function namesOf(invites: readonly UserInvite[]): string {
  return invites.map(({ email }) => email).join(', ');
}
