'use client';
import { useState } from 'react';

import { useSpokenCommands } from '../../ui/useSpokenCommands.js';
import type { SpokenCommands } from '../../ui/useSpokenCommands.js';
import type { DetailsDialog } from './DetailsDialogs.js';
import { useMoment } from './useMoment.js';
import type { UserInviteDetailsState } from './UserInviteDetailsState.js';

/** What the details work with. It outlives the invite: that its record was deleted is said when that is gone. */
export interface DetailsTools {
  spoken: SpokenCommands;

  dialog: DetailsDialog | null;

  /** Opens a dialog; null closes it. */
  open: (dialog: DetailsDialog | null) => void;

  /** The link was copied a moment ago. */
  copied: boolean;
}

/** The commands of the details, and what they have opened. */
export function useDetailsTools(state: UserInviteDetailsState): DetailsTools {
  const [dialog, open] = useState<DetailsDialog | null>(null);
  const [copied, showCopied] = useMoment();
  const spoken = useSpokenCommands(state, {
    onDone: (kind) => kind === 'copy_link' && showCopied(),
    onCopyRefused: (_, url) => open({ kind: 'link', url }),
  });
  return { spoken, dialog, open, copied };
}
