/** How far a send is. */
export interface SendProgress {
  /** `paused`: nothing goes out until it goes on. `stopping`: nothing more goes out, and the last answer is still awaited. */
  phase: 'running' | 'paused' | 'stopping' | 'ended';

  /** How many people it is for. */
  total: number;

  /** How many requests they take. */
  requests: number;

  /** Of how many people it is known what became of them, also where that is unclear. */
  settled: number;

  /** How many of those were sent an invite. */
  sent: number;

  /** Of how many of those it is unclear whether they were. */
  unknown: number;

  /** Until when it waits, since the back end wants no requests before, in milliseconds since the epoch; null while it does not. */
  waitsUntil: number | null;

  /** How long the rest takes at the pace so far, in milliseconds; null while there is none. */
  msLeft: number | null;
}
