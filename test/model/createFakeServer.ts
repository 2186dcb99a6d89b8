import type { InvitesClient, UserInvitesPage, UserInvitesParams } from '../../src/client/InvitesClient.js';
import { InvitesError } from '../../src/client/InvitesError.js';
import { exampleUserInvites } from '../../src/client/memory/exampleUserInvites.js';
import { listUserInvites } from '../../src/client/memory/listUserInvites.js';
import type { UserInvite } from '../../src/domain/UserInvite.js';

import { digest } from './digest.js';

/** What happens to one write. */
export type Fault = 'none' | 'refused' | 'lost_request' | 'lost_answer' | 'hang' | 'rate_limited' | 'malformed';

/** An invite as it was from a time on. */
export interface InviteVersion {
  at: number;

  invite: UserInvite;
}

/** A server whose calls arrive, and are answered, when somebody else decides. */
export interface FakeServer {
  client: InvitesClient;

  /** All versions of an invite, oldest first. */
  versions(id: string): readonly InviteVersion[];

  /** The list as it is now. */
  list(params: UserInvitesParams): UserInvitesPage;

  /** The digest of every list that was ever answered. */
  answered: ReadonlySet<string>;

  /** How many mails went out for an invite. */
  mails(id: string): number;

  /** Somebody else changes an invite. */
  change(id: string, changes: Partial<UserInvite>): void;
}

/** What decides about the calls. */
export interface FakeServerOptions {
  now: () => number;

  /** Resolves when the step is due: once for a call's arrival, once for its answer. */
  step: (label: string) => Promise<void>;

  nextFault: () => Fault;

  /** How far back the next read of a list looks, in milliseconds. */
  nextLag: () => number;
}

const week = 7 * 24 * 60 * 60 * 1000;

/** Creates a server with four invites: three are pending, one has expired. */
export function createFakeServer({ now, step, nextFault, nextLag }: FakeServerOptions): FakeServer {
  const versions = new Map<string, InviteVersion[]>();
  const mails = new Map<string, number>();
  const answered = new Set<string>();
  let changes = 0;

  for (const [index, invite] of exampleUserInvites({ count: 4, now: now() }).entries()) {
    const status = index === 3 ? 'expired' : 'pending';
    const expiresAt = new Date(now() + (index === 3 ? -1 : 1) * week).toISOString();
    versions.set(invite.id, [{ at: 0, invite: { ...invite, status: 'pending', rawStatus: status, expiresAt } }]);
  }

  const current = (id: string) => versions.get(id)!.at(-1)!.invite;
  const asOf = (time: number) => [...versions.values()].map((list) => list.findLast(({ at }) => at <= time)!.invite);

  function change(id: string, patch: Partial<UserInvite>): UserInvite {
    changes += 1;
    const updatedAt = new Date(now() + changes).toISOString();
    const invite = { ...current(id), ...patch, updatedAt };
    versions.get(id)!.push({ at: now(), invite });
    return invite;
  }

  function requireOpen(id: string): UserInvite {
    const invite = current(id);
    if (invite.status !== 'pending') throw new InvitesError({ code: 'invite_not_pending', status: invite.status });
    return invite;
  }

  function resend(id: string): UserInvite {
    const { sentCount } = requireOpen(id);
    mails.set(id, (mails.get(id) ?? 0) + 1);
    return change(id, {
      sentCount: sentCount + 1,
      sentAt: new Date(now()).toISOString(),
      expiresAt: new Date(now() + week).toISOString(),
    });
  }

  function cancel(id: string): UserInvite {
    requireOpen(id);
    return change(id, { status: 'canceled', rawStatus: 'canceled' });
  }

  async function write(label: string, carryOut: () => UserInvite): Promise<UserInvite> {
    const fault = nextFault();
    await step(`${label} arrives`);
    if (fault === 'lost_request') throw new InvitesError({ code: 'network' });
    if (fault === 'refused') throw new InvitesError({ code: 'forbidden' });
    if (fault === 'rate_limited') throw new InvitesError({ code: 'rate_limited', retryAfterMs: 1000 });
    const invite = carryOut();
    if (fault === 'hang') return await new Promise(() => {});
    await step(`${label} is answered`);
    if (fault === 'lost_answer') throw new InvitesError({ code: 'network' });
    if (fault === 'malformed') throw new InvitesError({ code: 'malformed' });
    return invite;
  }

  async function readList(params: UserInvitesParams): Promise<UserInvitesPage> {
    const lag = nextLag();
    await step('list arrives');
    const page = listUserInvites(asOf(now() - lag), params, now());
    answered.add(digest(page));
    await step('list is answered');
    return page;
  }

  const client: InvitesClient = {
    capabilities: {
      pagination: 'offset',
      sort: ['sentAt'],
      filters: ['status'],
      sendLimit: 50,
      idempotentWrites: false,
    },
    userInvites: readList,
    async userInvite(id) {
      await step(`read ${id} arrives`);
      const invite = current(id);
      await step(`read ${id} is answered`);
      return invite;
    },
    sendUserInvites: () => Promise.reject(new InvitesError({ code: 'unknown' })),
    resendUserInvite: (id) => write(`resend ${id}`, () => resend(id)),
    cancelUserInvite: (id) => write(`cancel ${id}`, () => cancel(id)),
  };

  return {
    client,
    versions: (id) => versions.get(id)!,
    list: (params) => listUserInvites(asOf(now()), params, now()),
    answered,
    mails: (id) => mails.get(id) ?? 0,
    change: (id, patch) => void change(id, patch),
  };
}
