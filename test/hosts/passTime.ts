import { act } from '@testing-library/react';
import { vi } from 'vitest';

const steps = 4;

/** Lets so many milliseconds pass, under fake timers, in steps between which React renders what came of it. */
export async function passTime(milliseconds: number): Promise<void> {
  for (let step = 0; step < steps; step += 1) await act(() => vi.advanceTimersByTimeAsync(milliseconds / steps));
}

/** Longer than any retry of a host waits, and shorter than a deadline. */
export const withinDeadline = 10_000;

/** Longer than any retry, deadline or callback of a host takes. */
export const longAfterwards = 120_000;
