import type { InvitesMessages } from '../InvitesMessages.js';
import { accept } from '../nl/accept.js';
import { actions } from '../nl/actions.js';
import { bulk } from '../nl/bulk.js';
import { common } from '../nl/common.js';
import { details } from '../nl/details.js';
import { dialog } from '../nl/dialog.js';
import { fields } from '../nl/fields.js';
import { inbox } from '../nl/inbox.js';
import { statuses } from '../nl/statuses.js';
import { table } from '../nl/table.js';

/** Dutch. For the provider's `messages`, beside `locale="nl"`. */
export const nl: InvitesMessages = {
  language: 'nl',
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
