'use client';
import { useEffect, useState } from 'react';

const momentMs = 2000;

/** Whether something has happened a moment ago, and the way to say that it did. */
export function useMoment(): readonly [just: boolean, happened: () => void] {
  const [times, setTimes] = useState(0);

  useEffect(() => {
    if (times === 0) return;
    const timer = setTimeout(() => setTimes(0), momentMs);
    return () => clearTimeout(timer);
  }, [times]);

  return [times > 0, () => setTimes((before) => before + 1)];
}
