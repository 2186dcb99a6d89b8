import type { InviteOperationKind } from '../../src/domain/InviteActivity.js';
import type { InviteOperationOutcome } from '../../src/domain/InviteOperationOutcome.js';
import type { InviteOperationRequest } from '../../src/operations/InviteOperation.js';
import { versionOf } from './createServerInvites.js';

/** Something that was asked for, and what became of it. */
export interface Intent {
  kind: InviteOperationKind;

  request: InviteOperationRequest;

  /** The server's moment of the click. */
  asked: number;

  /** The time of the click. */
  askedAt: number;

  /** Whether a list showed the invite. */
  shown: boolean;

  /** Null while it waits or runs. */
  outcome: InviteOperationOutcome | null;

  /** The server's moment at which the outcome was known; null before. */
  ended: number | null;

  /** The time at which it was known; null before. */
  endedAt: number | null;
}

/** What a user has asked of each invite, as the user knows it. */
export interface Intents {
  /** Those of one invite, in the order of the clicks. */
  of(inviteId: string): readonly Intent[];

  /**
   * Records a click and follows it. The same one while it waits or runs, or a resend within a second after the last
   * one's mail, is no new intent: the answer is null.
   */
  add(request: InviteOperationRequest, shown: boolean): Intent | null;

  settle(intent: Intent, outcome: InviteOperationOutcome): void;

  /** The newest version of the invite that the user was told of as done. */
  acknowledgedVersion(inviteId: string): number | null;

  /** The last of an invite to end since the last click, of those that were not taken back. */
  lastEnded(inviteId: string): Intent | null;
}

const sameMailMs = 1000;

/** Nothing was asked for. */
export function createIntents(now: () => number, moment: () => number): Intents {
  const all = new Map<string, Intent[]>();
  const ended = new Map<string, Intent>();
  const of = (inviteId: string) => all.get(inviteId) ?? [];

  return {
    of,
    add(request, shown) {
      const { kind, inviteId } = request;
      const same = JSON.stringify(request);
      // A cancellation, and a deletion, takes back the resends that have not been sent.
      const isLast = kind === 'cancel' || kind === 'delete';
      const running = of(inviteId).findLast((intent) => intent.outcome === null && !(isLast && intent.kind === 'resend'));
      if (running && JSON.stringify(running.request) === same) return null;
      const last = of(inviteId).at(-1);
      const wasJustSent = kind === 'resend' && last?.kind === kind && last.outcome?.status === 'acknowledged';
      if (wasJustSent && now() - (last.endedAt ?? 0) < sameMailMs) return null;
      const intent: Intent = { kind, request, asked: moment(), askedAt: now(), shown, outcome: null, ended: null, endedAt: null };
      all.set(inviteId, [...of(inviteId), intent]);
      // A new try takes the failure of the one before away.
      ended.delete(inviteId);
      return intent;
    },
    settle(intent, outcome) {
      intent.outcome = outcome;
      intent.ended = moment();
      intent.endedAt = now();
      if (outcome.status !== 'withdrawn') ended.set(intent.request.inviteId, intent);
    },
    acknowledgedVersion(inviteId) {
      const versions = of(inviteId).flatMap(({ outcome }) =>
        outcome?.status === 'acknowledged' ? versionOf(outcome.invite) : [],
      );
      return versions.length === 0 ? null : Math.max(...versions);
    },
    lastEnded: (inviteId) => ended.get(inviteId) ?? null,
  };
}
