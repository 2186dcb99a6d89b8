import type { InvitesErrorDetails } from '../../domain/InvitesErrorDetails.js';
import { InvitesError } from '../InvitesError.js';
import type { FaultOptions, Hold, MemoryInvitesMethod, RecordedCall } from './MemoryInvitesClient.js';

interface Fault {
  details: InvitesErrorDetails;
  when: 'before' | 'after';
}

interface CallOptions {
  signal?: AbortSignal | undefined;
  idempotencyKey?: string | undefined;
}

/** Records calls and decides when, and whether, each is answered, and, with `honoursKeys`, that each write is one. */
export function createCallControl(latencyMs: number, honoursKeys: boolean) {
  const calls: RecordedCall[] = [];
  const answers = new Map<string, { request: string; answer: unknown }>();
  const nextFaults = new Map<MemoryInvitesMethod, Fault[]>();
  const standingFaults = new Map<MemoryInvitesMethod, Fault>();
  const holds = new Map<MemoryInvitesMethod, Promise<void>>();

  function carryOutOnce<Answer>(key: string | undefined, request: string, carryOut: () => Answer): Answer {
    const first = key === undefined ? undefined : answers.get(key);
    if (first && first.request !== request) throw new InvitesError({ code: 'conflict' });
    if (first) return first.answer as Answer;
    const answer = carryOut();
    if (key !== undefined) answers.set(key, { request, answer });
    return answer;
  }

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
      options: CallOptions | undefined,
      carryOut: () => Answer,
    ): Promise<Answer> {
      calls.push({ method, args });
      const fault = nextFaults.get(method)?.shift() ?? standingFaults.get(method);
      await untilAnswered(latencyMs, holds.get(method), options?.signal);
      if (fault?.when === 'before') throw new InvitesError(fault.details);
      const key = honoursKeys ? options?.idempotencyKey : undefined;
      const answer = carryOutOnce(key, JSON.stringify([method, ...args.filter((arg) => arg !== options)]), carryOut);
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
    const answered = () => {
      signal?.removeEventListener('abort', abort);
      resolve();
    };
    const answer = () => void (held ?? Promise.resolve()).then(answered);
    if (latencyMs > 0) setTimeout(answer, latencyMs);
    else answer();
  });
}
