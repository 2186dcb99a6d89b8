'use client';
import { usePart } from '../../ui/usePart.js';
import { useDetailsMessages } from './DetailsMessagesContext.js';

const facts = ['m', 'm', 'l', 'l', 'l'] as const;

/** The shape of an invite that is on its way. Renders a `<div>`. */
export function DetailsSkeleton() {
  const part = usePart();
  const { loading } = useDetailsMessages();
  return (
    <div {...part('dialog-body')} aria-busy>
      <span {...part('hidden')}>{loading}</span>
      <div {...part('facts')}>
        {facts.map((width, index) => (
          <span key={index} {...part('skeleton-line')}>
            <span {...part('skeleton', { width })} />
          </span>
        ))}
      </div>
      <HistorySkeleton />
    </div>
  );
}

/** The shape of a history that is on its way. Renders a `<div>`. */
export function HistorySkeleton() {
  const part = usePart();
  return (
    <div {...part('history')}>
      {['l', 'm'].map((width) => (
        <div key={width} {...part('history-item')}>
          <span {...part('skeleton', { width })} />
        </div>
      ))}
    </div>
  );
}
