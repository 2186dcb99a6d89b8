import { exampleUserInvites } from '../../src/client/memory/exampleUserInvites.js';
import type { UserInvite } from '../../src/domain/UserInvite.js';

/** An invite as it was from a time on. */
export interface InviteVersion {
  at: number;

  invite: UserInvite;
}

/** The invites of a server, and how they were at any time. */
export interface ServerInvites {
  readonly ids: readonly string[];

  /** All versions of an invite, oldest first. */
  versions(id: string): readonly InviteVersion[];

  current(id: string): UserInvite;

  asOf(time: number): readonly UserInvite[];

  change(id: string, changes: Partial<UserInvite>): UserInvite;
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

/** How often an invite has changed; the library does not know this number. */
export function versionOf({ data }: UserInvite): number {
  return Number(data?.['version']);
}

/** Creates five invites: three are pending for a week, one has expired and one soon will. */
export function createServerInvites({ now, stamps, prefix }: ServerInvitesOptions): ServerInvites {
  const versions = new Map<string, InviteVersion[]>();
  let changes = 0;

  for (const [index, invite] of exampleUserInvites({ count: 5, now: now() }).entries()) {
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
    versions.set(invite.id, [{ at: 0, invite: first }]);
  }

  const current = (id: string) => versions.get(id)!.at(-1)!.invite;

  return {
    ids: [...versions.keys()],
    versions: (id) => versions.get(id)!,
    current,
    asOf: (time) => [...versions.values()].map((list) => list.findLast(({ at }) => at <= time)!.invite),
    change(id, patch) {
      changes += 1;
      const updatedAt = stamps ? new Date(now() + changes).toISOString() : null;
      const invite = { ...current(id), ...patch, data: { version: versionOf(current(id)) + 1 }, updatedAt };
      versions.get(id)!.push({ at: now(), invite });
      return invite;
    },
  };
}
