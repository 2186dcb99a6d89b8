import { AcceptPage } from './pages/AcceptPage.js';
import { InboxPage } from './pages/InboxPage.js';
import { InvitesPage } from './pages/InvitesPage.js';
import { ReceivedPage } from './pages/ReceivedPage.js';
import { SignInPage } from './pages/SignInPage.js';
import { VerifyPage } from './pages/VerifyPage.js';
import { useViewer } from './session/useViewer.js';
import { LoadProblem } from './shell/LoadProblem.js';
import { Shell } from './shell/Shell.js';
import { usePath } from './shell/usePath.js';

/** The product: which page belongs to which path, and who may see it. */
export function App({ token }: { token: string | null }) {
  const path = usePath();
  const viewer = useViewer();

  if (path === '/accept') return <AcceptPage token={token} />;
  if (path === '/verify') return <VerifyPage token={token} />;
  if (path === '/inbox') {
    return (
      <Shell viewer={viewer.data}>
        <InboxPage />
      </Shell>
    );
  }
  if (!viewer.data && viewer.errorUpdateCount === 0) return null;
  if (!viewer.data) return <LoadProblem retrying={viewer.isFetching} onRetry={() => void viewer.refetch()} />;
  const { user, demoAccount, organizations } = viewer.data;
  if (!user) return <SignInPage demoAccount={demoAccount} />;
  const organization = path === '/received' ? undefined : organizations[0];
  return (
    <Shell viewer={viewer.data}>
      {organization ? (
        <InvitesPage key={organization.id} organization={organization} userId={user.id} />
      ) : (
        <ReceivedPage key={user.id} user={user} />
      )}
    </Shell>
  );
}
