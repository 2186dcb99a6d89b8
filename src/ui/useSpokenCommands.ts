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

  restore: (invite: UserInvite) => void;

  remove: (invite: UserInvite) => void;

  copyLink: (invite: UserInvite) => void;

  /** Of a command that was performed elsewhere. */
  tellEnd: (kind: InviteOperationKind, invite: UserInvite, outcome: InviteOperationOutcome) => void;

  dismiss: (inviteId: string) => void;

  withdraw: (inviteId: string, kind: InviteOperationKind) => void;
}

/** What a view does when a command has ended. */
export interface SpokenCommandHandlers {
  onDone: (kind: InviteActivityKind, invite: UserInvite) => void;

  /** The browser keeps its clipboard closed: show the link, for as long as it is needed. */
  onCopyRefused: (invite: UserInvite, url: string) => void;
}

// The same operation asked for twice is done once, and said once.
const announced = new WeakSet<object>();

/** The commands of a view, with what is said aloud when they are done. */
export function useSpokenCommands(commands: InviteCommands, handlers: SpokenCommandHandlers): SpokenCommands {
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

    function tellDone(kind: InviteActivityKind, invite: UserInvite): void {
      announcer.announce(latest.current.messages.done({ kind, email: displayText(invite.email) }));
      latest.current.handlers.onDone(kind, invite);
    }

    function tellFailure(kind: InviteActivityKind, { email }: UserInvite, error: InvitesErrorDetails): void {
      const texts = latest.current;
      const waitMs = error.code === 'rate_limited' ? error.retryAfterMs : null;
      const reason =
        waitMs === null
          ? texts.common.errors[error.code]
          : texts.messages.failedWait({ kind, wait: texts.formatters.duration(waitMs) });
      announcer.announce(texts.messages.failedFor({ kind, email: displayText(email), error: reason }));
    }

    function tellEnd(kind: InviteOperationKind, invite: UserInvite, outcome: InviteOperationOutcome): void {
      if (!isNews(outcome)) return;
      if (outcome.status === 'failed') tellFailure(kind, invite, outcome.error);
      else if (outcome.status === 'acknowledged') tellDone(kind, outcome.invite);
      else announcer.announce(latest.current.messages.withdrawn({ kind, email: displayText(invite.email) }));
    }

    async function run(
      kind: InviteOperationKind,
      invite: UserInvite,
      perform: (invite: UserInvite) => Promise<InviteOperationOutcome>,
    ): Promise<void> {
      const ended = perform(invite);
      const { activity } = latest.current.commands;
      if (activity.activity(invite.id)?.phase === 'waiting') announcer.announce(latest.current.messages.waitingFor({ kind }));
      tellEnd(kind, invite, await ended);
    }

    async function copyLink(invite: UserInvite): Promise<void> {
      const minted = latest.current.commands.mintLink(invite);
      const copied = copyToClipboard(minted.then((link) => (link.status === 'minted' ? link.url : Promise.reject(new Error()))));
      const link = await minted;
      const isCopied = await copied;
      if (!isNews(link)) return;
      if (link.status === 'failed') tellFailure('copy_link', invite, link.error);
      else if (isCopied) tellDone('copy_link', invite);
      else latest.current.handlers.onCopyRefused(invite, link.url);
    }

    return {
      resend: (invite) => void run('resend', invite, latest.current.commands.resend),
      cancel: (invite) => void run('cancel', invite, latest.current.commands.cancel),
      restore: (invite) => void run('restore', invite, latest.current.commands.restore),
      remove: (invite) => void run('delete', invite, latest.current.commands.remove),
      copyLink: (invite) => void copyLink(invite),
      tellEnd,
      dismiss: (inviteId) => latest.current.commands.dismiss(inviteId),
      withdraw: (inviteId, kind) => latest.current.commands.withdraw(inviteId, kind),
    };
  }, [announcer, latest, mounted]);
}
