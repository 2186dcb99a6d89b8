import type {
  BulkUserInviteResult,
  BulkUserInvitesResult,
  InvitesClient,
  SendUserInvitesInput,
  UserInvitesPage,
  UserInvitesParams,
  UserInvitesSelection,
  WriteOptions,
} from '../../src/client/InvitesClient.js';
import { InvitesError } from '../../src/client/InvitesError.js';
import type { BulkOperationKind, InviteOperationKind } from '../../src/domain/InviteActivity.js';
import { displayStatus } from '../../src/domain/displayStatus.js';
import type { SendUserInvitesResult } from '../../src/domain/SendUserInvitesResult.js';
import type { UserInvite } from '../../src/domain/UserInvite.js';
import type { UserInviteChanges } from '../../src/domain/UserInviteChanges.js';

import { answerPage } from './answerPage.js';
import { createServerInvites, versionOf } from './createServerInvites.js';
import type { InviteVersion } from './createServerInvites.js';
import { digestAnswer } from './digest.js';

/** What happens to one write. */
export type Fault = 'none' | 'refused' | 'conflict' | 'lost_request' | 'lost_answer' | 'hang' | 'rate_limited' | 'malformed';

/** What happens to one read. */
export type ReadFault = 'none' | 'lost' | 'broken' | 'hang';

/** Something that the server has done, or said, about an invite. */
export interface ServerEvent {
  kind: InviteOperationKind | 'answered' | 'read';

  /** When it was asked for, and when it was done: numbers that only grow. */
  asked: number;

  done: number;

  /** The time at which it was asked for. */
  askedAt: number;

  tookMs: number;

  /** The invite's version then. */
  version: number;
}

/** A server whose calls arrive, and are answered, when somebody else decides. */
export interface FakeServer {
  client: InvitesClient;

  readonly ids: readonly string[];

  /** All versions of an invite, oldest first. */
  versions(id: string): readonly InviteVersion[];

  /** The list as it is now. */
  list(params: UserInvitesParams): UserInvitesPage;

  /** The digest of every list that was ever answered. */
  answered: ReadonlySet<string>;

  /** How many mails went out for an invite. */
  mails(id: string): number;

  /** The writes that were asked of it, in order, whether they arrived or not. */
  requests(id: string): readonly InviteOperationKind[];

  /** Whether somebody still waits for the answer to one of them. */
  isAsked(id: string): boolean;

  /** How many of them were sent while there was no network. */
  sentOffline(): number;

  /** What it has done and said, in order. */
  events(id: string): readonly ServerEvent[];

  /** A moment after everything that has happened, and before everything that will. */
  moment(): number;

  /** Somebody else changes an invite; only one that is open can be. */
  change(id: string, changes: Partial<UserInvite>): void;

  /** Somebody else takes a cancellation back. */
  restore(id: string): void;
}

/** What decides about the calls. */
export interface FakeServerOptions {
  now: () => number;

  /** Resolves when the step is due: once for a call's arrival, once for its answer. */
  step: (label: string) => Promise<void>;

  nextFault: () => Fault;

  /** @default () => 'none' */
  nextReadFault?: () => ReadFault;

  /** How far back the next read looks, in milliseconds. */
  nextLag: () => number;

  /** Whether a write that was given up before it arrived does not arrive. @default false */
  honoursSignal?: boolean;

  /** Whether calls get through. @default () => true */
  isOnline?: () => boolean;

  /** Whether invites say when they changed last. @default true */
  stamps?: boolean;

  /** What the addresses of its invites start with. @default '' */
  prefix?: string;
}

const canceled: Partial<UserInvite> = { status: 'canceled', rawStatus: 'canceled' };
const pending: Partial<UserInvite> = { status: 'pending', rawStatus: 'pending' };
const week = 7 * 24 * 60 * 60 * 1000;

