import { accept } from '../en/accept.js';
import { actions } from '../en/actions.js';
import { bulk } from '../en/bulk.js';
import { common } from '../en/common.js';
import { details } from '../en/details.js';
import { dialog } from '../en/dialog.js';
import { fields } from '../en/fields.js';
import { inbox } from '../en/inbox.js';
import { statuses } from '../en/statuses.js';
import { table } from '../en/table.js';
import type { InvitesMessages } from '../InvitesMessages.js';

/** English: what the components say without a pack, to start a translation from. */
export const en: InvitesMessages = {
  language: 'en',
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
