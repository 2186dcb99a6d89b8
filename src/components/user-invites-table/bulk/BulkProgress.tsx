'use client';
import { useRef, useState } from 'react';

import type { BulkRun } from '../../../domain/BulkRun.js';
import type { BulkMessages } from '../../../i18n/BulkMessages.js';
import { Button } from '../../../ui/Button.js';
import { useFocusWhenLost } from '../../../ui/useFocusWhenLost.js';
import { usePart } from '../../../ui/usePart.js';
import { useProgressAnnouncement } from './useProgressAnnouncement.js';

interface BulkProgressProps {
  run: BulkRun;

  onStop: () => void;

  messages: BulkMessages;
}

/** How far an action on many invites is, and the way to stop what has not been sent. */
export function BulkProgress({ run, onStop, messages }: BulkProgressProps) {
  const part = usePart();
  const [stopping, setStopping] = useState(false);
  const text = useRef<HTMLSpanElement>(null);
  const stop = useRef<HTMLButtonElement>(null);
  const { kind, phase, settled, failed, total, canStop } = run;
  useProgressAnnouncement(run, messages);
  useFocusWhenLost(canStop ? stop : text);
  const says = textOf(run, messages);
  return (
    <>
      <span className={`${part('strong').className} ${part('number').className}`} tabIndex={-1} ref={text}>
        {says}
      </span>
      <progress
        className={`${part('progress').className} ${part('table-progress').className}`}
        max={total ?? undefined}
        value={phase === 'checking' || total === null ? undefined : settled}
        aria-label={messages.actions[kind]}
      />
      {failed > 0 && (
        <span className={`${part('hint').className} ${part('number').className}`}>{messages.failed({ count: failed })}</span>
      )}
      <span {...part('table-spacer')} />
      {canStop && (
        <Button
          inert={stopping}
          onClick={() => {
            setStopping(true);
            onStop();
          }}
          ref={stop}
        >
          {stopping ? messages.stopping : messages.stop}
        </Button>
      )}
    </>
  );
}

function textOf({ kind, phase, settled, total }: BulkRun, messages: BulkMessages): string {
  if (phase === 'checking') return messages.checking;
  return phase === 'reading' ? messages.reading({ read: settled, total }) : messages.running({ kind, settled, total });
}
