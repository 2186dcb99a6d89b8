import type { UserInvitesTableState } from '../UserInvitesTableState.js';

/** What the button that exports is given. */
export type ExportButtonProps = Pick<UserInvitesTableState, 'columns' | 'readAll' | 'clockOffset'>;
