import { accept } from '../pt-BR/accept.js';
import { actions } from '../pt-BR/actions.js';
import { bulk } from '../pt-BR/bulk.js';
import { common } from '../pt-BR/common.js';
import { details } from '../pt-BR/details.js';
import { dialog } from '../pt-BR/dialog.js';
import { fields } from '../pt-BR/fields.js';
import { inbox } from '../pt-BR/inbox.js';
import { statuses } from '../pt-BR/statuses.js';
import { table } from '../pt-BR/table.js';
import type { InvitesMessages } from '../InvitesMessages.js';

/** Brazilian Portuguese. For the provider's `messages`, beside `locale="pt-BR"`. */
export const ptBR: InvitesMessages = {
  language: 'pt-BR',
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
