import Papa from 'papaparse';

/** What a cell holds. */
export type CsvValue = string | number | null | undefined;

// With papaparse's own pattern a formula that goes on in a second line would get through.
const formulaStart = /^[=+\-@\t\n\r\0＝＋－＠]/;

/** Rows as CSV by RFC 4180. A text that a spreadsheet would take for a formula begins with an apostrophe. */
export function csvLines(rows: readonly (readonly CsvValue[])[]): string {
  if (rows.length === 0) return '';
  const cells = rows.map((row) => row.map((value) => value ?? ''));
  return `${Papa.unparse(cells, { newline: '\r\n', escapeFormulae: formulaStart })}\r\n`;
}
