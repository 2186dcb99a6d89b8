'use client';
import type { SendProgress } from '../../../domain/SendProgress.js';
import type { SendProgressMessages } from '../../../i18n/SendProgressMessages.js';
import { usePart } from '../../../ui/usePart.js';

export interface SendingBarProps {
  progress: SendProgress;

  messages: SendProgressMessages;
}

const minuteMs = 60_000;

/** How many of how many, how long it still takes, and a bar. Renders a `<div>`. */
export function SendingBar({ progress: { phase, settled, total, msLeft }, messages }: SendingBarProps) {
  const part = usePart();
  const timeLeft = phase === 'running' && msLeft !== null ? messages.timeLeft({ minutes: Math.ceil(msLeft / minuteMs) }) : null;
  return (
    <div {...part('field')}>
      <div className={`${part('bar').className} ${part('number').className}`}>
        <span {...part('strong')}>{messages.settled({ settled, total })}</span>
        <span {...part('hint')}>{phase === 'paused' ? messages.nothingGoesOut : timeLeft}</span>
      </div>
      <progress {...part('progress')} value={settled} max={total} aria-label={messages.label} />
    </div>
  );
}
