'use client';
import type { SignedInViewer } from '../../domain/AcceptFlowSnapshot.js';
import { Avatar } from '../../ui/Avatar.js';
import { Email } from '../../ui/Email.js';
import { LinkButton } from '../../ui/LinkButton.js';
import { usePart } from '../../ui/usePart.js';
import { useAcceptMessages } from './AcceptMessagesContext.js';

/** Who answers, and the way to answer as somebody else. Renders a `<div>`. */
export function ViewerLine({ viewer, onSwitch }: { viewer: SignedInViewer; onSwitch: (() => void) | undefined }) {
  const part = usePart();
  const messages = useAcceptMessages();
  return (
    <div {...part('accept-account')}>
      <Avatar name={viewer.name ?? null} email={viewer.email} small />
      <span className={`${part('truncate').className} ${part('hint').className}`}>
        <span {...part('hidden')}>{messages.signedInAs} </span>
        <Email address={viewer.email} truncate />
      </span>
      {onSwitch && <LinkButton onClick={onSwitch}>{messages.switchAccount}</LinkButton>}
    </div>
  );
}
