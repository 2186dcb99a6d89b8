'use client';
import { bulk as english } from '../../../i18n/en/bulk.js';
import { useMessages } from '../../../ui/useMessages.js';
import { usePart } from '../../../ui/usePart.js';
import type { BulkBarProps } from './BulkBarProps.js';
import { BulkActions } from './BulkActions.js';
import { BulkProgress } from './BulkProgress.js';
import { useBulkRun } from './useBulkRun.js';

/** What is selected and what can be done with it, or how far that is. Takes the toolbar's place. Renders a `<div role="group">`. */
export function BulkBar({ selection, bulk }: BulkBarProps) {
  const part = usePart();
  const messages = useMessages('bulk', english);
  const run = useBulkRun(bulk);
  return (
    <div
      className={`${part('table-toolbar').className} ${part('table-bulk').className}`}
      role="group"
      aria-label={messages.label}
    >
      {run && run.phase !== 'ended' ? (
        <BulkProgress run={run} onStop={bulk.stop} messages={messages} />
      ) : (
        <BulkActions selection={selection} bulk={bulk} messages={messages} />
      )}
    </div>
  );
}
