import { accept } from '../ar/accept.js';
import { actions } from '../ar/actions.js';
import { bulk } from '../ar/bulk.js';
import { common } from '../ar/common.js';
import { details } from '../ar/details.js';
import { dialog } from '../ar/dialog.js';
import { fields } from '../ar/fields.js';
import { inbox } from '../ar/inbox.js';
import { statuses } from '../ar/statuses.js';
import { table } from '../ar/table.js';
import type { InvitesMessages } from '../InvitesMessages.js';

/** Arabic. For the provider's `messages`, beside `locale="ar"`. */
export const ar: InvitesMessages = {
  language: 'ar',
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
