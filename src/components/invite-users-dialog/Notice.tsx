'use client';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';

import { Icon } from '../../ui/Icon.js';
import { usePart } from '../../ui/usePart.js';

/** What went wrong, below the fields. `alert` reads it out and brings it into view. Renders a `<div>`. */
export function Notice({ alert, children }: { alert?: boolean; children: ReactNode }) {
  const part = usePart();
  const notice = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (alert) notice.current?.scrollIntoView({ block: 'nearest' });
  }, [alert]);

  return (
    <div ref={notice} {...part('notice', { tone: 'danger' })} role={alert ? 'alert' : undefined}>
      <Icon name="issue" />
      <span {...part('text')}>{children}</span>
    </div>
  );
}
