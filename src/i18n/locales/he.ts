import { accept } from '../he/accept.js';
import { actions } from '../he/actions.js';
import { bulk } from '../he/bulk.js';
import { common } from '../he/common.js';
import { details } from '../he/details.js';
import { dialog } from '../he/dialog.js';
import { fields } from '../he/fields.js';
import { inbox } from '../he/inbox.js';
import { statuses } from '../he/statuses.js';
import { table } from '../he/table.js';
import type { InvitesMessages } from '../InvitesMessages.js';

/** Hebrew. For the provider's `messages`, beside `locale="he"`. */
export const he: InvitesMessages = {
  language: 'he',
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
