import { AcceptPage } from './pages/AcceptPage.js';
import { InboxPage } from './pages/InboxPage.js';
import { InvitesPage } from './pages/InvitesPage.js';
import { SignInPage } from './pages/SignInPage.js';
import { useViewer } from './session/useViewer.js';
import { LoadProblem } from './shell/LoadProblem.js';
import { Shell } from './shell/Shell.js';
import { usePath } from './shell/usePath.js';

/** The product: which page belongs to which path, and who may see it. */
export function App({ inviteToken }: { inviteToken: string | null }) {
  const path = usePath();
  const viewer = useViewer();

  if (path === '/accept') return <AcceptPage token={inviteToken} />;
  if (path === '/inbox') {
    return (
      <Shell viewer={viewer.data}>
        <InboxPage />
      </Shell>
    );
  }
  if (!viewer.data && viewer.errorUpdateCount === 0) return null;
  if (!viewer.data) return <LoadProblem retrying={viewer.isFetching} onRetry={() => void viewer.refetch()} />;
  if (!viewer.data.user) return <SignInPage demoAccount={viewer.data.demoAccount} />;
  const organization = viewer.data.organizations[0];
  return (
    <Shell viewer={viewer.data}>
      {organization ? (
        <InvitesPage key={organization.id} organization={organization} userId={viewer.data.user.id} />
      ) : (
        <p className="app-note">You belong to no organization yet. Open the link of an invite to join one.</p>
      )}
    </Shell>
  );
}
