'use client';
import { useEffect, useRef } from 'react';

import type { SendProgress } from '../../../domain/SendProgress.js';
import type { SendProgressMessages } from '../../../i18n/SendProgressMessages.js';
import { progressStep } from '../../../ui/progressStep.js';
import { useInvitesUi } from '../../../ui/useInvitesUi.js';

/** Says that it is paused, that it waits, that it goes on, and its quarters. Of its beginning and end the titles tell, which take the focus. */
export function useSendAnnouncements({ phase, settled, total, waitsUntil }: SendProgress, messages: SendProgressMessages): void {
  const { announcer } = useInvitesUi();
  const said = useRef({ phase, percent: Math.floor((4 * settled) / total) * 25, at: Number.NEGATIVE_INFINITY });

  useEffect(() => {
    if (waitsUntil !== null) announcer.announce(messages.waits);
  }, [announcer, messages, waitsUntil]);

  useEffect(() => {
    const now = performance.now();
    if (said.current.phase !== phase) {
      const texts = { running: messages.title, paused: messages.pausedTitle, stopping: messages.stopping, ended: null };
      said.current = { ...said.current, phase, at: now };
      if (texts[phase]) announcer.announce(texts[phase]);
      return;
    }
    const percent = phase === 'running' ? progressStep(settled, total, said.current, now) : null;
    if (percent === null) return;
    said.current = { phase, percent, at: now };
    announcer.announce(messages.announced({ percent }));
  }, [announcer, messages, phase, settled, total]);
}
