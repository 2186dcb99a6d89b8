'use client';
import { useState } from 'react';

const jitterMs = 2000;

/** The difference of two clocks, which stays as it was while it only jitters: whatever is shown by it would render. */
export function useSteadyOffset(offset: number | null): number | null {
  const [steady, setSteady] = useState(offset);
  const isJitter = offset !== null && steady !== null && Math.abs(offset - steady) <= jitterMs;
  if (isJitter || offset === steady) return steady;
  setSteady(offset);
  return offset;
}
