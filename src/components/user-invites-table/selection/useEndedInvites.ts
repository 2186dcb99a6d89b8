'use client';
import { useState } from 'react';

import { useAcknowledged } from '../../../hooks/useAcknowledged.js';
import { useBrowserLayoutEffect } from '../../../ui/useBrowserLayoutEffect.js';

/** Tells once of each invite that is canceled or deleted from now on, by whichever command. */
export function useEndedInvites(onEnd: (ids: readonly string[]) => void): void {
  const acknowledged = useAcknowledged();
  const [told] = useState(() => new WeakSet(acknowledged.map(({ request }) => request)));
  useBrowserLayoutEffect(() => {
    const news = acknowledged.map(({ request }) => request).filter((request) => !told.has(request));
    for (const request of news) told.add(request);
    onEnd(news.flatMap(({ kind, inviteId }) => (kind === 'cancel' || kind === 'delete' ? inviteId : [])));
  }, [acknowledged, onEnd, told]);
}
