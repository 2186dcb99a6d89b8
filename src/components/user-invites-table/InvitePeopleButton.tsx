'use client';
import { Button } from '../../ui/Button.js';
import { Slot } from '../../ui/Slot.js';
import { useTableComponents } from './TableComponentsContext.js';
import { useTableMessages } from './TableMessagesContext.js';

/** The way to invite somebody. Renders a `<button>`, or what the host puts in its place. */
export function InvitePeopleButton({ onClick }: { onClick: () => void }) {
  const { invitePeople } = useTableMessages();
  const { InvitePeopleButton: host } = useTableComponents();
  return (
    <Slot host={host} usual={PrimaryButton} place="components.InvitePeopleButton" props={{ onClick, children: invitePeople }} />
  );
}

function PrimaryButton({ onClick, children }: { onClick: () => void; children: string }) {
  return (
    <Button variant="primary" onClick={onClick}>
      {children}
    </Button>
  );
}
