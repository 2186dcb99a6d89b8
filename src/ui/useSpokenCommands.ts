'use client';
import { useMemo } from 'react';

import { displayText } from '../domain/displayText.js';
import type { InviteActivityKind, InviteOperationKind } from '../domain/InviteActivity.js';
import type { InviteCommands } from '../domain/InviteCommands.js';
import type { InviteOperationOutcome } from '../domain/InviteOperationOutcome.js';
import type { InvitesErrorDetails } from '../domain/InvitesErrorDetails.js';
import type { UserInvite } from '../domain/UserInvite.js';
import { copyToClipboard } from './copyToClipboard.js';
import { useActionMessages } from './useActionMessages.js';
import { useInvitesUi } from './useInvitesUi.js';
import { useLatest } from './useLatest.js';
import { useCommonMessages } from './useMessages.js';
import { useMounted } from './useMounted.js';

/** Commands whose outcome is said aloud. The object stays the same, so that rows do not render for it. */
export interface SpokenCommands {
  resend: (invite: UserInvite) => void;

  cancel: (invite: UserInvite) => void;

  copyLink: (invite: UserInvite) => void;

  dismiss: (inviteId: string) => void;

  withdraw: (inviteId: string, kind: InviteOperationKind) => void;
}

/** What a view does when a command is done. */
export interface SpokenCommandHandlers {
  onCopied?: ((invite: UserInvite) => void) | undefined;

  /** The browser keeps its clipboard closed: show the link, for as long as it is needed. */
  onCopyRefused: (invite: UserInvite, url: string) => void;
}

// The same operation asked for twice is done once, and said once.
const announced = new WeakSet<object>();

/** The commands of a view, with what is said aloud when they are done. */
export function useSpokenCommands(
  commands: Pick<InviteCommands, 'activity' | 'resend' | 'cancel' | 'mintLink' | 'dismiss' | 'withdraw'>,
  handlers: SpokenCommandHandlers,
): SpokenCommands {
  const { announcer, formatters } = useInvitesUi();
  const messages = useActionMessages();
  const common = useCommonMessages();
  const latest = useLatest({ commands, handlers, messages, common, formatters });
  const mounted = useMounted();

  return useMemo(() => {
    function isNews(outcome: object): boolean {
      if (!mounted.current || announced.has(outcome)) return false;
      announced.add(outcome);
      return true;
    }

    function announceFailure(kind: InviteActivityKind, email: string, error: InvitesErrorDetails): void {
      const texts = latest.current;
      const wait =
        error.code === 'rate_limited' && error.retryAfterMs !== null ? texts.formatters.duration(error.retryAfterMs) : null;
      const reason = wait ? texts.messages.failedWait({ kind, wait }) : texts.common.errors[error.code];
      announcer.announce(texts.messages.failedFor({ kind, email, error: reason }));
    }

    function announceOutcome(kind: InviteOperationKind, invite: UserInvite, outcome: InviteOperationOutcome): void {
      const email = displayText(invite.email);
      if (outcome.status === 'failed') announceFailure(kind, email, outcome.error);
      else announcer.announce(latest.current.messages[outcome.status === 'acknowledged' ? 'done' : 'withdrawn']({ kind, email }));
    }

    async function run(kind: 'resend' | 'cancel', invite: UserInvite): Promise<void> {
      const { activity, [kind]: perform } = latest.current.commands;
      const ended = perform(invite);
      if (activity.activity(invite.id)?.phase === 'waiting') announcer.announce(latest.current.messages.waitingFor({ kind }));
      const outcome = await ended;
      if (isNews(outcome)) announceOutcome(kind, invite, outcome);
    }

    async function copyLink(invite: UserInvite): Promise<void> {
      const minted = latest.current.commands.mintLink(invite);
      const copied = copyToClipboard(
        minted.then((link) => (link.status === 'minted' ? link.url : Promise.reject(new Error(link.status)))),
      );
      const outcome = await minted;
      const email = displayText(invite.email);
      if (outcome.status === 'failed') {
        if (isNews(outcome)) announceFailure('copy_link', email, outcome.error);
      } else if (!(await copied)) {
        if (isNews(outcome)) latest.current.handlers.onCopyRefused(invite, outcome.url);
      } else if (isNews(outcome)) {
        announcer.announce(latest.current.messages.done({ kind: 'copy_link', email }));
        latest.current.handlers.onCopied?.(invite);
      }
    }

    return {
      resend: (invite) => void run('resend', invite),
      cancel: (invite) => void run('cancel', invite),
      copyLink: (invite) => void copyLink(invite),
      dismiss: (inviteId) => latest.current.commands.dismiss(inviteId),
      withdraw: (inviteId, kind) => latest.current.commands.withdraw(inviteId, kind),
    };
  }, [announcer, latest, mounted]);
}
