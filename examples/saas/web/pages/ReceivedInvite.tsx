import { useState } from 'react';
import { isInvitesError } from 'react-user-invites/client';
import type { InvitesClient, UserInvitePreview } from 'react-user-invites/client';

import { useViewerRefresh } from '../session/useViewerRefresh.js';

interface ReceivedInviteProps {
  client: InvitesClient;

  invite: UserInvitePreview & { id: string };

  /** Called once the invite is accepted or declined, or turns out to be over. */
  onAnswered: () => void;
}

const date = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' });

/** An invite that the viewer may accept or decline. */
export function ReceivedInvite({ client, invite, onAnswered }: ReceivedInviteProps) {
  const refreshViewer = useViewerRefresh();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const organization = invite.organization.name;
  const roles = invite.roles.map(({ key, name }) => name ?? key).join(', ');

  async function handleAnswer(send: () => Promise<unknown>) {
    if (busy) return;
    setBusy(true);
    const error: unknown = await send().then(
      () => null,
      (reason: unknown) => reason,
    );
    setBusy(false);
    const unreachable = error !== null && !(isInvitesError(error) && error.details.code === 'invite_not_pending');
    setProblem(unreachable ? 'That didn’t work. The invite is as it was.' : null);
    if (unreachable) return;
    onAnswered();
    await refreshViewer();
  }

  return (
    <>
      <h2>
        <bdi>{organization}</bdi>
      </h2>
      <p className="app-note">
        <bdi>{invite.invitedBy?.name ?? 'Somebody'}</bdi> invites you as {roles}.
        {invite.expiresAt !== null && ` The invite is open until ${date.format(new Date(invite.expiresAt))}.`}
      </p>
      {invite.message !== null && <blockquote dir="auto">{invite.message}</blockquote>}
      {problem && (
        <p className="app-error" role="alert">
          {problem}
        </p>
      )}
      <div className="app-answers">
        <button
          type="button"
          className="app-primary"
          aria-disabled={busy}
          onClick={() => void handleAnswer(() => client.acceptUserInvite!({ id: invite.id }))}
        >
          Join<span className="app-hidden"> {organization}</span>
        </button>
        <button
          type="button"
          className="app-quiet"
          aria-disabled={busy}
          onClick={() => void handleAnswer(() => client.declineUserInvite!({ id: invite.id }))}
        >
          Decline<span className="app-hidden"> {organization}</span>
        </button>
      </div>
    </>
  );
}
