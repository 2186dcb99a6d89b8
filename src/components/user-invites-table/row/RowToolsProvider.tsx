'use client';
import { useContext, useMemo } from 'react';
import type { ReactNode } from 'react';

import { SharedComponentsContext } from '../../../ui/SharedComponentsContext.js';
import { useActionMessages } from '../../../ui/useActionMessages.js';
import { useInvitesUi } from '../../../ui/useInvitesUi.js';
import { useCommonMessages } from '../../../ui/useMessages.js';
import { useStatusMessages } from '../../../ui/useStatusMessages.js';
import { usePart } from '../../../ui/usePart.js';
import { RowToolsContext } from './RowToolsContext.js';
import { useTableMessages } from '../TableMessagesContext.js';

/** Gives the rows below it what their cells are made with. */
export function RowToolsProvider({ children }: { children: ReactNode }) {
  const part = usePart();
  const usualAvatar = useContext(SharedComponentsContext).Avatar === undefined;
  const messages = useTableMessages();
  const actions = useActionMessages();
  const common = useCommonMessages();
  const statuses = useStatusMessages();
  const { formatters } = useInvitesUi();
  const tools = useMemo(
    () => ({ part, usualAvatar, messages, actions, common, statuses, formatters }),
    [part, usualAvatar, messages, actions, common, statuses, formatters],
  );
  return <RowToolsContext.Provider value={tools}>{children}</RowToolsContext.Provider>;
}
