'use client';
import { usePart } from './usePart.js';

/** Initials of a person, decorative. Renders a `<span>`. */
export function Avatar({ name, small }: { name: string; small?: boolean }) {
  const part = usePart();
  return (
    <span {...part('avatar', { size: small ? 'small' : undefined })} aria-hidden="true">
      {initials(name)}
    </span>
  );
}

/** The first letter of the first and last word; one where the script has no capitals, such as Arabic or Chinese. */
export function initials(name: string): string {
  const words = name.split(/[\s@]+/u).filter((word) => /^[\p{L}\p{N}]/u.test(word));
  const first = firstLetter(words[0] ?? name);
  const last = words.length > 1 && !name.includes('@') ? firstLetter(words.at(-1)!) : '';
  const hasCapitals = first.toLowerCase() !== first.toUpperCase();
  return hasCapitals ? (first + last).toUpperCase() : first;
}

function firstLetter(word: string): string {
  return /[\p{L}\p{N}]/u.exec(word.normalize('NFC'))?.[0] ?? '';
}
