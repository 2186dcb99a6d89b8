import { parseEmailAddresses } from '../../src/domain/parseEmailAddresses.ts';
import { median } from './median.ts';

const rounds = 7;
const megabyte = 1_000_000;

const units = {
  addresses: 'person.surname@example.com, ',
  'addresses with names': '"Surname, Given" <person@example.com>; ',
  spaces: ' ',
  quotes: '"',
  'escaped quotes': '"\\',
  brackets: '<',
  ats: '@',
  'nested comments': '((a) ',
  labels: 'a: ',
  'invisible characters': '\u200B',
} as const;

/** How long a long paste is taken apart, and whether twice the text takes twice the time. */
export async function timeParser(): Promise<void> {
  const text = Array.from({ length: 10_000 }, (_, index) => `"Surname, Given ${index}" <person.${index}@example.com>`).join('; ');
  console.log(`parse 10,000 addresses (${Math.round(text.length / 1000)} kB): median ${timed(text).toFixed(1)} ms of ${rounds}`);

  for (const [name, unit] of Object.entries(units)) {
    const whole = timed(unit.repeat(megabyte / unit.length));
    const half = timed(unit.repeat(megabyte / 2 / unit.length));
    console.log(`parse 1 MB of ${name}: median ${whole.toFixed(1)} ms, ${(whole / half).toFixed(2)}× of half of it`);
  }
}

function timed(text: string): number {
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    parseEmailAddresses(text);
    return performance.now() - start;
  });
  return median(times);
}
