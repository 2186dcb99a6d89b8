'use client';
import type { ReactNode } from 'react';

import { usePart } from '../../ui/usePart.js';

/** Why an accept was not sent, or not taken. Renders a `<p>`. */
export function AcceptProblem({ children }: { children: ReactNode }) {
  const part = usePart();
  return (
    <p {...part('hint', { tone: 'danger' })} role="alert">
      {children}
    </p>
  );
}
