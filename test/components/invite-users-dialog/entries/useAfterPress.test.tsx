// @vitest-environment jsdom
import { cleanup, renderHook } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';

import { useAfterPress } from '../../../../src/components/invite-users-dialog/entries/useAfterPress.js';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

it.each([
  ['the pointer is released', 'pointerup'],
  ['the platform takes the pointer over', 'pointercancel'],
  // A platform need not tell of a list of choices that Escape has closed; headless Chromium does.
  ['the next key', 'keydown'],
])('waits no longer than until %s', (_, end) => {
  vi.useFakeTimers();
  const { result } = renderHook(useAfterPress);
  const callback = vi.fn<() => void>();
  window.dispatchEvent(new Event('pointerdown'));
  result.current(callback);
  vi.runAllTimers();
  expect(callback).not.toHaveBeenCalled();
  window.dispatchEvent(new Event(end));
  vi.runAllTimers();
  expect(callback).toHaveBeenCalledOnce();
  result.current(callback);
  expect(callback).toHaveBeenCalledTimes(2);
});
