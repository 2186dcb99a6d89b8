'use client';
import { useState } from 'react';

import type { UserInvitesSelection } from '../../../client/InvitesClient.js';
import { notify } from '../../../provider/notify.js';
import { useBrowserLayoutEffect } from '../../../ui/useBrowserLayoutEffect.js';
import { useLatest } from '../../../ui/useLatest.js';
import { createTableSelection } from './createTableSelection.js';
import type { OwnTableSelection } from './createTableSelection.js';
import type { SelectableList } from './SelectableList.js';
import { useEndedInvites } from './useEndedInvites.js';

/** Who holds the selection. */
export interface TableSelectionOptions {
  /**
   * What is selected, held by the host. Invites that have not been on the screen are read before anything is done with
   * them; all that match a filter or a search other than the table's are let go of. It may come late: a change that
   * follows another one within two seconds goes on from that one, also where you did not take that on.
   */
  selection?: UserInvitesSelection | undefined;

  /** What is selected at first. @default nothing */
  defaultSelection?: UserInvitesSelection | undefined;

  /**
   * Called when the selection changes: by the viewer, by another search or filter, which starts with none, or because
   * invites are done with or gone. `count` is null where nobody has counted all that match.
   */
  onSelectionChange?: ((change: { selection: UserInvitesSelection; count: number | null }) => void) | undefined;
}

const nothing: UserInvitesSelection = { ids: [] };

/** The selection of a table, over the list that it shows. The object stays the same. */
export function useTableSelection(options: TableSelectionOptions, list: SelectableList | null): OwnTableSelection {
  const { selection: held, defaultSelection = nothing } = options;
  const latest = useLatest(options);
  const [selection] = useState(() =>
    createTableSelection({
      first: held ?? defaultSelection,
      isHeld: () => latest.current.selection !== undefined,
      onChange: (change) => notify(latest.current.onSelectionChange, change),
    }),
  );
  // Not while rendering: rows listen to it.
  useBrowserLayoutEffect(() => {
    if (held) selection.hold(held);
  }, [held, selection]);
  useBrowserLayoutEffect(() => {
    if (list) selection.show(list);
  });
  useEndedInvites(selection.drop);
  return selection;
}
