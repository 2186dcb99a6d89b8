import * as fc from 'fast-check';

/** What a host's callback does when it is called. */
export type CallbackConduct = 'nothing' | 'throw' | 'reject' | 'delay' | 'hang';

/** The callbacks of a host's own caches. */
export interface HostCallbacks {
  mutations: Readonly<Record<'onMutate' | 'onSuccess' | 'onError' | 'onSettled', CallbackConduct>>;

  /** React Query does not wait for these. */
  queries: Readonly<Record<'onSuccess' | 'onError' | 'onSettled', 'nothing' | 'throw'>>;

  /** Whether the host's defaults are the worst that can be said. */
  hostileDefaults: boolean;
}

const conduct = fc.constantFrom<CallbackConduct[]>('nothing', 'throw', 'reject', 'delay', 'hang');
const unawaited = fc.constantFrom('nothing', 'throw');

/** Hosts whose callbacks do anything at all. */
export const hostileHosts: fc.Arbitrary<HostCallbacks> = fc.record({
  mutations: fc.record({ onMutate: conduct, onSuccess: conduct, onError: conduct, onSettled: conduct }),
  queries: fc.record({ onSuccess: unawaited, onError: unawaited, onSettled: unawaited }),
  hostileDefaults: fc.boolean(),
});
