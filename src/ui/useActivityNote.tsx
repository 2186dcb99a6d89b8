'use client';
import { useEffect } from 'react';
import type { ReactNode } from 'react';

import { displayText } from '../domain/displayText.js';
import type { InviteActivity } from '../domain/InviteActivity.js';
import type { UserInvite } from '../domain/UserInvite.js';
import type { IconName } from './Icon.js';
import { ObstacleText } from './ObstacleText.js';
import { useActionMessages } from './useActionMessages.js';
import { useInvitesUi } from './useInvitesUi.js';
import { useCommonMessages } from './useMessages.js';
import { useResendWait } from './useResendWait.js';
import type { SpokenCommands } from './useSpokenCommands.js';

/** A line on what keeps an invite's last command from being done. */
export interface ActivityNote {
  icon: IconName;

  tone: 'warning' | 'danger';

  text: ReactNode;

  /** What can be done about it. */
  choices: readonly { label: string; onSelect: () => void }[];
}

/** What the line is about. */
export interface ActivityNoteSubject {
  invite: UserInvite;

  activity: InviteActivity | null;

  clockOffset: number | null;

  commands: Pick<SpokenCommands, 'resend' | 'cancel' | 'copyLink' | 'dismiss' | 'withdraw'>;
}

// Of the same refusal in several places, the end is said once.
const saidOver = new WeakSet<object>();

/** What waits or failed with an invite, and the way on; null where nothing does. A wait counts down, and its end is said aloud. */
export function useActivityNote({ invite, activity, clockOffset, commands }: ActivityNoteSubject): ActivityNote | null {
  const messages = useActionMessages();
  const common = useCommonMessages();
  const { announcer } = useInvitesUi();
  const wait = useResendWait(invite, activity, clockOffset);
  const refusal = activity?.phase === 'failed' && activity.kind === 'resend' && wait ? activity.error : null;
  const isOver = wait?.over ?? false;
  const email = displayText(invite.email);

  useEffect(() => {
    if (!refusal || !isOver || saidOver.has(refusal)) return;
    saidOver.add(refusal);
    announcer.announce(messages.waitOverFor({ email }));
  }, [announcer, email, isOver, messages, refusal]);

  if (activity?.phase === 'waiting') {
    const { kind } = activity;
    const takeBack = { label: messages.withdraw[kind], onSelect: () => commands.withdraw(invite.id, kind) };
    return { icon: 'offline', tone: 'warning', text: messages.waitingFor({ kind }), choices: [takeBack] };
  }
  if (activity?.phase !== 'failed') return null;

  const { kind, error } = activity;
  const dismiss = { label: messages.dismiss, onSelect: () => commands.dismiss(invite.id) };
  const tryAgain = { label: common.tryAgain, onSelect: () => perform() };

  function perform() {
    if (kind === 'resend') commands.resend(invite);
    if (kind === 'cancel') commands.cancel(invite);
    if (kind === 'copy_link') commands.copyLink(invite);
  }

  if (refusal && wait) {
    const text = isOver ? messages.waitOver : <ObstacleText obstacle={{ reason: 'cooldown', until: wait.until }} />;
    return { icon: 'clock', tone: 'warning', text, choices: isOver ? [tryAgain, dismiss] : [dismiss] };
  }
  const text = messages.failed({ kind, error: common.errors[error.code] });
  return { icon: 'issue', tone: 'danger', text, choices: kind === 'update' ? [dismiss] : [tryAgain, dismiss] };
}
