import type { PlainNode } from './PlainNode.js';

/** Our table, or the plain one with the same DOM. */
export type BenchVariant = 'ours' | 'plain';

/** What the bench does in its page. */
export interface BenchApi {
  /** Makes up invites whose resending never ends; `floor` is what the plain table renders. */
  prepare: (given: { rows: number; floor: PlainNode | null }) => Promise<void>;

  /** Mounts a table and waits until it has been painted. */
  mount: (variant: BenchVariant) => Promise<void>;

  unmount: () => Promise<void>;

  describe: () => PlainNode;

  /** Renders of rows since the last call. */
  takeRenders: () => number;
}

declare global {
  interface Window {
    bench: BenchApi;
  }
}
