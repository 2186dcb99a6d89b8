/** Whether there is a network, as far as the browser knows. */
export interface Network {
  isOnline: () => boolean;

  /** Calls `listener` when the network comes or goes; returns the way to stop. */
  subscribe: (listener: () => void) => () => void;
}
