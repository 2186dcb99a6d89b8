'use client';
import { LinkButton } from '../../ui/LinkButton.js';
import { useActionMessages } from '../../ui/useActionMessages.js';
import { usePart } from '../../ui/usePart.js';
import { useDetailsMessages } from './DetailsMessagesContext.js';
import { InviteFacts } from './InviteFacts.js';
import type { InviteFactsProps } from './InviteFacts.js';

interface DetailsFactsProps extends InviteFactsProps {
  /** Null where nothing can be edited. */
  onEdit: (() => void) | null;

  /** The button does nothing now, and something else says why. */
  editIsOff: boolean;
}

/** What is known of an invite, and the way to change it. Renders a `<section>`. */
export function DetailsFacts({ onEdit, editIsOff, ...facts }: DetailsFactsProps) {
  const part = usePart();
  const messages = useDetailsMessages();
  const { editInvite } = useActionMessages();
  return (
    <section {...part('details-facts')}>
      {onEdit && (
        <div {...part('bar')}>
          <h3 {...part('label')}>{messages.facts}</h3>
          <LinkButton aria-disabled={editIsOff || undefined} data-action="update" onClick={editIsOff ? undefined : onEdit}>
            {editInvite}
          </LinkButton>
        </div>
      )}
      <InviteFacts {...facts} />
    </section>
  );
}
