'use client';
import { useEffect } from 'react';
import type { ReactNode } from 'react';

import { displayText } from '../domain/displayText.js';
import type { InviteActivity, InviteActivityKind } from '../domain/InviteActivity.js';
import type { UserInvite } from '../domain/UserInvite.js';
import { firstSeen } from './firstSeen.js';
import type { IconName } from './Icon.js';
import { useActionMessages } from './useActionMessages.js';
import { useInvitesUi } from './useInvitesUi.js';
import { useCommonMessages } from './useMessages.js';
import { useReached } from './useReached.js';
import type { SpokenCommands } from './useSpokenCommands.js';
import { WaitText } from './WaitText.js';

/** A line on what keeps an invite's last command from being done. */
export interface ActivityNote {
  icon: IconName;

  tone: 'warning' | 'danger';

  text: ReactNode;

  /** What can be done about it. */
  choices: readonly { label: string; onSelect: () => void }[];
}

// Of the same refusal in several places, the end is said once.
const saidOver = new WeakSet<object>();

/**
 * What waits or failed with an invite, and the way on; null where nothing does. A wait counts down, and its end is said
 * aloud. What could not be saved can be edited again, where `onEdit` is there.
 */
export function useActivityNote(
  invite: UserInvite,
  activity: InviteActivity | null,
  commands: SpokenCommands,
  onEdit: ((invite: UserInvite) => void) | null,
): ActivityNote | null {
  const messages = useActionMessages();
  const common = useCommonMessages();
  const { announcer, clock } = useInvitesUi();
  const failure = activity?.phase === 'failed' ? activity : null;
  const waitMs = failure?.error.code === 'rate_limited' ? failure.error.retryAfterMs : null;
  const until = failure && waitMs !== null ? firstSeen(failure.error, clock.now) + waitMs : null;
  const isOver = useReached(until);
  const over = until !== null && isOver ? failure : null;
  const email = displayText(invite.email);

  useEffect(() => {
    if (!over || saidOver.has(over.error)) return;
    saidOver.add(over.error);
    announcer.announce(messages.waitOverFor({ kind: over.kind, email }));
  }, [announcer, email, messages, over]);

  if (activity?.phase === 'waiting') {
    const { kind } = activity;
    const takeBack = { label: messages.withdraw[kind], onSelect: () => commands.withdraw(invite.id, kind) };
    return { icon: 'offline', tone: 'warning', text: messages.waitingFor({ kind }), choices: [takeBack] };
  }
  if (!failure) return null;

  const { kind, error } = failure;
  const dismiss = { label: messages.dismiss, onSelect: () => commands.dismiss(invite.id) };
  const again = kind === 'update' ? onEdit : againOf(kind, commands);
  const label = kind === 'update' ? messages.editAgain : common.tryAgain;
  const choices = again ? [{ label, onSelect: () => again(invite) }, dismiss] : [dismiss];
  if (over) return { icon: 'clock', tone: 'warning', text: messages.waitOver({ kind }), choices };
  if (until !== null) return { icon: 'clock', tone: 'warning', text: <WaitText kind={kind} until={until} />, choices: [dismiss] };
  return { icon: 'issue', tone: 'danger', text: messages.failed({ kind, error: common.errors[error.code] }), choices };
}

function againOf(kind: Exclude<InviteActivityKind, 'update'>, commands: SpokenCommands): (invite: UserInvite) => void {
  switch (kind) {
    case 'resend':
      return commands.resend;
    case 'cancel':
      return commands.cancel;
    case 'restore':
      return commands.restore;
    case 'delete':
      return commands.remove;
    case 'copy_link':
      return commands.copyLink;
  }
}
