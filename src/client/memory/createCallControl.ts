import type { InvitesErrorDetails } from '../../domain/InvitesErrorDetails.js';
import { InvitesError } from '../InvitesError.js';
import type { FaultOptions, Hold, MemoryInvitesMethod, RecordedCall } from './MemoryInvitesClient.js';

interface Fault {
  details: InvitesErrorDetails;
  when: 'before' | 'after';
}

/** Records calls and decides when, and whether, each is answered. */
export function createCallControl(latencyMs: number) {
  const calls: RecordedCall[] = [];
  const nextFaults = new Map<MemoryInvitesMethod, Fault[]>();
  const standingFaults = new Map<MemoryInvitesMethod, Fault>();
  const holds = new Map<MemoryInvitesMethod, Promise<void>>();

  return {
    calls: calls as readonly RecordedCall[],

    failNext(method: MemoryInvitesMethod, details: InvitesErrorDetails, { when = 'before' }: FaultOptions = {}): void {
      nextFaults.set(method, [...(nextFaults.get(method) ?? []), { details, when }]);
    },

    failAll(method: MemoryInvitesMethod, details: InvitesErrorDetails | null): void {
      if (details) standingFaults.set(method, { details, when: 'before' });
      else standingFaults.delete(method);
    },

    hold(method: MemoryInvitesMethod): Hold {
      let resolveHeld: (() => void) | undefined;
      const held = new Promise<void>((resolve) => {
        resolveHeld = resolve;
      });
      holds.set(method, held);
      return {
        release() {
          if (holds.get(method) === held) holds.delete(method);
          resolveHeld?.();
        },
      };
    },

    async run<Answer>(
      method: MemoryInvitesMethod,
      args: readonly unknown[],
      options: { signal?: AbortSignal | undefined } | undefined,
      carryOut: () => Answer,
    ): Promise<Answer> {
      calls.push({ method, args });
      const fault = nextFaults.get(method)?.shift() ?? standingFaults.get(method);
      await untilAnswered(latencyMs, holds.get(method), options?.signal);
      if (fault?.when === 'before') throw new InvitesError(fault.details);
      const answer = carryOut();
      if (fault) throw new InvitesError(fault.details);
      return answer;
    },
  };
}

function untilAnswered(latencyMs: number, held: Promise<void> | undefined, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal?.reason);
    if (signal?.aborted) return abort();
    signal?.addEventListener('abort', abort, { once: true });
    const answer = () => void (held ?? Promise.resolve()).then(resolve);
    if (latencyMs > 0) setTimeout(answer, latencyMs);
    else answer();
  });
}