/** Creates a server with the invites of {@link createServerInvites}. */
export function createFakeServer(options: FakeServerOptions): FakeServer {
  const { now, step, nextFault, nextReadFault = () => 'none', nextLag, isOnline = () => true } = options;
  const { honoursSignal = false, stamps = true, prefix = '' } = options;
  const invites = createServerInvites({ now, stamps, prefix });
  const requests = new Map<string, InviteOperationKind[]>();
  const events = new Map<string, ServerEvent[]>();
  const answered = new Set<string>();
  const waiting = new Set<{ ids: readonly string[]; signal: AbortSignal | undefined }>();
  let moments = 0;
  let sentOffline = 0;

  function know(id: string): void {
    requests.set(id, []);
    events.set(id, []);
  }
  invites.ids.forEach(know);

  const moment = () => (moments += 1);
  const ask = () => ({ asked: moment(), askedAt: now() });

  async function passes(label: string): Promise<void> {
    await step(label);
    if (!isOnline()) throw new InvitesError({ code: 'network' });
  }

  function record(kind: ServerEvent['kind'], { asked, askedAt }: ReturnType<typeof ask>, invite: UserInvite): void {
    events.get(invite.id)!.push({ kind, asked, done: moment(), askedAt, tookMs: now() - askedAt, version: versionOf(invite) });
  }

  function carryOut(kind: InviteOperationKind, id: string, changes: Partial<UserInvite>): UserInvite {
    const invite = invites.current(id);
    if (!invite) throw new InvitesError({ code: 'not_found' });
    const { status, sentCount } = invite;
    const shown = displayStatus(invite, now());
    if (kind === 'delete') {
      if (shown === 'pending') throw new InvitesError({ code: 'conflict' });
      return invites.remove(id);
    }
    const expiresAt = new Date(now() + week).toISOString();
    if (kind === 'restore' && status === 'canceled') return invites.change(id, { ...pending, expiresAt });
    if (kind === 'restore' && shown === 'pending') return invite;
    if (kind === 'restore' || status !== 'pending') throw new InvitesError({ code: 'invite_not_pending', status: shown });
    const sent = { sentCount: sentCount + 1, sentAt: new Date(now()).toISOString(), expiresAt };
    return invites.change(id, kind === 'resend' ? sent : changes);
  }

  async function deliver<Answer>(
    kind: InviteOperationKind,
    ids: readonly string[],
    signal: AbortSignal | undefined,
    answer: (arrives: () => Promise<void>) => Promise<Answer>,
  ): Promise<Answer> {
    const own = { ids, signal };
    waiting.add(own);
    for (const id of ids) requests.get(id)!.push(kind);
    if (!isOnline()) sentOffline += 1;
    try {
      return await answer(async () => {
        await passes(`${kind} ${ids.join(', ')} arrives`);
        if (honoursSignal) signal?.throwIfAborted();
      });
    } finally {
      waiting.delete(own);
    }
  }

  async function write(
    kind: InviteOperationKind,
    id: string,
    changes: Partial<UserInvite>,
    arrives: () => Promise<void>,
  ): Promise<UserInvite> {
    const call = ask();
    const fault = nextFault();
    await arrives();
    refuse(fault);
    const before = invites.current(id);
    const invite = carryOut(kind, id, changes);
    // Restoring what is pending does nothing.
    if (invite !== before) record(kind, call, invite);
    if (fault === 'hang') return await new Promise(() => {});
    await passes(`${kind} ${id} is answered`);
    lose(fault);
    record('answered', call, invite);
    return invite;
  }

  function outcomeOf(kind: BulkOperationKind, call: ReturnType<typeof ask>, id: string): BulkUserInviteResult {
    try {
      const invite = carryOut(kind, id, canceled);
      record(kind, call, invite);
      return { id, outcome: 'done', ...(kind !== 'delete' && { invite }) };
    } catch (error) {
      return { id, outcome: 'failed', error: (error as InvitesError).details };
    }
  }

  async function writeAll(
    kind: BulkOperationKind,
    ids: readonly string[],
    arrives: () => Promise<void>,
  ): Promise<BulkUserInvitesResult> {
    const call = ask();
    const fault = nextFault();
    await arrives();
    refuse(fault);
    const results = ids.map((id) => outcomeOf(kind, call, id));
    if (fault === 'hang') return await new Promise(() => {});
    await passes(`${kind} several are answered`);
    lose(fault);
    for (const { id, outcome } of results) if (outcome === 'done') record('answered', call, invites.versions(id).at(-1)!.invite);
    return { results };
  }

  async function send({ userInvites }: SendUserInvitesInput): Promise<SendUserInvitesResult> {
    const fault = nextFault();
    if (!isOnline()) sentOffline += 1;
    await passes('send arrives');
    refuse(fault);
    const results = userInvites.map(({ email }) => {
      const invite = invites.add(email);
      know(invite.id);
      return { email, outcome: 'sent' as const, invite };
    });
    if (fault === 'hang') return await new Promise(() => {});
    await passes('send is answered');
    lose(fault);
    return { results };
  }

  async function readList(params: UserInvitesParams): Promise<UserInvitesPage> {
    const lag = nextLag();
    const fault = nextReadFault();
    await passes('list arrives');
    await failRead(fault);
    const page = answerPage(invites.asOf(now() - lag), params, now());
    answered.add(digestAnswer(params, page));
    await passes('list is answered');
    return page;
  }

  async function readOne(id: string): Promise<UserInvite> {
    const call = ask();
    const lag = nextLag();
    const fault = nextReadFault();
    await passes(`read ${id} arrives`);
    await failRead(fault);
    const found = invites.asOf(now() - lag).find((invite) => invite.id === id);
    const last = invites.versions(id).at(-1)!.invite;
    await passes(`read ${id} is answered`);
    record('read', call, found ?? last);
    if (!found) throw new InvitesError({ code: 'not_found' });
    return { ...found, status: displayStatus(found, now()) };
  }

  const one =
    (kind: 'resend' | 'cancel' | 'restore') =>
    (id: string, { signal }: WriteOptions) =>
      deliver(kind, [id], signal, (arrives) => write(kind, id, kind === 'cancel' ? canceled : {}, arrives));

  const several =
    (kind: BulkOperationKind) =>
    (selection: UserInvitesSelection, { signal }: WriteOptions) => {
      const ids = 'ids' in selection ? selection.ids : [];
      return deliver(kind, ids, signal, (arrives) => writeAll(kind, ids, arrives));
    };

  const client: InvitesClient = {
    capabilities: {
      pagination: 'cursor',
      sort: ['sentAt'],
      filters: ['status', 'roles', 'sentTo'],
      sendLimit: 50,
      idempotentWrites: false,
    },
    userInvites: readList,
    userInvite: readOne,
    sendUserInvites: send,
    resendUserInvite: one('resend'),
    cancelUserInvite: one('cancel'),
    resendUserInvites: several('resend'),
    cancelUserInvites: several('cancel'),
    deleteUserInvites: several('delete'),
    restoreUserInvite: one('restore'),
    updateUserInvite: (id, changes, own) =>
      deliver('update', [id], own?.signal, (arrives) => write('update', id, changed(changes), arrives)),
  };

  return {
    client,
    get ids() {
      return invites.ids;
    },
    versions: invites.versions,
    list: (params) => answerPage(invites.asOf(now()), params, now()),
    answered,
    mails: (id) => events.get(id)!.filter(({ kind }) => kind === 'resend').length,
    requests: (id) => requests.get(id)!,
    isAsked: (id) => [...waiting].some(({ ids, signal }) => ids.includes(id) && !signal?.aborted),
    sentOffline: () => sentOffline,
    events: (id) => events.get(id)!,
    moment,
    change(id, patch) {
      if (invites.current(id)?.status === 'pending') invites.change(id, patch);
    },
    restore(id) {
      if (invites.current(id)?.status === 'canceled') invites.change(id, pending);
    },
  };
}

/** What an update makes of an invite: its name, and its roles, where they are said. */
export function changed({ firstName, roles }: UserInviteChanges): Partial<UserInvite> {
  return {
    ...(firstName !== undefined && { firstName }),
    ...(roles && { roles: roles.map((key) => ({ key, name: null })) }),
  };
}

function refuse(fault: Fault): void {
  if (fault === 'lost_request') throw new InvitesError({ code: 'network' });
  if (fault === 'refused') throw new InvitesError({ code: 'forbidden' });
  if (fault === 'conflict') throw new InvitesError({ code: 'conflict' });
  if (fault === 'rate_limited') throw new InvitesError({ code: 'rate_limited', retryAfterMs: 1000 });
}

async function failRead(fault: ReadFault): Promise<void> {
  if (fault === 'hang') await new Promise(() => {});
  if (fault === 'lost') throw new InvitesError({ code: 'network' });
  if (fault === 'broken') throw new InvitesError({ code: 'server' });
}

function lose(fault: Fault): void {
  if (fault === 'lost_answer') throw new InvitesError({ code: 'network' });
  if (fault === 'malformed') throw new InvitesError({ code: 'malformed' });
}
