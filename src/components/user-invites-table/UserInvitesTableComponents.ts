import type { ComponentType } from 'react';

import type { InviteEditing } from '../../domain/InviteEditing.js';
import type { InvitesComponents } from '../../ui/SharedComponentsContext.js';
import type { BulkBarProps } from './bulk/BulkBarProps.js';
import type { ColumnMenuProps } from './columns/ColumnMenu.js';
import type { ExportButtonProps } from './export/ExportButtonProps.js';
import type { InviteDetailsProps } from './row/TableDialogsContext.js';
import type { TableFooterProps } from './TableFooter.js';
import type { UserInvitesTableState } from './UserInvitesTableState.js';

/**
 * What a host may put in the place of the table's own. Null takes it away, undefined leaves it. Define components outside
 * of what renders the table: one that is made anew with each render is mounted anew, too.
 */
export interface UserInvitesTableComponents extends InvitesComponents {
  /** The button beside the tabs and in the empty table; it is there where people can be invited. */
  InvitePeopleButton?: ComponentType<{ onClick: () => void; children: string }> | null | undefined;

  /** Where nobody was invited yet. `onInvitePeople` is undefined where nobody can be. */
  EmptyState?: ComponentType<{ onInvitePeople: (() => void) | undefined }> | null | undefined;

  /** Where the viewer may not see invites. */
  ForbiddenState?: ComponentType<object> | null | undefined;

  /** What stands in the toolbar's place while something is selected; null takes the checkboxes away, too. */
  BulkBar?: ComponentType<BulkBarProps> | null | undefined;

  /** More controls at the end of the toolbar. @default none */
  ToolbarActions?: ComponentType<{ state: UserInvitesTableState }> | null | undefined;

  /** The button at the end of the toolbar that saves all invites that match as a file. */
  ExportButton?: ComponentType<ExportButtonProps> | null | undefined;

  /** The choice of columns at the end of the toolbar. */
  ColumnMenu?: ComponentType<ColumnMenuProps> | null | undefined;

  /** What a row's "See details" opens; null takes that away. */
  InviteDetails?: ComponentType<InviteDetailsProps> | null | undefined;

  /** What a row's "Edit invite" opens; null takes that away. */
  InviteEditor?: ComponentType<InviteEditing> | null | undefined;

  /** Page size, range and pages under the rows, and under the failure of any page but the first. */
  Footer?: ComponentType<TableFooterProps> | null | undefined;
}
