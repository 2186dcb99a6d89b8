import type { AcceptFlow, AcceptFlowOptions } from '../../../src/operations/AcceptFlow.js';

/** A way of accepting, as the model drives it. */
export interface AcceptSystem {
  /** The flow of a page that has just been mounted. */
  open(): AcceptFlow;
}

/** Creates a system for one link and one page's life. */
export type CreateAcceptSystem = (options: AcceptFlowOptions) => AcceptSystem;
