import type { Finding, Mutant } from './Mutant.js';

/** How long it took to find one bug: once for each seed. */
export interface FoundMutant {
  mutant: Mutant;

  findings: readonly Finding[];
}

/** Looks for a known bug, once with each seed. */
export async function findMutant(mutant: Mutant, seeds: readonly number[], numRuns: number): Promise<FoundMutant> {
  const findings: Finding[] = [];
  for (const seed of seeds) findings.push(await mutant.find(seed, numRuns));
  return { mutant, findings };
}

/** The numbers of the runs that found each bug, as rows of a table. */
export function tableOfMutants(found: readonly FoundMutant[]): readonly Record<string, string | number>[] {
  return found.map(({ mutant: { name }, findings }) => {
    const runs = findings.map(({ run }) => run ?? Number.POSITIVE_INFINITY).toSorted((a, b) => a - b);
    const median = runs[Math.floor(runs.length / 2)]!;
    return { bug: name, seeds: runs.length, fewest: runs[0]!, median, most: runs.at(-1)!, example: findings[0]!.message };
  });
}
