/** Texts of a send that takes several requests. */
export interface SendProgressMessages {
  title: string;

  /** Names the bar. */
  label: string;

  /** Such as "640 of 1,228". */
  settled: (values: { settled: number; total: number }) => string;

  /** `minutes` is rounded up. */
  timeLeft: (values: { minutes: number }) => string;

  /** Where the back end wants no requests for a while; `wait` such as "in 42 seconds". */
  waiting: (values: { wait: string }) => string;

  /** Announced when that begins. */
  waits: string;

  /** `closable` where it stands in a dialog, which may be closed meanwhile. */
  keepPageOpen: (values: { closable: boolean }) => string;

  /** `notSent` is how many were not sent, `unclear` how many may have been; one of them is above 0. */
  notSent: (values: { notSent: number; unclear: number }) => string;

  pause: string;

  pausedTitle: string;

  nothingGoesOut: string;

  /** `sent` is how many people have their invite. */
  kept: (values: { sent: number }) => string;

  continue: string;

  cancelRest: string;

  /** After `cancelRest`, until the last answer has come. */
  stopping: string;

  /** Announced at a quarter, a half, three quarters. */
  announced: (values: { percent: number }) => string;

  /** On the button that opens the dialog, while it is closed. */
  button: (values: { settled: number; total: number; paused: boolean }) => string;

  /** On that button after a send that left some out; one of both is above 0. */
  left: (values: { notSent: number; unclear: number }) => string;
}
