'use client';
import { useState } from 'react';

import { Button } from '../../ui/Button.js';
import { useInvitesUi } from '../../ui/useInvitesUi.js';
import { useMounted } from '../../ui/useMounted.js';
import { useTableMessages } from './TableMessagesContext.js';

/** Reads the list again, and says when that is done. Renders a `<button>`. */
export function RefreshButton({ onRefresh }: { onRefresh: () => Promise<boolean> }) {
  const messages = useTableMessages();
  const { announcer } = useInvitesUi();
  const [busy, setBusy] = useState(false);
  const mounted = useMounted();

  async function refresh() {
    setBusy(true);
    const read = await onRefresh();
    // Also while an <Activity> hides it: it is shown again.
    setBusy(false);
    if (read && mounted.current) announcer.announce(messages.refreshed);
  }

  return <Button icon="resend" variant="ghost" busy={busy} aria-label={messages.refresh} onClick={() => void refresh()} />;
}
