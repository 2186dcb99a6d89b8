import { readCsvRows } from '../../../ui/csv/readCsvRows.js';
import { guessDelimiter } from '../../../ui/csv/guessDelimiter.js';
import type { CsvRow } from '../../../ui/csv/CsvRow.js';
import { csvLimits } from './csvLimits.js';
import type { CsvEncoding } from './CsvEncoding.js';
import type { CsvFileProblem, CsvTable } from './CsvTable.js';
import { decodeText } from './decodeText.js';
import { hasHeader, holdsAt } from './hasHeader.js';
import { isAddress } from './isAddress.js';
import { isSpreadsheet } from './isSpreadsheet.js';

interface CsvFileReading {
  /** What people may speak who have the file: tells of one that does not say it how it is written. */
  languages: readonly string[];

  /** What to read such a file in; null guesses. */
  encoding: CsvEncoding | null;

  /** Whether a text is the name of a column that can be imported. */
  isColumnName: (text: string) => boolean;

  signal: AbortSignal;

  /** Gets how much has been read, from 0 to 1. */
  onProgress: (progress: number) => void;
}

/** What became of a file; null where it is not wanted any longer. */
export type CsvFileOutcome = { status: 'read'; table: CsvTable } | { status: 'failed'; problem: CsvFileProblem } | null;

/** Reads a CSV file: its encoding, its separator, and its rows, without ever holding the page up. */
export async function readCsvFile(
  file: File,
  { languages, encoding, isColumnName, signal, onProgress }: CsvFileReading,
): Promise<CsvFileOutcome> {
  if (file.size > csvLimits.bytes) return failed({ kind: 'too_large', bytes: file.size });
  const bytes = await bytesOf(file);
  if (signal.aborted) return null;
  if (bytes === null) return failed({ kind: 'unreadable' });
  if (isSpreadsheet(bytes)) return failed({ kind: 'spreadsheet' });
  const decoded = decodeText(bytes, languages, encoding);
  const content = decoded.text.replaceAll(/\r\n?/g, '\n').replace(/\n$/, '');
  if (content.includes('\0')) return failed({ kind: 'no_text' });

  // Excel takes, and writes, a first line that names the separator.
  const named = /^sep=(.)\n/i.exec(content);
  const text = named ? content.slice(named[0].length - 1) : content;
  const delimiter = named?.[1] ?? guessDelimiter(text, (cell) => isColumnName(cell) || isAddress(cell));

  const rows: CsvRow[] = [];
  let rowCount = 0;
  let emptyLines = named ? -1 : 0;
  await readCsvRows(text, {
    delimiter,
    signal,
    onSlice(slice, progress) {
      const filled = slice.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
      emptyLines += slice.length - filled.length;
      rowCount += filled.length;
      // One more than may be invited: the first may name the columns.
      rows.push(...filled.slice(0, csvLimits.rows + 1 - rows.length));
      onProgress(progress);
    },
  });
  if (signal.aborted) return null;

  const header = hasHeader(rows, isColumnName);
  const peopleCount = header ? rowCount - 1 : rowCount;
  const columns = rows[0]?.cells.length ?? 0;
  if (peopleCount === 0) return failed({ kind: 'empty' });
  if (peopleCount > csvLimits.rows) return failed({ kind: 'too_many_rows', rows: peopleCount });
  if (columns > csvLimits.columns) return failed({ kind: 'too_many_columns', columns });
  if (!rows.some(({ cells }) => cells.some(holdsAt))) return failed({ kind: 'no_addresses' });
  return { status: 'read', table: { file, encoding: decoded.guess, rows, hasHeader: header, emptyLines } };
}

function failed(problem: CsvFileProblem): CsvFileOutcome {
  return { status: 'failed', problem };
}

async function bytesOf(file: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}
