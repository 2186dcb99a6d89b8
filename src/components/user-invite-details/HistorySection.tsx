'use client';
import { usePart } from '../../ui/usePart.js';
import { useDetailsMessages } from './DetailsMessagesContext.js';
import { HistorySkeleton } from './DetailsSkeleton.js';
import { InviteHistory } from './InviteHistory.js';
import { ReadFailure } from './ReadFailure.js';
import type { UserInviteDetailsContent } from './UserInviteDetailsState.js';

interface HistorySectionProps {
  content: UserInviteDetailsContent & { status: 'ready' };

  now: number | null;

  onRetry: () => void;
}

/** What happened to the invite, its shape while that is on its way, or why it does not come. Renders a `<section>`, or nothing. */
export function HistorySection({ content: { invite, incomplete, error }, now, onRetry }: HistorySectionProps) {
  const part = usePart();
  const messages = useDetailsMessages();
  const { history = [] } = invite;
  if (!incomplete && history.length === 0) return null;
  return (
    <section {...part('section')}>
      <h3 {...part('label')}>{messages.history}</h3>
      {!incomplete && <InviteHistory events={history} now={now} />}
      {incomplete && !error && <HistorySkeleton />}
      {incomplete && error && <ReadFailure error={error} text={messages.incomplete} onRetry={onRetry} />}
    </section>
  );
}
