import { accept } from '../id/accept.js';
import { actions } from '../id/actions.js';
import { bulk } from '../id/bulk.js';
import { common } from '../id/common.js';
import { details } from '../id/details.js';
import { dialog } from '../id/dialog.js';
import { fields } from '../id/fields.js';
import { inbox } from '../id/inbox.js';
import { statuses } from '../id/statuses.js';
import { table } from '../id/table.js';
import type { InvitesMessages } from '../InvitesMessages.js';

/** Indonesian. For the provider's `messages`, beside `locale="id"`. */
export const id: InvitesMessages = {
  language: 'id',
  common,
  statuses,
  actions,
  fields,
  table,
  bulk,
  details,
  dialog,
  accept,
  inbox,
};
