const byteOrderMarks = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
];

/** The text of a file: in the encoding that it names, else in UTF-8, else in what spreadsheets on Windows write. */
export function decodeText(bytes: Uint8Array): string {
  const named = byteOrderMarks.find(({ bytes: mark }) => mark.every((byte, index) => bytes[index] === byte));
  if (named) return new TextDecoder(named.encoding).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
