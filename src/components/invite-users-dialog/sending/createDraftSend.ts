import type { SendProgress } from '../../../domain/SendProgress.js';
import type { SendUserInvitesResult } from '../../../domain/SendUserInvitesResult.js';
import type { SendRun } from '../../../operations/createSendRun.js';
import { createListeners } from '../../../operations/createListeners.js';
import { askBeforeLeaving } from './askBeforeLeaving.js';

/** The send of a draft, for all that show it, whoever began it. Its functions keep their identity. */
export interface DraftSend extends Pick<SendRun, 'progress' | 'subscribe' | 'pause' | 'resume' | 'stop'> {
  /** Follows a run to its end, hands on its result before it says so, and answers it. */
  follow: (run: SendRun, finish: (result: SendUserInvitesResult) => void) => Promise<SendUserInvitesResult>;
}

const nothingSent: SendProgress = {
  phase: 'ended',
  total: 0,
  requests: 0,
  settled: 0,
  sent: 0,
  unknown: 0,
  waitsUntil: null,
  msLeft: null,
};

/** Creates the send of a draft that has not been sent. */
export function createDraftSend(): DraftSend {
  const listeners = createListeners();
  let run: SendRun | null = null;
  let progress = nothingSent;

  function show(next: SendProgress): void {
    progress = next;
    listeners.tell();
  }

  return {
    progress: () => progress,
    subscribe: listeners.subscribe,
    pause: () => run?.pause(),
    resume: () => run?.resume(),
    stop: () => run?.stop(),

    async follow(started, finish) {
      run = started;
      show(started.progress());
      void askBeforeLeaving(started.settled);
      const unsubscribe = started.subscribe(() => {
        if (started.progress().phase !== 'ended') show(started.progress());
      });
      const result = await started.settled;
      unsubscribe();
      finish(result);
      show(started.progress());
      return result;
    },
  };
}
