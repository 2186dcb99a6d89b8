import { displayText } from '../../domain/displayText.js';
import type { Person } from '../../domain/UserInvite.js';

/** What somebody is called, or else their address. Renders a `<bdi>`, or nothing where neither is known. */
export function PersonName({ person }: { person: Person }) {
  const name = person.name ?? person.email;
  return name && <bdi>{displayText(name)}</bdi>;
}
