// XLSX, ODS and Numbers are ZIP archives, XLS is a compound file.
const signatures = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
];

/** Whether a file is one that a spreadsheet program saves by default. */
export function isSpreadsheet(bytes: Uint8Array): boolean {
  return signatures.some((signature) => signature.every((byte, index) => bytes[index] === byte));
}
