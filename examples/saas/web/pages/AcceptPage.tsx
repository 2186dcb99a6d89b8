import { useState } from 'react';
import { AcceptInvitePage, InvitesProvider } from 'react-user-invites';
import type { Viewer } from 'react-user-invites';

import type { BackEnd } from '../back-ends/BackEnd.js';
import { inviteeClients } from '../back-ends/inviteeClients.js';
import { AccountForm } from '../session/AccountForm.js';
import { useViewerRefresh } from '../session/useViewerRefresh.js';
import { useSignOut } from '../session/useSignOut.js';
import { useViewer } from '../session/useViewer.js';
import type { SessionViewer } from '../session/useViewer.js';
import { LoadProblem } from '../shell/LoadProblem.js';

interface AccountStep {
  mode: 'sign_in' | 'sign_up';
  email: string | null;
}

/** Where an invite's link leads. Signing in and signing up happen here, so that the invite is not lost. */
export function AcceptPage({ backEnd, token }: { backEnd: BackEnd; token: string | null }) {
  const session = useViewer();
  const signOut = useSignOut();
  const refreshViewer = useViewerRefresh();
  const [step, setStep] = useState<AccountStep | null>(null);
  const viewer = toViewer(session.data);

  if (!session.data && session.errorUpdateCount > 0) {
    return <LoadProblem retrying={session.isFetching} onRetry={() => void session.refetch()} />;
  }
  if (step && viewer.status === 'signed_out') {
    return (
      <main className="app-center">
        <AccountForm mode={step.mode} email={step.email}>
          <button type="button" className="app-quiet" onClick={() => setStep(null)}>
            Back to the invite
          </button>
        </AccountForm>
      </main>
    );
  }
  return (
    <main className="app-center">
      <InvitesProvider
        client={inviteeClients[backEnd]}
        scope={`${backEnd}:accept:${viewer.status === 'signed_in' ? viewer.id : 'signed-out'}`}
        onUnauthenticated={() => void refreshViewer()}
      >
        <AcceptInvitePage
          token={token}
          viewer={viewer}
          onSignIn={({ email }) => setStep({ mode: 'sign_in', email })}
          onSignUp={({ email }) => setStep({ mode: 'sign_up', email })}
          onSwitchAccount={({ email }) => {
            setStep({ mode: 'sign_in', email });
            void signOut();
          }}
          organizationUrl="/"
          homeUrl="/"
        />
      </InvitesProvider>
    </main>
  );
}

function toViewer(session: SessionViewer | undefined): Viewer {
  if (!session) return { status: 'loading' };
  return session.user ? { status: 'signed_in', ...session.user } : { status: 'signed_out' };
}
