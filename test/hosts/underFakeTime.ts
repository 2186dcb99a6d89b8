import { cleanup } from '@testing-library/react';
import { afterEach, beforeEach, vi } from 'vitest';

import { leaveHosts } from './hostileHosts.js';

/** Gives each test of the file a time that passes only when it is told to, and leaves nothing of its host behind. */
export function underFakeTime(): void {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    cleanup();
    leaveHosts();
    vi.useRealTimers();
  });
}
