import type { InvitesMessages } from '../InvitesMessages.js';
import { accept } from '../de/accept.js';
import { actions } from '../de/actions.js';
import { bulk } from '../de/bulk.js';
import { common } from '../de/common.js';
import { details } from '../de/details.js';
import { dialog } from '../de/dialog.js';
import { fields } from '../de/fields.js';
import { inbox } from '../de/inbox.js';
import { statuses } from '../de/statuses.js';
import { table } from '../de/table.js';

/** German. For the provider's `messages`, beside `locale="de"`. */
export const de: InvitesMessages = {
  language: 'de',
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
