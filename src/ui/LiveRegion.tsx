'use client';
import { useEffect, useRef } from 'react';

import { useInvitesUi } from './useInvitesUi.js';

const clearAfterMs = 7000;

/** An empty status region, mounted before it is used; the announcer speaks through the innermost one. Renders a `<div>`. */
export function LiveRegion() {
  const { announcer } = useInvitesUi();
  const region = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const timers = new Set<ReturnType<typeof setTimeout>>();
    const unregister = announcer.register((text) => {
      const line = document.createElement('div');
      line.textContent = text;
      region.current?.append(line);
      timers.add(setTimeout(() => line.remove(), clearAfterMs));
    });
    return () => {
      unregister();
      for (const timer of timers) clearTimeout(timer);
    };
  }, [announcer]);

  return <div ref={region} className="invites-hidden" role="log" aria-live="polite" aria-relevant="additions" />;
}
