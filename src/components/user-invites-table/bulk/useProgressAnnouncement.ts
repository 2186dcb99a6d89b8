'use client';
import { useEffect, useRef } from 'react';

import type { BulkRun } from '../../../domain/BulkRun.js';
import type { BulkMessages } from '../../../i18n/BulkMessages.js';
import { useInvitesUi } from '../../../ui/useInvitesUi.js';
import { progressStep } from '../../../ui/progressStep.js';
import type { SaidProgress } from '../../../ui/progressStep.js';

/** Says that an action has begun, its quarters, though not more than one in five seconds, and that an answer was lost. */
export function useProgressAnnouncement({ kind, phase, settled, total }: BulkRun, messages: BulkMessages): void {
  const { announcer } = useInvitesUi();
  const said = useRef<SaidProgress & { phase: BulkRun['phase'] | null }>({ phase: null, percent: 0, at: 0 });

  useEffect(() => {
    const now = performance.now();
    if (phase === 'ended') return;
    if (said.current.phase !== phase) {
      said.current = { phase, percent: 0, at: now };
      const texts = { checking: messages.checking, reading: messages.reading({ read: settled, total }) };
      announcer.announce(phase === 'running' ? messages.running({ kind, settled, total }) : texts[phase]);
      return;
    }
    const percent = phase === 'running' ? progressStep(settled, total, said.current, now) : null;
    if (percent === null) return;
    said.current = { phase, percent, at: now };
    announcer.announce(messages.progress({ kind, percent }));
  }, [announcer, kind, messages, phase, settled, total]);
}
