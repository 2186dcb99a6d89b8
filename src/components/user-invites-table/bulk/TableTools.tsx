'use client';
import { useCallback, useSyncExternalStore } from 'react';

import { isFirstTry } from '../../../ui/isFirstTry.js';
import { LoadingNote } from '../../../ui/LoadingNote.js';
import { Slot } from '../../../ui/Slot.js';
import { useLoaded } from '../../../ui/useLoaded.js';
import { useTableComponents } from '../TableComponentsContext.js';
import { TableToolbar } from '../TableToolbar.js';
import type { UserInvitesTableState } from '../UserInvitesTableState.js';
import { bulkCode } from './bulkCode.js';

/** The toolbar or, while something is selected or under way, the bar for it; below it, how that ended. Renders `<div>`s. */
export function TableTools({ state }: { state: UserInvitesTableState }) {
  const { BulkBar: host } = useTableComponents();
  const { selection, bulk } = state;
  const shown = useShown(state);
  const code = useLoaded(bulkCode, shown !== 'toolbar');
  const isLate = code.status !== 'ready' && !isFirstTry(code);
  const parts = host !== null && code.status === 'ready' ? code.module : null;
  const hasBar = parts !== null && shown === 'bar';
  return (
    <>
      {/* An export goes on in there, and so may what the host has put there. */}
      <TableToolbar state={state} hidden={hasBar} />
      {hasBar && <Slot host={host} usual={parts.BulkBar} place="components.BulkBar" props={{ selection, bulk }} />}
      {parts && host === undefined && <parts.BulkResult selection={selection} bulk={bulk} />}
      {host !== null && shown !== 'toolbar' && isLate && <LoadingNote code={code} />}
    </>
  );
}

type Shown = 'toolbar' | 'bar' | 'result';

/** Renders when another one is to be there, not for each row that is selected. */
function useShown({ selection, bulk }: UserInvitesTableState): Shown {
  const subscribe = useCallback(
    (listener: () => void) => {
      const leave = [selection.subscribe(listener), bulk.subscribe(listener)];
      return () => leave.forEach((stop) => stop());
    },
    [selection, bulk],
  );
  function look(): Shown {
    const run = bulk.current();
    if (run && run.phase !== 'ended') return 'bar';
    if (selection.current().count !== 0) return 'bar';
    return run ? 'result' : 'toolbar';
  }
  return useSyncExternalStore(subscribe, look, look);
}
