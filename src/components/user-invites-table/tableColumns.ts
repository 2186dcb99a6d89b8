import type { UserInvitesTableMessages } from '../../i18n/UserInvitesTableMessages.js';
import type { SortField } from '../../domain/UserInvitesSort.js';

/** A column of the table. */
export interface TableColumn {
  id: keyof UserInvitesTableMessages['columns'];

  sortField?: SortField | undefined;
}

/** The columns in their order. */
export const tableColumns: readonly TableColumn[] = [
  { id: 'invitee', sortField: 'invitee' },
  { id: 'roles' },
  { id: 'status', sortField: 'status' },
  { id: 'inviter' },
  { id: 'sent', sortField: 'sentAt' },
  { id: 'expires', sortField: 'expiresAt' },
  { id: 'actions' },
];
