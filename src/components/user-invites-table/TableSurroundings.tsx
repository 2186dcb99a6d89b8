'use client';
import { useContext, useMemo } from 'react';
import type { ReactNode } from 'react';

import type { UserInvitesTableMessages } from '../../i18n/UserInvitesTableMessages.js';
import { PartClassNamesContext } from '../../ui/PartClassNamesContext.js';
import type { PartClassNames } from '../../ui/PartClassNamesContext.js';
import { SharedComponentsContext } from '../../ui/SharedComponentsContext.js';
import { useStable } from '../../ui/useStable.js';
import type { TableSelection } from './selection/TableSelection.js';
import { TableSelectionContext } from './selection/TableSelectionContext.js';
import { TableColumnsContext } from './columns/TableColumnsContext.js';
import type { TableColumns } from './columns/TableColumnsContext.js';
import { TableComponentsContext } from './TableComponentsContext.js';
import { TableMessagesContext } from './TableMessagesContext.js';
import type { UserInvitesTableComponents } from './UserInvitesTableComponents.js';

interface TableSurroundingsProps {
  classNames: PartClassNames;

  columns: TableColumns;

  components: UserInvitesTableComponents;

  messages: UserInvitesTableMessages;

  selection: TableSelection | null;

  children: ReactNode;
}

/** What all parts of one table read. Rows render when one of these changes, which a new object of the same things does not. */
export function TableSurroundings({ classNames, columns, components, messages, selection, children }: TableSurroundingsProps) {
  const { Avatar: usualAvatar } = useContext(SharedComponentsContext);
  const { Avatar = usualAvatar } = components;
  return (
    <PartClassNamesContext.Provider value={useStable(classNames)}>
      <TableMessagesContext.Provider value={messages}>
        <SharedComponentsContext.Provider value={useMemo(() => ({ Avatar }), [Avatar])}>
          <TableComponentsContext.Provider value={useStable(components)}>
            <TableColumnsContext.Provider value={columns}>
              <TableSelectionContext.Provider value={selection}>{children}</TableSelectionContext.Provider>
            </TableColumnsContext.Provider>
          </TableComponentsContext.Provider>
        </SharedComponentsContext.Provider>
      </TableMessagesContext.Provider>
    </PartClassNamesContext.Provider>
  );
}
