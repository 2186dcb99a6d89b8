'use client';
import { useMemo, useState, useSyncExternalStore } from 'react';

import { neverChanges } from '../../../ui/neverChanges.js';
import { notify } from '../../../provider/notify.js';
import { columnPreferences } from './columnPreferences.js';
import type { UserInvitesColumnPreferences, UserInvitesColumnStore } from './UserInvitesColumnStore.js';

/** What the viewer chose, from a store where there is one; null for nothing. A store that throws is reported and changes nothing. */
export function useColumnPreferences(
  store: UserInvitesColumnStore | undefined,
): [UserInvitesColumnPreferences | null, (preferences: UserInvitesColumnPreferences | null) => void] {
  const read = useMemo(() => readOnce(store), [store]);
  const saved = useSyncExternalStore(neverChanges, read, readNothing);
  const [changed, setChanged] = useState<{ store: typeof store; to: UserInvitesColumnPreferences | null } | null>(null);

  function change(to: UserInvitesColumnPreferences | null): void {
    setChanged({ store, to });
    notify(() => store?.write(to), undefined);
  }

  return [changed && changed.store === store ? changed.to : saved, change];
}

// The server knows no store: while hydrating, the browser shows what the server did.
const readNothing = () => null;

function readOnce(store: UserInvitesColumnStore | undefined): () => UserInvitesColumnPreferences | null {
  let saved: UserInvitesColumnPreferences | null | undefined;
  return () => {
    if (saved !== undefined) return saved;
    saved = null;
    notify(() => {
      saved = columnPreferences(store?.read());
    }, undefined);
    return saved;
  };
}
