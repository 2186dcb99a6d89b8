'use client';
import { usePart } from '../../ui/usePart.js';
import { useInboxMessages } from './InboxMessagesContext.js';

const rows = ['first', 'second'];

/** The shape of invites that are on their way. Renders a `<div>`. */
export function InboxSkeleton() {
  const part = usePart();
  const { loading } = useInboxMessages();
  return (
    <div {...part('inbox-list')}>
      <span {...part('hidden')}>{loading}</span>
      {rows.map((row) => (
        <div key={row} {...part('inbox-item')} aria-hidden="true">
          <div className={`${part('accept-mark').className} ${part('skeleton').className}`} />
          <div {...part('field')}>
            <span {...part('skeleton', { width: 'm' })} />
            <span {...part('skeleton', { width: 'l' })} />
          </div>
        </div>
      ))}
    </div>
  );
}
