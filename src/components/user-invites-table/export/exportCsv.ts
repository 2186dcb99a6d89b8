import type { InvitesErrorDetails } from '../../../domain/InvitesErrorDetails.js';
import { csvLines } from '../../../ui/csv/csvLines.js';
import type { CsvColumn } from './csvColumns.js';
import type { ListPart } from './ListPart.js';

/** How an export ended; `canceled` by the viewer. */
export type ExportOutcome =
  | { status: 'exported'; count: number }
  | { status: 'canceled' }
  | { status: 'failed'; error: InvitesErrorDetails };

interface CsvExport {
  columns: readonly CsvColumn[];

  readAll: (signal: AbortSignal) => AsyncIterable<ListPart>;

  signal: AbortSignal;

  onProgress: (progress: { read: number; total: number | null }) => void;

  /** Gets the whole file. */
  save: (parts: readonly string[]) => void;
}

// Without it Excel takes UTF-8 for something else.
const byteOrderMark = '\uFEFF';

/** Writes all invites of a list into a file, as they are read. Saves nothing where not all could be read. */
export async function exportCsv({ columns, readAll, signal, onProgress, save }: CsvExport): Promise<ExportOutcome> {
  const parts = [byteOrderMark + csvLines([columns.map(({ header }) => header)])];
  let count = 0;
  for await (const part of readAll(signal)) {
    if (signal.aborted) break;
    if (part.status === 'failed') return part;
    parts.push(csvLines(part.invites.map((invite) => columns.map(({ value }) => value(invite)))));
    count += part.invites.length;
    onProgress({ read: count, total: part.total });
  }
  if (signal.aborted) return { status: 'canceled' };
  save(parts);
  return { status: 'exported', count };
}
