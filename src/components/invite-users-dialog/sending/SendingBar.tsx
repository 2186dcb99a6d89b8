'use client';
import { useState } from 'react';

import type { SendProgress } from '../../../domain/SendProgress.js';
import type { SendProgressMessages } from '../../../i18n/SendProgressMessages.js';
import { useCountdown } from '../../../ui/useCountdown.js';
import { useInvitesUi } from '../../../ui/useInvitesUi.js';
import { usePart } from '../../../ui/usePart.js';

export interface SendingBarProps {
  progress: SendProgress;

  messages: SendProgressMessages;
}

/** Why nothing goes out for now, and for how long. Renders a `<p>`. */
function SendWait({ until, messages }: { until: number; messages: SendProgressMessages }) {
  const part = usePart();
  const { clock } = useInvitesUi();
  const [moment] = useState(() => clock.now() + until - Date.now());
  return <p {...part('hint', { tone: 'warning' })}>{messages.waiting({ wait: useCountdown(moment) })}</p>;
}

const minuteMs = 60_000;

/** How many of how many, how long it still takes, and a bar. Renders a `<div>`. */
export function SendingBar({ progress: { phase, settled, total, msLeft, waitsUntil }, messages }: SendingBarProps) {
  const part = usePart();
  const timeLeft = phase === 'running' && msLeft !== null ? messages.timeLeft({ minutes: Math.ceil(msLeft / minuteMs) }) : null;
  return (
    <div {...part('field')}>
      <div className={`${part('bar').className} ${part('number').className}`}>
        <span {...part('strong')}>{messages.settled({ settled, total })}</span>
        <span {...part('hint')}>{phase === 'paused' ? messages.nothingGoesOut : waitsUntil === null && timeLeft}</span>
      </div>
      <progress {...part('progress')} value={settled} max={total} aria-label={messages.label} />
      {phase === 'running' && waitsUntil !== null && <SendWait key={waitsUntil} until={waitsUntil} messages={messages} />}
    </div>
  );
}
