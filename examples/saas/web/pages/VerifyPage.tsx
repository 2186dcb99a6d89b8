import { useState } from 'react';

import { AccountForm } from '../session/AccountForm.js';
import { postJson } from '../session/postJson.js';
import { useViewerRefresh } from '../session/useViewerRefresh.js';
import { useSignOut } from '../session/useSignOut.js';
import { useViewer } from '../session/useViewer.js';
import { VerifyAddress } from '../session/VerifyAddress.js';
import { Heading } from '../shell/Heading.js';
import { Link } from '../shell/Link.js';
import { LoadProblem } from '../shell/LoadProblem.js';

/**
 * Where the mailed link leads that verifies an address. Only the button does it, in a session of the same account:
 * mail scanners follow links.
 */
export function VerifyPage({ token }: { token: string | null }) {
  const viewer = useViewer();
  if (!viewer.data && viewer.errorUpdateCount === 0) return null;
  if (!viewer.data) return <LoadProblem retrying={viewer.isFetching} onRetry={() => void viewer.refetch()} />;
  const { user } = viewer.data;
  return (
    <main className="app-center">
      {!user && (
        <AccountForm mode="sign_in">
          <p className="app-note">Sign in to verify your address.</p>
        </AccountForm>
      )}
      {user?.emailVerified && (
        <div className="app-card">
          <Heading>Your address is verified</Heading>
          <p className="app-note">
            Invites to <bdi>{user.email}</bdi> are shown to you now.
          </p>
          <Link to="/received" className="app-primary">
            See your invites
          </Link>
        </div>
      )}
      {user && !user.emailVerified && <Confirmation token={token} email={user.email} />}
    </main>
  );
}

type Outcome = 'none' | 'busy' | 'refused' | 'unreachable';

function Confirmation({ token, email }: { token: string | null; email: string }) {
  const refreshViewer = useViewerRefresh();
  const signOut = useSignOut();
  const [outcome, setOutcome] = useState<Outcome>(token === null ? 'refused' : 'none');

  async function handleVerify() {
    if (outcome === 'busy') return;
    setOutcome('busy');
    const answer = await postJson('/api/verification', { token });
    setOutcome(answer === null || answer.status >= 429 ? 'unreachable' : answer.ok ? 'none' : 'refused');
    // Also after a refusal: a first answer that was lost may have been a yes.
    await refreshViewer();
  }

  return (
    <div className="app-card">
      <Heading>Verify your address</Heading>
      {outcome === 'refused' ? (
        <>
          <p className="app-error" role="alert">
            This link doesn’t work for <bdi>{email}</bdi>. A link works once, within an hour, and for the account that asked for
            it.
          </p>
          <VerifyAddress />
        </>
      ) : (
        <>
          <p className="app-note">
            You are signed in as <bdi>{email}</bdi>. Once you have verified the address, you see the invites to it.
          </p>
          {outcome === 'unreachable' && (
            <p className="app-error" role="alert">
              The server didn’t answer. Try again.
            </p>
          )}
          <button type="button" className="app-primary" aria-disabled={outcome === 'busy'} onClick={() => void handleVerify()}>
            Verify this address
          </button>
        </>
      )}
      <button type="button" className="app-quiet" onClick={() => void signOut()}>
        Use another account
      </button>
    </div>
  );
}
