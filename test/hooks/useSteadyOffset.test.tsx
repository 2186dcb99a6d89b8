// @vitest-environment jsdom
import { cleanup, renderHook } from '@testing-library/react';
import { StrictMode } from 'react';
import { afterEach, expect, it } from 'vitest';

import { useSteadyOffset } from '../../src/hooks/useSteadyOffset.js';

afterEach(cleanup);

it.each([
  ['stays as it was while it only jitters', [60_000, 61_000, 60_000, 62_000, 58_000], [60_000, 60_000, 60_000, 60_000, 60_000]],
  ['changes where a clock was put right', [60_000, 63_000, 61_000, 0], [60_000, 63_000, 63_000, 0]],
  ['drifts on, and does not only look at the last one', [0, 2000, 3000], [0, 0, 3000]],
  ['is not known, and then is', [null, 61_000, 60_000, null], [null, 61_000, 61_000, null]],
] as const)('%s', (_, offsets, expected) => {
  const [first, ...others] = offsets;
  const { result, rerender } = renderHook<number | null, { offset: number | null }>(({ offset }) => useSteadyOffset(offset), {
    initialProps: { offset: first },
    wrapper: StrictMode,
  });
  const shown = [result.current];
  for (const offset of others) {
    rerender({ offset });
    shown.push(result.current);
  }
  expect(shown).toEqual(expected);
});
