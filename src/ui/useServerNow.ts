'use client';
import { useNow } from './useNow.js';

/** The server's ticking time, by how far its clock is from the viewer's; the viewer's own where that is not known. */
export function useServerNow(clockOffset: number | null | undefined): number | null {
  const now = useNow();
  return now === null ? null : now + (clockOffset ?? 0);
}
