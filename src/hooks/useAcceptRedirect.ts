'use client';
import { useEffect, useState } from 'react';

import { timerMs } from '../client/timerMs.js';
import type { AcceptRedirect } from '../domain/AcceptRedirect.js';
import { safeRedirect } from '../domain/safeRedirect.js';
import { notify } from '../provider/notify.js';
import { useInvitesUi } from '../ui/useInvitesUi.js';
import { useLatest } from '../ui/useLatest.js';

/** Where a viewer goes who has just joined. */
export interface AcceptRedirectOptions {
  /**
   * Where the viewer is taken after they have joined on this page. Only http and https, of this origin or of
   * `redirectOrigins`; anything else is warned of in the console and not followed, so it may come from a query.
   * @default nowhere
   */
  redirectTo?: string | undefined;

  /** Other origins that `redirectTo` may lead to, such as `https://docs.example`. @default none */
  redirectOrigins?: readonly string[] | undefined;

  /** How long the viewer has to stay instead, in milliseconds. @default 5000 */
  redirectAfterMs?: number | undefined;

  /** Goes to a whole URL that was found safe. @default loads it */
  navigate?: ((url: string) => void) | undefined;
}

interface RedirectPlan {
  url: string;

  afterMs: number;

  /** By the viewer's clock; null once they chose to stay, or to go at once. */
  endsAt: number | null;
}

/** Takes the viewer on once `begin` was called, unless they stop it, or `isAccepted` ends. */
export function useAcceptRedirect(isAccepted: boolean, options: AcceptRedirectOptions) {
  const { clock } = useInvitesUi();
  const latest = useLatest(options);
  const [plan, setPlan] = useState<RedirectPlan | null>(null);
  const current = isAccepted ? plan : null;

  useEffect(() => {
    if (!current || current.endsAt === null) return;
    const timer = setTimeout(() => go(current.url, latest.current.navigate), timerMs(current.afterMs));
    return () => clearTimeout(timer);
  }, [current, latest]);

  function begin(): void {
    const { redirectTo, redirectOrigins, redirectAfterMs: afterMs = 5000 } = latest.current;
    if (redirectTo === undefined) return;
    const url = safeRedirect(redirectTo, { origin: location.origin, allowedOrigins: redirectOrigins });
    if (url === null) return warn();
    setPlan({ url, afterMs, endsAt: clock.now() + afterMs });
  }

  const stay = () => setPlan(current && { ...current, endsAt: null });
  const redirect: AcceptRedirect | null = current && {
    afterMs: current.afterMs,
    endsAt: current.endsAt,
    go() {
      stay();
      go(current.url, latest.current.navigate);
    },
    stay,
  };
  return { redirect, begin };
}

function go(url: string, navigate: AcceptRedirectOptions['navigate']): void {
  if (navigate) notify(navigate, url);
  else location.assign(url);
}

// Without the URL, which may hold a secret.
function warn(): void {
  console.warn('react-user-invites: redirectTo was not followed: it leads to no origin of redirectOrigins, nor to this one.');
}
