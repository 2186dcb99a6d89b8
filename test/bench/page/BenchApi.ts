import type { PlainNode } from './PlainNode.js';

/** Our table, or the plain one with the same DOM. */
export type BenchVariant = 'ours' | 'plain';

/** What the bench does in its page. */
export interface BenchApi {
  /** Makes up pages of invites whose resending and canceling never end, and reads them; `floor` is what the plain table renders. */
  prepare: (given: { rows: number; floor: PlainNode | null; pages?: number }) => Promise<void>;

  /** Mounts a table and waits until it has been painted. */
  mount: (variant: BenchVariant) => Promise<void>;

  unmount: () => Promise<void>;

  /** Shows the other one of two pages, and waits until it has been painted; the plain table is mounted again. */
  turnPage: (variant: BenchVariant) => Promise<void>;

  /** Makes up so many invites for a list without pages. */
  prepareInfinite: (count: number) => Promise<void>;

  /** Mounts a list without pages, and waits until its rows have been painted. */
  mountInfinite: () => Promise<void>;

  /** Shows an empty dialog that invites. */
  openDialog: () => Promise<void>;

  /** Shows an empty form that keeps its list in a field array. */
  openFieldArray: () => Promise<void>;

  describe: () => PlainNode;

  /** Lets no list that is asked for from now on arrive. */
  holdLists: () => void;

  /** Renders of rows since the last call. */
  takeRenders: () => number;
}

declare global {
  interface Window {
    bench: BenchApi;
  }
}
