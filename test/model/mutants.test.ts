import { afterAll, describe, expect, it } from 'vitest';

import { findMutant, tableOfMutants } from './mutants/findMutant.js';
import type { FoundMutant } from './mutants/findMutant.js';
import { mutants } from './mutants/mutants.js';

const seeds = [1, 2, 3];
const numRuns = 3000;
const found: FoundMutant[] = [];

describe('the model finds a known bug', { timeout: 60_000 }, () => {
  afterAll(() => console.table(tableOfMutants(found)));

  it.each(mutants)('$name', async (mutant) => {
    const { findings } = await findMutant(mutant, seeds, numRuns);
    found.push({ mutant, findings });
    expect(findings.filter(({ run }) => run === null)).toEqual([]);
    expect(mutant.kinds).toEqual(expect.arrayContaining(findings.map(({ kind }) => kind)));
  });
});
