'use client';
import { usePart } from '../../ui/usePart.js';
import { AcceptCard } from './AcceptCard.js';
import { useAcceptMessages } from './AcceptMessagesContext.js';

/** The shape of an invite that is on its way. */
export function LoadingScreen() {
  const part = usePart();
  const messages = useAcceptMessages();
  const line = (width: string) => <span {...part('skeleton', { width })} />;
  return (
    <AcceptCard
      preview={null}
      mark={<div className={`${part('accept-mark').className} ${part('skeleton').className}`} aria-hidden="true" />}
      title={
        <>
          <span {...part('hidden')}>{messages.loading}</span>
          {line('l')}
        </>
      }
      actions={<span className={`${part('skeleton').className} ${part('skeleton-button').className}`} />}
    >
      <div {...part('field')}>
        {line('full')}
        {line('l')}
      </div>
      <div {...part('field')}>
        {line('m')}
        {line('m')}
      </div>
    </AcceptCard>
  );
}
