import { hostileMessage } from '../support/hostileMessage.js';

/** Collects promises that nobody handled, other than a host's own, until it is stopped. */
export function watchRejections(): { rejections: readonly unknown[]; stop: () => void } {
  const rejections: unknown[] = [];
  const listener = (reason: unknown) => {
    if (!(reason instanceof Error && reason.message === hostileMessage)) rejections.push(reason);
  };
  process.on('unhandledRejection', listener);
  return { rejections, stop: () => void process.off('unhandledRejection', listener) };
}
