'use client';
import { useEffect, useState } from 'react';

const aMomentMs = 100;

/** Those of the numbers that have been the same for a moment. */
export function useLingering(numbers: readonly number[]): ReadonlySet<number> {
  const current = numbers.join();
  const [settled, setSettled] = useState(current);

  useEffect(() => {
    const timer = setTimeout(() => setSettled(current), aMomentMs);
    return () => clearTimeout(timer);
  }, [current]);

  return new Set(settled.split(',').map(Number));
}
