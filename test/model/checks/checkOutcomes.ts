import type { InviteOperationKind } from '../../../src/domain/InviteActivity.js';
import { isSame } from '../../../src/operations/isSame.js';
import { longestReadMs } from '../../../src/operations/askWhetherCarriedOut.js';
import { changed } from '../createFakeServer.js';
import type { ServerEvent } from '../createFakeServer.js';
import { deadlineMs } from '../createModelScope.js';
import type { ModelScope } from '../createModelScope.js';
import type { Intent } from '../createIntents.js';
import type { ModelNetwork } from '../createModelNetwork.js';
import { versionOf } from '../createServerInvites.js';
import { ModelFailure } from '../ModelFailure.js';
import type { ModelRun } from '../ModelRun.js';

/** Throws where the user was told what is not so, though the server had said how it is. */
export function checkOutcomes(
  { server, intents, name }: ModelScope,
  network: ModelNetwork,
  { stamps, lags, consistencyMs }: Pick<ModelRun, 'stamps' | 'lags' | 'consistencyMs'>,
): void {
  const mayLagUnseen = !stamps && lags.length > 0;

  for (const id of server.ids) {
    for (const [index, intent] of intents.of(id).entries()) {
      const where = `${name} ${id}: the ${intent.kind}`;
      if (intent.outcome?.status === 'failed' && wasToldOf(intent, id, beginOf(index, id)))
        throw new ModelFailure('outcome', `${where} is said to have failed, and the server had told that it was carried out`);
      if (intent.outcome?.status === 'gone' && !server.versions(id).some(({ deleted }) => deleted))
        throw new ModelFailure('outcome', `${where} is said to have had nothing to cancel, and the server has the invite`);
      if (intent.outcome?.status === 'acknowledged' && !wasEverDone(intent, id))
        throw new ModelFailure('outcome', `${where} is said to be done, and the server never did it`);
    }
  }

  /** An operation is sent when those before it on the same invite have ended. */
  function beginOf(index: number, id: string): number {
    const [own, ...before] = intents
      .of(id)
      .slice(0, index + 1)
      .toReversed();
    return Math.max(own!.asked, ...before.map(({ ended }) => ended ?? 0));
  }

  function wasToldOf(intent: Intent, id: string, begin: number): boolean {
    const { kind, askedAt, ended, shown } = intent;
    // Without the invite on the screen nobody knows what it was like before.
    if (!shown || ended === null || (network.lostAt() ?? 0) >= askedAt) return false;
    const since = server.events(id).filter((event) => event.asked > begin && event.done < ended);
    const carriedOut = since.find((event) => event.kind === kind);
    return (
      carriedOut !== undefined &&
      !wasUndone(kind, id, carriedOut.version) &&
      since.some(
        (event) =>
          event.version >= carriedOut.version &&
          wasHeard(event) &&
          !(wasSoOnce(intent, id) && mayBeFromBefore(event, carriedOut)),
      )
    );
  }

  /** Whether the user's own operations let the invite have been before what this one makes of it. */
  function wasSoOnce(intent: Intent, id: string): boolean {
    if (intent.kind === 'restore') return true;
    const undoing = intent.kind === 'cancel' ? 'restore' : 'update';
    const own = intents.of(id);
    return own.slice(0, own.indexOf(intent)).some(({ kind, outcome }) => kind === undoing && outcome?.status === 'acknowledged');
  }

  /** Whether nothing in a read tells it from one that lags behind the request. */
  function mayBeFromBefore(event: ServerEvent, request: ServerEvent): boolean {
    return event.kind === 'read' && !stamps && event.askedAt - request.askedAt < consistencyMs;
  }

  function wasUndone(kind: InviteOperationKind, id: string, version: number): boolean {
    const later = server.versions(id).filter(({ invite }) => versionOf(invite) >= version);
    const [from, to] = kind === 'restore' ? ['pending', 'canceled'] : ['canceled', 'pending'];
    return later.some(({ invite, deleted }, index) => {
      const before = later[index - 1]?.invite.status;
      return (deleted && kind !== 'delete') || (invite.status === to && before === from);
    });
  }

  function wasEverDone({ kind, request, asked, askedAt }: Intent, id: string): boolean {
    if (server.events(id).some((event) => event.kind === kind && event.done > asked)) return true;
    const versions = server.versions(id);
    const atClick = versions.findLastIndex(({ at }) => at < askedAt);
    // What is gone counts as canceled.
    const since = versions.slice(kind === 'cancel' && mayLagUnseen ? 0 : atClick);
    return since.some(({ invite, invite: { status }, deleted }) => {
      // What was so already needs nobody to do it.
      if (request.kind === 'update') return !deleted && isSame({ ...invite, ...changed(request.changes) }, invite);
      if (kind === 'restore') return status !== 'canceled';
      return deleted ? kind !== 'resend' && kind !== 'update' : kind === 'cancel' && status === 'canceled';
    });
  }
}

/** Nobody listens any more for an answer that comes too late. */
function wasHeard({ kind, tookMs }: ServerEvent): boolean {
  return (kind === 'answered' && tookMs < deadlineMs) || (kind === 'read' && tookMs < longestReadMs);
}
