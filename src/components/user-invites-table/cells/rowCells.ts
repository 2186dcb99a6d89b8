import { expiresCell } from './expiresCell.js';
import { inviteeCell } from './inviteeCell.js';
import { inviterCell } from './inviterCell.js';
import { rolesCell } from './rolesCell.js';
import type { RowCell } from './RowCell.js';
import { sentCell } from './sentCell.js';
import { statusCell } from './statusCell.js';
import type { UserInvitesColumnId } from '../columns/UserInvitesTableColumn.js';

/** The table's own cells. */
export const rowCells: Readonly<Record<UserInvitesColumnId, RowCell>> = {
  invitee: inviteeCell,
  roles: rolesCell,
  status: statusCell,
  inviter: inviterCell,
  sent: sentCell,
  expires: expiresCell,
};
