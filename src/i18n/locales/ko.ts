import { accept } from '../ko/accept.js';
import { actions } from '../ko/actions.js';
import { bulk } from '../ko/bulk.js';
import { common } from '../ko/common.js';
import { details } from '../ko/details.js';
import { dialog } from '../ko/dialog.js';
import { fields } from '../ko/fields.js';
import { inbox } from '../ko/inbox.js';
import { statuses } from '../ko/statuses.js';
import { table } from '../ko/table.js';
import type { InvitesMessages } from '../InvitesMessages.js';

/** Korean. For the provider's `messages`, beside `locale="ko"`. */
export const ko: InvitesMessages = {
  language: 'ko',
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
