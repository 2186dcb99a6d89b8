import { accept } from '../it/accept.js';
import { actions } from '../it/actions.js';
import { bulk } from '../it/bulk.js';
import { common } from '../it/common.js';
import { details } from '../it/details.js';
import { dialog } from '../it/dialog.js';
import { fields } from '../it/fields.js';
import { inbox } from '../it/inbox.js';
import { statuses } from '../it/statuses.js';
import { table } from '../it/table.js';
import type { InvitesMessages } from '../InvitesMessages.js';

/** Italian. For the provider's `messages`, beside `locale="it"`. */
export const it: InvitesMessages = {
  language: 'it',
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
