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
