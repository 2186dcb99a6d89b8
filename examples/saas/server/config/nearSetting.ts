import { settings } from './settings.js';

const names = Object.keys(settings);

/** The setting that a variable's name was probably meant to be; null for a setting's own name and for all others. */
export function nearSetting(name: string): string | null {
  if (names.includes(name)) return null;
  const written = plain(name);
  return names.find((candidate) => plain(candidate) === written || isOneSlip(plain(candidate), written)) ?? null;
}

function plain(name: string): string {
  return name.toUpperCase().replace(/[^A-Z0-9]/g, '');
}

// In a short name one other letter is another word: HOST and POST, WEB and DEB.
const shortest = 7;

/** Whether one text is the other with one letter more, less or changed, or two neighbours swapped. */
function isOneSlip(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < shortest || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const restOfA = a.slice(start);
  const restOfB = b.slice(start);
  return (
    restOfA.slice(1) === restOfB ||
    restOfA === restOfB.slice(1) ||
    restOfA.slice(1) === restOfB.slice(1) ||
    `${restOfA[1]}${restOfA[0]}${restOfA.slice(2)}` === restOfB
  );
}
