import { expect, it, vi } from 'vitest';

import { mapInSlices } from '../../../../src/components/invite-users-dialog/csv-import/mapInSlices.js';

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);
const oneTurn = () => new Promise((resolve) => setTimeout(resolve));

it('maps a short list at once', () => {
  const onDone = vi.fn<(results: readonly number[]) => void>();
  mapInSlices(numbers(1000), (number) => number * 2, new AbortController().signal, onDone);
  expect(onDone).toHaveBeenCalledExactlyOnceWith(numbers(1000).map((number) => number * 2));
  mapInSlices([], (number) => number, new AbortController().signal, onDone);
  expect(onDone).toHaveBeenLastCalledWith([]);
});

it('lets the page answer between a thousand and the next of 10,000', async () => {
  const onDone = vi.fn<(results: readonly number[]) => void>();
  const map = vi.fn<(number: number) => number>((number) => number);
  mapInSlices(numbers(10_000), map, new AbortController().signal, onDone);
  for (let slices = 1; slices <= 10; slices += 1) {
    expect(map.mock.calls.length).toBeLessThanOrEqual(slices * 1000);
    await oneTurn();
  }
  await vi.waitFor(() => expect(onDone).toHaveBeenCalledExactlyOnceWith(numbers(10_000)));
});

it('ends where nobody wants it any longer', async () => {
  const onDone = vi.fn<(results: readonly number[]) => void>();
  const stop = new AbortController();
  const map = vi.fn<(number: number) => number>((number) => number);
  mapInSlices(numbers(10_000), map, stop.signal, onDone);
  stop.abort();
  await oneTurn();
  await oneTurn();
  expect(map).toHaveBeenCalledTimes(1000);
  expect(onDone).not.toHaveBeenCalled();
});
