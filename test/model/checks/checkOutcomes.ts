import { deadlineMs } from '../createModelScope.js';
import type { ModelScope } from '../createModelScope.js';
import type { Intent } from '../createIntents.js';
import type { ModelNetwork } from '../createModelNetwork.js';
import { ModelFailure } from '../ModelFailure.js';

/** Throws where the user was told what is not so, though the server had said how it is. */
export function checkOutcomes({ server, intents, name }: ModelScope, network: ModelNetwork): void {
  for (const id of server.ids) {
    for (const intent of intents.of(id)) {
      const where = `${name} ${id}: the ${intent.kind}`;
      if (intent.outcome?.status === 'failed' && wasToldOf(intent, id))
        throw new ModelFailure('outcome', `${where} is said to have failed, and the server had told that it was carried out`);
      if (intent.outcome?.status === 'acknowledged' && !wasEverDone(intent, id))
        throw new ModelFailure('outcome', `${where} is said to be done, and the server never did it`);
    }
  }

  function wasToldOf({ kind, asked, askedAt, ended, shown }: Intent, id: string): boolean {
    // Without the invite on the screen nobody knows what it was like before.
    if (!shown || ended === null || (network.lostAt() ?? 0) >= askedAt) return false;
    const since = server.events(id).filter((event) => event.asked > asked && event.done < ended);
    const carriedOut = since.find((event) => event.kind === kind);
    return (
      carriedOut !== undefined &&
      since.some((event) => event.kind === 'told' && event.version >= carriedOut.version && event.tookMs < deadlineMs)
    );
  }

  function wasEverDone({ kind }: Intent, id: string): boolean {
    const isCanceled = server.versions(id).at(-1)!.invite.status === 'canceled';
    return server.events(id).some((event) => event.kind === kind) || (kind === 'cancel' && isCanceled);
  }
}
