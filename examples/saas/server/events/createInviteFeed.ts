import type { Kysely } from 'kysely';

import type { Database } from '../database/Database.js';
import { logFailure } from '../logFailure.js';
import { changesAfter, firstPosition, forgetOldChanges, isKept, newestChange } from './changes.js';
import type { InviteChange } from './changes.js';

/** Somebody who wants to know what changes in one organization. */
export interface Follower {
  organizationId: string;

  /** The last change that they know of; null for none. */
  after: number | null;

  /** Where they are now. Where something is lost, they have to read everything again. */
  joined(position: number, lost: boolean): void;

  changed(change: InviteChange): void;

  /** Nothing more will come. */
  ended(): void;
}

/** Hands on what changes, from all instances, to those who follow it here. */
export interface InviteFeed {
  /** Follows; returns the way to stop. */
  follow(follower: Follower): () => void;

  /** Says that something may have changed. */
  wake(): void;

  /** How many follow. */
  readonly size: number;

  /** Ends for everybody. */
  close(): void;
}

interface Member {
  follower: Follower;

  /** The last change that they were told; null while it is found out. */
  known: number | null;

  /** What came meanwhile. */
  waiting: InviteChange[];
}

const pageSize = 500;
const hour = 60 * 60 * 1000;

/**
 * Reads each change once for everybody who follows: when it is woken, and every `pollMs` for what nobody told it of.
 */
export function createInviteFeed({ db, pollMs }: { db: Kysely<Database>; pollMs: number }): InviteFeed {
  const members = new Set<Member>();
  // Up to where changes were handed on, once it is known. Where nobody follows, nothing is read.
  let position = 0;
  let begun: Promise<void> | null = null;
  let woken = false;
  let reading = false;
  let closed = false;

  function wake(): void {
    woken = members.size > 0 && !closed;
    if (!woken || reading) return;
    reading = true;
    readAll()
      .catch(report)
      .finally(() => {
        reading = false;
        if (woken) wake();
      });
  }

  async function readAll(): Promise<void> {
    while (woken) {
      woken = false;
      await begun;
      const changes = await changesAfter(db, position, { limit: pageSize });
      for (const change of changes) handOn(change);
      woken ||= changes.length === pageSize;
    }
  }

  function handOn(change: InviteChange): void {
    position = change.id;
    for (const member of members) {
      if (member.follower.organizationId !== change.organizationId) continue;
      if (member.known === null) member.waiting.push(change);
      else tell(member, change);
    }
  }

  async function join(member: Member): Promise<void> {
    const { after, organizationId } = member.follower;
    begun ??= begin();
    await begun;
    const start = after ?? (await firstPosition(db));
    const missed = (await isKept(db, start)) ? await changesAfter(db, start, { organizationId, limit: pageSize + 1 }) : null;
    if (!members.has(member)) return;
    const lost = missed === null || missed.length > pageSize;
    member.known = lost ? position : start;
    member.follower.joined(member.known, lost);
    for (const change of [...(lost ? [] : missed), ...member.waiting]) tell(member, change);
    member.waiting = [];
    wake();
  }

  function begin(): Promise<void> {
    async function read(): Promise<void> {
      const newest = await newestChange(db);
      // Where all went meanwhile, who came next has begun anew, and may have been told less than this.
      if (begun === beginning) position = newest;
    }
    const beginning = read();
    return beginning;
  }

  function remove(member: Member): boolean {
    const removed = members.delete(member);
    if (members.size === 0) begun = null;
    return removed;
  }

  function dismiss(member: Member): void {
    if (remove(member)) member.follower.ended();
  }

  function report(error: unknown): void {
    if (!closed) logFailure('The changes of invites could not be read.', error);
  }

  const forget = () => void forgetOldChanges(db).catch(report);
  forget();
  const timers = [setInterval(wake, pollMs).unref(), setInterval(forget, hour).unref()];
  return {
    get size() {
      return members.size;
    },
    wake,

    follow(follower) {
      const member: Member = { follower, known: null, waiting: [] };
      members.add(member);
      if (closed) dismiss(member);
      else {
        join(member).catch((error: unknown) => {
          report(error);
          dismiss(member);
        });
      }
      return () => void remove(member);
    },

    close() {
      closed = true;
      for (const timer of timers) clearInterval(timer);
      for (const member of members) dismiss(member);
    },
  };
}

function tell(member: Member, change: InviteChange): void {
  if (change.id <= member.known!) return;
  member.known = change.id;
  member.follower.changed(change);
}
