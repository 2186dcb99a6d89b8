import { parseEmailAddresses } from '../../src/domain/parseEmailAddresses.ts';
import { median } from './median.ts';

const rounds = 7;

/** How long a long paste is taken apart. */
export async function timeParser(): Promise<void> {
  const text = Array.from({ length: 10_000 }, (_, index) => `"Surname, Given ${index}" <person.${index}@example.com>`).join('; ');
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    parseEmailAddresses(text);
    return performance.now() - start;
  });
  console.log(
    `parse 10,000 addresses (${Math.round(text.length / 1000)} kB): median ${median(times).toFixed(1)} ms of ${rounds}`,
  );
}
