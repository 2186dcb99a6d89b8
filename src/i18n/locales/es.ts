import { accept } from '../es/accept.js';
import { actions } from '../es/actions.js';
import { bulk } from '../es/bulk.js';
import { common } from '../es/common.js';
import { details } from '../es/details.js';
import { dialog } from '../es/dialog.js';
import { fields } from '../es/fields.js';
import { inbox } from '../es/inbox.js';
import { statuses } from '../es/statuses.js';
import { table } from '../es/table.js';
import type { InvitesMessages } from '../InvitesMessages.js';

/** Spanish. For the provider's `messages`, beside `locale="es"`. */
export const es: InvitesMessages = {
  language: 'es',
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
