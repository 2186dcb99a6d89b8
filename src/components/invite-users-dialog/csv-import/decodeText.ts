import type { CsvEncoding } from './CsvEncoding.js';
import { encodingOfLanguage } from './encodingOfLanguage.js';

/** The text of a file, and how it was read. */
export interface DecodedText {
  text: string;

  /** Null where the file says, or shows, what it is in. */
  guess: CsvEncoding | null;
}

const byteOrderMarks = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
];

/**
 * Decodes a file as it says itself, or as UTF-8, which nothing else is by chance. Anything else is guessed, unless somebody
 * has chosen: what spreadsheets on Windows write in the first of the languages that have an encoding other than that of
 * Western Europe, where it can be read so, or else that.
 */
export function decodeText(bytes: Uint8Array, languages: readonly string[], chosen: CsvEncoding | null): DecodedText {
  const named = byteOrderMarks.find(({ bytes: mark }) => mark.every((byte, index) => bytes[index] === byte));
  if (named) return { text: new TextDecoder(named.encoding).decode(bytes), guess: null };
  const unmarked = unmarkedUtf16(bytes);
  if (unmarked !== null) return { text: unmarked, guess: null };
  const unicode = strictly('utf-8', bytes);
  if (unicode !== null) return { text: unicode, guess: null };
  if (chosen) return { text: new TextDecoder(chosen).decode(bytes), guess: chosen };
  const guess = languages.map(encodingOfLanguage).find((encoding) => encoding !== 'windows-1252');
  const text = guess === undefined ? null : strictly(guess, bytes);
  if (guess !== undefined && text !== null) return { text, guess };
  return { text: new TextDecoder('windows-1252').decode(bytes), guess: 'windows-1252' };
}

/**
 * The text of a file in UTF-16 that does not say so: one byte of a separator is zero, and no character of a text is. What
 * is read so by mistake holds no address.
 */
function unmarkedUtf16(bytes: Uint8Array): string | null {
  const zero = bytes.indexOf(0);
  const text = zero === -1 ? null : strictly(zero % 2 === 1 ? 'utf-16le' : 'utf-16be', bytes);
  return text?.includes('@') && !text.includes('\0') ? text : null;
}

/** Null where the bytes are not in that encoding. */
function strictly(encoding: CsvEncoding | 'utf-16le' | 'utf-16be', bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
