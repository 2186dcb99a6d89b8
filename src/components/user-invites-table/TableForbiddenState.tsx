'use client';
import { StateMessage } from '../../ui/StateMessage.js';
import { tableIcons } from '../../ui/tableIcons.js';
import { useTableMessages } from './TableMessagesContext.js';

/** The viewer may not see invites. Renders a `<div>`. */
export function TableForbiddenState() {
  const messages = useTableMessages();
  return <StateMessage icon={tableIcons.lock} {...messages.forbidden} />;
}
