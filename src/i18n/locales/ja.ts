import { accept } from '../ja/accept.js';
import { actions } from '../ja/actions.js';
import { bulk } from '../ja/bulk.js';
import { common } from '../ja/common.js';
import { details } from '../ja/details.js';
import { dialog } from '../ja/dialog.js';
import { fields } from '../ja/fields.js';
import { inbox } from '../ja/inbox.js';
import { statuses } from '../ja/statuses.js';
import { table } from '../ja/table.js';
import type { InvitesMessages } from '../InvitesMessages.js';

/** Japanese. For the provider's `messages`, beside `locale="ja"`. */
export const ja: InvitesMessages = {
  language: 'ja',
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
