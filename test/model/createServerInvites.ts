import { exampleUserInvites } from '../../src/client/memory/exampleUserInvites.js';
import type { UserInvite } from '../../src/domain/UserInvite.js';

/** An invite as it was from a time on. */
export interface InviteVersion {
  at: number;

  invite: UserInvite;

  /** It is no more; `invite` is as it was last. */
  deleted: boolean;
}

/** The invites of a server, and how they were at any time. */
export interface ServerInvites {
  /** In the order in which they were created. */
  readonly ids: readonly string[];

  /** All versions of an invite, oldest first. */
  versions(id: string): readonly InviteVersion[];

  /** Undefined where it was deleted. */
  current(id: string): UserInvite | undefined;

  /** As lists have them. */
  asOf(time: number): readonly UserInvite[];

  change(id: string, changes: Partial<UserInvite>): UserInvite;

  /** One more invite, pending for a week. */
  add(email: string): UserInvite;

  /** Deletes an invite for good. Answers it as it was last, in a version of its own. */
  remove(id: string): UserInvite;
}

/** What invites are made of. */
export interface ServerInvitesOptions {
  now: () => number;

  /** Whether invites say when they changed last. */
  stamps: boolean;

  /** What their addresses start with: no two servers know the same people. */
  prefix: string;
}

const week = 7 * 24 * 60 * 60 * 1000;

// The fourth has expired, the fifth does so in a moment.
const lifetimes = [week, week, week, -week, 20_000];

/** How many invites a server has at first. */
export const firstInvites = lifetimes.length;

/** Where an invite has its place in every list, as a number: the newest first, before those that were there from the beginning. */
export function placeOf(id: string): number {
  const number = Number(id.replace('invite-', ''));
  return number > firstInvites ? firstInvites - number : number;
}

/** How often an invite has changed; the library does not know this number. */
export function versionOf({ data }: UserInvite): number {
  return Number(data?.['version']);
}

/** Creates five invites: three are pending for a week, one has expired and one soon will. */
export function createServerInvites({ now, stamps, prefix }: ServerInvitesOptions): ServerInvites {
  const versions = new Map<string, InviteVersion[]>();
  const people = exampleUserInvites({ count: firstInvites, now: now() });
  let changes = 0;

  for (const [index, invite] of people.entries()) {
    const expiresAt = new Date(now() + lifetimes[index]!).toISOString();
    const first: UserInvite = {
      ...invite,
      email: `${prefix}${invite.email}`,
      status: 'pending',
      rawStatus: 'pending',
      expiresAt,
      acceptedBy: null,
      data: { version: 0 },
      updatedAt: stamps ? invite.updatedAt : null,
    };
    versions.set(invite.id, [{ at: 0, invite: first, deleted: false }]);
  }

  const last = (id: string) => versions.get(id)!.at(-1)!;

  function addVersion(id: string, patch: Partial<UserInvite>, deleted: boolean): UserInvite {
    changes += 1;
    const updatedAt = stamps ? new Date(now() + changes).toISOString() : null;
    const { invite: before } = last(id);
    const invite = { ...before, ...patch, data: { version: versionOf(before) + 1 }, updatedAt };
    versions.get(id)!.push({ at: now(), invite, deleted });
    return invite;
  }

  return {
    get ids() {
      return [...versions.keys()];
    },
    versions: (id) => versions.get(id)!,
    current: (id) => (last(id).deleted ? undefined : last(id).invite),
    asOf(time) {
      const all = [...versions.values()].flatMap((list) => {
        const version = list.findLast(({ at }) => at <= time);
        return version && !version.deleted ? version.invite : [];
      });
      return all.toSorted((a, b) => placeOf(a.id) - placeOf(b.id));
    },
    change: (id, patch) => addVersion(id, patch, false),
    remove: (id) => addVersion(id, {}, true),
    add(email) {
      changes += 1;
      const at = now();
      const invite: UserInvite = {
        ...people[0]!,
        id: `invite-${versions.size + 1}`,
        email: `${prefix}${email}`,
        status: 'pending',
        rawStatus: 'pending',
        sentAt: new Date(at).toISOString(),
        sentCount: 1,
        expiresAt: new Date(at + week).toISOString(),
        data: { version: 0 },
        updatedAt: stamps ? new Date(at + changes).toISOString() : null,
      };
      versions.set(invite.id, [{ at, invite, deleted: false }]);
      return invite;
    },
  };
}
