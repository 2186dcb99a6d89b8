import { setImmediate } from 'node:timers/promises';

import { expect, it, vi } from 'vitest';

import { check } from '../../src/conformance/check.js';
import { toConformanceCase } from '../../src/conformance/toConformanceCase.js';
import { memorySubject } from './memorySubject.js';

const definition = { id: 'a.case', title: 'a case', howToMend: 'Mend it.', needs: [] };
const tearDown = () => {
  throw new Error('the table is locked');
};

it('tells what the case has found, whatever goes wrong after it', async () => {
  const { run } = toConformanceCase({ ...definition, prove: async () => check(false, 'It deviates.') });
  const result = await run(() => ({ ...memorySubject(), tearDown }));
  expect(result).toEqual({ id: 'a.case', title: 'a case', outcome: 'failed', problem: 'It deviates.', howToMend: 'Mend it.' });
});

it('fails where nothing but the end of it goes wrong', async () => {
  const { run } = toConformanceCase({ ...definition, prove: async () => {} });
  expect(await run(() => ({ ...memorySubject(), tearDown }))).toMatchObject({
    outcome: 'failed',
    cause: { message: 'the table is locked' },
  });
});

it('tears down once, also where the case does not apply', async () => {
  const done = vi.fn<() => void>();
  const { run } = toConformanceCase({ ...definition, needs: ['hook member'], prove: async () => {} });
  const result = await run(() => ({ client: memorySubject().client, tearDown: done }));
  expect(result.outcome).toBe('not_applicable');
  expect(done).toHaveBeenCalledOnce();
});

it('tears down what ran out of time, before it says so', async () => {
  const { run } = toConformanceCase({ ...definition, prove: () => new Promise(() => {}) });
  const steps: string[] = [];
  const tearDownSlowly = async () => {
    await setImmediate();
    steps.push('torn down');
  };
  const result = await run(() => ({ ...memorySubject(), tearDown: tearDownSlowly }), { deadlineMs: 20 });
  steps.push(result.outcome);
  expect(steps).toEqual(['torn down', 'failed']);
});

it('tears down what was set up too late', async () => {
  const { run } = toConformanceCase({ ...definition, prove: async () => {} });
  let finish = () => {};
  const ready = new Promise<void>((resolve) => (finish = resolve));
  const done = vi.fn<() => void>();
  const setUp = () => ready.then(() => ({ ...memorySubject(), tearDown: done }));
  expect(await run(setUp, { deadlineMs: 20 })).toMatchObject({ cause: { details: { code: 'timeout' } } });
  expect(done).not.toHaveBeenCalled();
  finish();
  await vi.waitFor(() => expect(done).toHaveBeenCalledOnce());
});

it.each(['setUp', 'tearDown'] as const)('waits no longer than that for a %s that never ends', async (step) => {
  const { run } = toConformanceCase({ ...definition, prove: async () => {} });
  const forever = () => new Promise<never>(() => {});
  const setUp = step === 'setUp' ? forever : () => ({ ...memorySubject(), tearDown: forever });
  expect(await run(setUp, { deadlineMs: 20 })).toMatchObject({ outcome: 'failed', cause: { details: { code: 'timeout' } } });
});
