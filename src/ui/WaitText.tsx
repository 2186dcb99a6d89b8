'use client';
import type { InviteActivityKind } from '../domain/InviteActivity.js';
import { useActionMessages } from './useActionMessages.js';
import { useCountdown } from './useCountdown.js';
import { usePart } from './usePart.js';

interface WaitTextProps {
  kind: InviteActivityKind;

  /** By the viewer's clock, in milliseconds since the epoch. */
  until: number;
}

/** How long something has to wait, counting down. Renders a `<span>`. */
export function WaitText({ kind, until }: WaitTextProps) {
  const part = usePart();
  const { failedWait } = useActionMessages();
  const wait = useCountdown(until);
  return <span {...part('number')}>{failedWait({ kind, wait })}</span>;
}
