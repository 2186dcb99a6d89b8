'use client';
import { useEffect, useRef, useState } from 'react';

import type { InvitesErrorDetails } from '../../../domain/InvitesErrorDetails.js';
import { calendarOf } from '../../../i18n/calendarOf.js';
import { useInvitesUi } from '../../../ui/useInvitesUi.js';
import { useCommonMessages } from '../../../ui/useMessages.js';
import { useStatusMessages } from '../../../ui/useStatusMessages.js';
import { useTableMessages } from '../TableMessagesContext.js';
import type { ExportButtonProps } from './ExportButtonProps.js';
import { exportCode } from './exportCode.js';
import type { ExportOutcome } from './exportCsv.js';

/** How far an export is. */
export type CsvExportState =
  | { status: 'idle' }
  | { status: 'running'; read: number; total: number | null }
  | { status: 'failed'; text: string };

interface CsvExportControls {
  state: CsvExportState;

  start: () => void;

  cancel: () => void;

  /** Forgets a failure. */
  dismiss: () => void;
}

/** Exports all invites that match, and says aloud how that ends. It ends with the table. */
export function useCsvExport({ columns, readAll, clockOffset }: ExportButtonProps): CsvExportControls {
  const messages = useTableMessages();
  const common = useCommonMessages();
  const statuses = useStatusMessages();
  const { announcer, clock, formatters, reportFailure } = useInvitesUi();
  const [state, setState] = useState<CsvExportState>({ status: 'idle' });
  const running = useRef<AbortController>(null);
  useEffect(
    () => () => {
      if (!running.current) return;
      running.current.abort();
      running.current = null;
      // An <Activity> that hides the table may show it again.
      setState({ status: 'idle' });
    },
    [],
  );
  const { exporting } = messages;

  async function write(signal: AbortSignal): Promise<ExportOutcome> {
    const { csvColumns, downloadFile, exportCsv } = await exportCode.load();
    const now = clock.now();
    const serverNow = clockOffset === null ? null : now + clockOffset;
    return await exportCsv({
      columns: csvColumns(columns, { messages, statuses, serverNow, onCellFailed: reportFailure }),
      readAll,
      signal,
      onProgress: (progress) => setState({ status: 'running', ...progress }),
      save: (parts) =>
        downloadFile(parts, 'text/csv;charset=utf-8', exporting.fileName({ date: calendarOf(formatters).dayOf(now) })),
    });
  }

  async function run(controller: AbortController): Promise<void> {
    let outcome: ExportOutcome;
    try {
      outcome = await write(controller.signal);
    } catch {
      // Its code did not load.
      outcome = { status: 'failed', error: { code: 'network' } };
    }
    if (controller.signal.aborted) return;
    running.current = null;
    if (outcome.status === 'failed') fail(outcome.error);
    else if (outcome.status === 'exported') end(exporting.done(outcome));
  }

  function fail({ code }: InvitesErrorDetails): void {
    const text = exporting.failed({ error: common.errors[code] });
    setState({ status: 'failed', text });
    announcer.announce(text);
  }

  function end(text: string): void {
    setState({ status: 'idle' });
    announcer.announce(text);
  }

  return {
    state,
    start() {
      if (running.current) return;
      running.current = new AbortController();
      setState({ status: 'running', read: 0, total: null });
      void run(running.current);
    },
    cancel() {
      running.current?.abort();
      running.current = null;
      end(exporting.canceled);
    },
    dismiss: () => setState({ status: 'idle' }),
  };
}
