import type { InvitesMessages } from '../InvitesMessages.js';
import { accept } from '../fr/accept.js';
import { actions } from '../fr/actions.js';
import { bulk } from '../fr/bulk.js';
import { common } from '../fr/common.js';
import { details } from '../fr/details.js';
import { dialog } from '../fr/dialog.js';
import { fields } from '../fr/fields.js';
import { inbox } from '../fr/inbox.js';
import { statuses } from '../fr/statuses.js';
import { table } from '../fr/table.js';

/** French. For the provider's `messages`, beside `locale="fr"`. */
export const fr: InvitesMessages = {
  language: 'fr',
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
