'use client';
import { useState } from 'react';
import type { RefObject } from 'react';

import type { InvitesErrorEvent } from './InvitesContext.js';
import { notify } from './notify.js';
import { useLatest } from '../ui/useLatest.js';

interface ErrorHandlers {
  onError: ((event: InvitesErrorEvent) => void) | undefined;

  onUnauthenticated: (() => void) | undefined;
}

/** A function, always the same, that tells the host of a failure. */
export function useErrorReport(handlers: ErrorHandlers): (event: InvitesErrorEvent) => void {
  const latest = useLatest(handlers);
  const [report] = useState(() => createErrorReport(latest));
  return report;
}

// What is under way when a session ends fails together: the host hears of it once.
const burstMs = 1000;

function createErrorReport(handlers: RefObject<ErrorHandlers>): (event: InvitesErrorEvent) => void {
  let signedOutAt = Number.NEGATIVE_INFINITY;
  return (event) => {
    notify(handlers.current.onError, event);
    if (event.error.code !== 'unauthenticated' || performance.now() - signedOutAt < burstMs) return;
    signedOutAt = performance.now();
    notify(handlers.current.onUnauthenticated, undefined);
  };
}
