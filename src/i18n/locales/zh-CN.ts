import { accept } from '../zh-CN/accept.js';
import { actions } from '../zh-CN/actions.js';
import { bulk } from '../zh-CN/bulk.js';
import { common } from '../zh-CN/common.js';
import { details } from '../zh-CN/details.js';
import { dialog } from '../zh-CN/dialog.js';
import { fields } from '../zh-CN/fields.js';
import { inbox } from '../zh-CN/inbox.js';
import { statuses } from '../zh-CN/statuses.js';
import { table } from '../zh-CN/table.js';
import type { InvitesMessages } from '../InvitesMessages.js';

/** Simplified Chinese. For the provider's `messages`, beside `locale="zh-CN"`. */
export const zhCN: InvitesMessages = {
  language: 'zh-CN',
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
