'use client';
import { useInvitesUi } from '../../ui/useInvitesUi.js';
import { usePart } from '../../ui/usePart.js';

interface MomentProps {
  /** ISO date. */
  at: string;

  now: number | null;

  tone?: 'warning' | undefined;
}

/** When something was or will be: how far away, then exactly. Renders `<time>`s, or nothing for what is no date. */
export function Moment({ at, now, tone }: MomentProps) {
  const part = usePart();
  const { formatters } = useInvitesUi();
  const exact = formatters.dateTime(at);
  if (exact === null) return null;
  if (now === null) return <time dateTime={at}>{exact}</time>;
  return (
    <time dateTime={at}>
      <span {...(tone ? part('tone', { tone }) : {})}>{formatters.relative(at, now)}</span>{' '}
      <span {...part('muted')}>· {exact}</span>
    </time>
  );
}
